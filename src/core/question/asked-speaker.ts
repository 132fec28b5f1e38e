import { analyze } from "../lexical/analyze.ts";
import { foldLine } from "../text.ts";
import type { Attribution, Language } from "../types.ts";

/** Somebody whose words a question asks for. */
export interface AskedSpeaker {
  /** The informative words of the phrase that names him or her, folded. */
  readonly words: readonly string[];
  /** Whether the words themselves are asked for ("what did the mayor say?"), not a thing that they tell ("when, according to the mayor?"). */
  readonly isForWords: boolean;
}

/** Whose words a question asks for, a pronoun being its `subject`; undefined when it asks for nobody's. */
export function askedSpeaker(question: string, language: Language, subject?: string): AskedSpeaker | undefined {
  // Commas stay: they end the phrase of "selon le maire, ...".
  const folded = ` ${question.split(/[,;]/).map(foldLine).join(" , ")} `;
  for (const { frame, isForWords } of frames) {
    const { who: phrase } = frame.exec(folded)?.groups ?? {};
    if (phrase === undefined) continue;
    const named = withoutTopic(subject !== undefined && isPronoun.test(phrase) ? `${foldLine(subject)} ` : phrase);
    const words = analyze(named, language).map(({ surface }) => surface);
    if (words.length > 0) return { words, isForWords };
  }
  return undefined;
}

/**
 * How far a speaker is the one who was asked for, 0-1: the share of the asked words in name and role, or of the name's words
 * that were asked for. Words are compared by their beginnings, since "la présidente" may be asked for as "the president".
 */
export function speakerMatch({ words }: AskedSpeaker, { name, role = "" }: Attribution, language: Language): number {
  const wanted = beginnings(words);
  const named = beginningsIn(name, language);
  const known = new Set([...named, ...beginningsIn(role, language)]);
  const share = (of: readonly string[], held: ReadonlySet<string>) =>
    of.length === 0 ? 0 : of.filter((word) => held.has(word)).length / of.length;
  return Math.max(share(wanted, known), share(named, new Set(wanted)));
}

/** Whether a sentence opens with the one who was asked for, as one does that tells what a paper or a country says: "The declaration calls for...". */
export function opensWith({ words }: AskedSpeaker, sentence: string, language: Language): boolean {
  const opening = new Set(beginningsIn(sentence.split(/\s+/, OPENING_WORDS).join(" "), language));
  return beginnings(words).every((word) => opening.has(word));
}

const OPENING_WORDS = 4;
const SAME_LETTERS = 5;

function beginningsIn(text: string, language: Language): string[] {
  return beginnings(analyze(text, language).map(({ surface }) => surface));
}

function beginnings(words: readonly string[]): string[] {
  return words.map((word) => word.slice(0, SAME_LETTERS));
}

const isPronoun =
  /^(?:et |and |y |und )?(?:il|elle|ils|elles|lui|he|she|they|him|her|el|ella|ellos|er|sie|ong ay|ba ay|anh ay|co ay|ho) ?$/u;

/** Where the topic begins behind the speaker. */
function withoutTopic(phrase: string): string {
  return phrase.replace(topic, "");
}

const topic = new RegExp(
  "(?<= )(?:sur|au sujet|a propos|concernant|quant a|face a|avant|apres|lors|quand|about|regarding" +
    "|concerning|on|over|before|after|during|when|uber|zu|zum|zur|nach|sobre|acerca|respecto|tras|cuando" +
    "|ve|ve viec|khi|sau) .*$",
  "u",
);

