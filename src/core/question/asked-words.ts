import { analyze } from "../lexical/analyze.ts";
import { foldLine } from "../text.ts";
import type { Language } from "../types.ts";

/**
 * The informative words of what somebody is asked for who says it, folded: "a garden of pools" of "who spoke of a garden of pools?".
 * Undefined where nobody is asked for by what he or she says, calls, wants or fears.
 */
export function askedWords(question: string, language: Language): readonly string[] | undefined {
  const folded = ` ${foldLine(question)} `;
  const [asking] = whoSays.exec(folded) ?? [];
  if (asking === undefined) return undefined;
  const words = analyze(folded.slice(asking.length), language).map(({ surface }) => surface);
  return words.length > 0 ? words : undefined;
}

const verbs = {
  fr:
    "dit|declare|affirme|annonce|parle|evoque|qualifie|appelle|nomme|juge|promet|promis|demande|reclame|exige|craint|redoute" +
    "|defend|defendu|voulu|veut|souhaite|propose|regrette|deplore|denonce|critique|reproche|estime|assure|prevoit|prevu" +
    "|compare|decrit|ecrit|vante|espere|accuse|conteste|mentionne|cite",
  en:
    "said|says|spoke|speaks|talked|talks|called|calls|named|described|describes|asked|asks|demanded|demands|wants|wanted" +
    "|warned|warns|promised|promises|feared|fears|expects|expected|agreed|agrees|proposed|proposes|suggested|suggests" +
    "|regrets|regretted|criticised|criticized|criticises|mentioned|mentions|compared|compares|hopes|claims|claimed|argues" +
    "|argued|thinks|thought|believes|announced|praised|doubts|doubted|is afraid|complained|complains|considers|considered",
  es:
    "dijo|dice|hablo|habla|llamo|llama|califico|califica|pidio|pide|exigio|exige|prometio|promete|teme|temia|lamenta" +
    "|lamento|propuso|propone|quiere|queria|advirtio|advierte|critico|critica|denuncia|denuncio|asegura|aseguro|menciono" +
    "|menciona|espera|compara|comparo|considera|defiende|defendio",
  de:
    "sagte|sagt|sprach|spricht|redete|redet|nannte|nennt|bezeichnete|bezeichnet|forderte|fordert|verlangte|verlangt" +
    "|versprach|verspricht|warnte|warnt|furchtet|furchtete|erwartet|erwartete|wollte|will|bedauert|bedauerte|kritisierte" +
    "|kritisiert|lobte|lobt|erwahnte|erwahnt|hofft|hoffte|verglich|vergleicht",
  vi: "noi|goi|hua|keu goi|yeu cau|canh bao|phat bieu|cho rang|mong|lo|so|de nghi|chi trich|nhac|muon|khang dinh",
} as const;

/** "Qui a parlé de", "Selon qui", "Who warned of", "¿Quién lo llama", "Wer nennt", "Ai đã nói"; folded words, each with a space behind it. */
const whoSays = new RegExp(
  "^ (?:(?:et|mais|and|but|so|y|und|alors) )?(?:" +
    `qui (?:l |la |le |les |en |y |ne |n )?(?:(?:a|ont|avait|avaient) )?(?:\\p{L}+ment )?(?:${verbs.fr})(?:ait|aient|ent|e|es)? ` +
    "|(?:selon|d apres|pour) qui " +
    `|who (?:(?:has|had|have|ever|also) )?(?:${verbs.en}) ` +
    "|according to whom " +
    `|quien(?:es)? (?:lo |la |los |las |se )?(?:ha |habia )?(?:${verbs.es}) ` +
    "|segun quien " +
    `|wer (?:hat )?(?:${verbs.de})n? ` +
    "|laut wem " +
    `|ai (?:da |dang |co |lai )?(?:${verbs.vi}) ` +
    "|theo ai )",
  "u",
);