const french = {
  said:
    "dit|declare|souligne|affirme|annonce|explique|precise|rappele|demande|repondu|raconte|confie|assure" +
    "|estime|promis|reclame|propose|indique|ajoute|reproche|critique|denonce|regrette|confirme|dementi" +
    "|nie|ecrit|pense|conseille|reagi",
  says:
    "dit|disent|declare|souligne|affirme|annonce|explique|precise|rappelle|demande|demandent|repond" +
    "|raconte|assure|estime|promet|reclame|reclament|propose|indique|reproche|critique|denonce|dement" +
    "|pense|pensent|conseille|espere",
  noun: "reactions?|positions?|declarations?|propos|avis|opinions?|reponses?|mots?|citations?|point de vue",
};
const english = {
  say:
    "say|state|claim|announce|warn|explain|tell \\p{L}+|think|believe|ask for|call for|demand|promise" +
    "|deny|argue|want|answer|reply|respond|react|suggest|complain|admit|confirm|criticise|criticize" +
    "|stress|urge|make of|feel",
  said:
    "said|says|stated|claimed|claims|announced|warned|explained|told \\p{L}+|thinks?|thought|believes" +
    "|asked for|called for|calls for|demanded|promised|denied|argued|answered|replied|responded" +
    "|suggested|admitted|confirmed|stressed",
  noun: "reactions?|positions?|opinions?|views?|statements?|responses?|comments?|quotes?|words|message|take",
};
const spanish = {
  says:
    "dijo|dijeron|dice|dicen|declaro|afirmo|afirma|anuncio|explico|explica|pidio|pide|piensa|opina|opino" +
    "|respondio|prometio|nego|nego|conto|critico|denuncio|aseguro|asegura|sostiene|advirtio|cree",
  said: "dicho|declarado|afirmado|anunciado|explicado|pedido|respondido|prometido|negado|criticado|denunciado|asegurado|advertido",
  noun: "reaccion|posicion|postura|opinion|declaracion(?:es)?|respuesta|palabras",
};
const german = {
  said:
    "gesagt|erklart|gefordert|betont|angekundigt|gemeint|behauptet|geantwortet|versprochen|bestritten" +
    "|kritisiert|gewarnt|gedacht|verlangt|geaussert|reagiert|erzahlt",
  says:
    "sagte?n?|erklarte?n?|forderte?n?|betonte?|kundigte|meinte?n?|behauptete?|antwortete?|versprach" +
    "|verspricht|kritisierte?|warnte?|denkt|dachte|halt|verlangte?|erzahlte?",
  noun: "reaktion|meinung|stellungnahme|aussagen?|worte|position|antwort",
};
const vietnamese = {
  says: "noi|phat bieu|cho biet|tuyen bo|keu goi|khang dinh|nghi|phan ung|tra loi|yeu cau|hua|canh bao|phu nhan|cho rang|chia se|nhan dinh",
  noun: "phan ung|y kien|phat bieu|tuyen bo|quan diem",
};

const who = (maxWords = 8) => `(?<who>(?:[\\p{L}\\p{M}\\p{N}]+ ){1,${maxWords}}?)`;
/** A question's first words before those that ask: "et", "et lui, ". */
const opening = "^ (?:(?:et|mais|and|but|so|y|und|alors) )?(?:\\p{L}+ , )?";
const end = "(?:$|, )";
const asking =
  "(?=(?:qui|que|qu|quel|quels|quelles?|quoi|combien|comment|pourquoi|quand|ou|est ce|what|who|how|why" +
  "|when|where|which|is|are|did|does|will|quien|cuando|cuant[oa]s?|donde|como|por que|wer|was|wann|wo" +
  "|wie|warum|welche[rsmn]?|ai|bao|vi sao|tai sao|khi nao) )";

/** Phrases that ask for somebody's words; folded words, each with a space behind it. */
const statements = [
  // "Qu'a dit X ?", "Que dit X ?"
  `${opening}(?:qu|qu est ce qu) (?:a|ont|avait|avaient) (?:\\p{L}+ment )?(?:${french.said}) ${who()}${end}`,
  `${opening}(?:que|qu) (?:a t )?(?<who>il|elle|ils|elles) (?:\\p{L}+ment )?(?:${french.said}) `,
  `${opening}qu(?:oi)? a t (?<who>il|elle) (?:\\p{L}+ment )?(?:${french.said}) `,
  `${opening}que (?:${french.says}) ${who()}${end}`,
  // "Qu'est-ce que X a dit ?", "Que X a-t-il dit ?", "X a dit quoi ?"
  `${opening}(?:qu est ce qu|qu est ce que|que) ${who()}(?:(?:a|ont|avait) (?:t )?(?:(?:il|elle|ils` +
    `|elles) )?(?:\\p{L}+ment )?(?:${french.said})|(?:${french.says})) `,
  `${opening}${who()}(?:(?:il|elle) )?(?:(?:a|ont) (?:${french.said})|(?:${french.says})) quoi `,
  `${opening}(?:quell?e?s? (?:est|sont|etait|a ete) )?(?:la |les |l )?(?:${french.noun}) (?:de|du|des|d) (?:l |la )?${who()}${end}`,
  `${opening}comment (?:(?:a|ont) (?:reagi|repondu)|reagit|reagissent) ${who()}${end}`,
  // "What did X say?", "What is X's reaction?", "X statement"
  `${opening}(?:what|how|why|which \\p{L}+) (?:else )?(?:did|does|do|has|have|had|would|will|s) ` +
    `${who()}(?:(?:ever|also|actually|himself|herself) )?(?:${english.say}|${english.said}) `,
  `${opening}what ${who()}(?:has |had )?(?:${english.said}) `,
  `${opening}(?:(?:what|how) (?:is|s|was|were|are) )?${who(5)}(?:s )?(?:${english.noun}) (?:(?:about|on|to) .*)?$`,
  `${opening}(?:(?:what|how) (?:is|s|was|were|are) )?(?:the )?(?:${english.noun}) (?:of|from|by) ${who()}${end}`,
  // "¿Qué dijo X?"
  `${opening}que (?:le |les |se )?(?:(?:${spanish.says})|(?:ha|han|habia) (?:${spanish.said})) ${who()}${end}`,
  `${opening}(?:cual (?:es|fue) )?(?:la |las )?(?:${spanish.noun}) (?:de|del) ${who()}${end}`,
  // "Was hat X gesagt?", "Was sagte X zu Y?"
  `${opening}(?:was|wie) (?:hat|haben|hatte|hatten) ${who(12)}(?:${german.said}) $`,
  `${opening}(?:was|wie) (?:${german.says}) ${who()}${end}`,
  `${opening}(?:(?:was|wie) (?:ist|war) )?(?:die )?(?:${german.noun}) (?:von|des|der) ${who()}${end}`,
  // "X đã nói gì?"
  `${opening}${who()}(?:(?:da|dang|co|se) )?(?:${vietnamese.says}) (?:\\p{L}+ )?(?:gi|nhu the nao|the nao|ra sao) `,
  `${opening}(?:${vietnamese.noun}) cua ${who()}(?:la gi |nhu the nao |the nao |ra sao )?$`,
];

/** Phrases that ask for what somebody tells. */
const sources = [
  `${opening}(?:selon|d apres) ${who()}(?:, |${asking})`,
  ` (?:selon|d apres) ${who()}${end}`,
  `${opening}according to ${who()}(?:, |${asking})`,
  ` according to ${who()}${end}`,
  `${opening}segun ${who()}(?:, |${asking})`,
  ` segun ${who()}${end}`,
  `${opening}laut ${who()}(?:, |${asking})`,
  ` laut ${who()}${end}`,
  `${opening}theo ${who()}(?:thi )?(?:, |${asking})`,
  ` theo ${who()}${end}`,
];

const frames = [
  ...statements.map((frame) => ({ frame: new RegExp(frame, "u"), isForWords: true })),
  ...sources.map((frame) => ({ frame: new RegExp(frame, "u"), isForWords: false })),
];
