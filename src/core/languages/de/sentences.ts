import type { SentenceWords } from "../types/sentence-words.ts";
import { WORD_END } from "../word-end.ts";

export const sentenceWords: SentenceWords = {
  abbreviations: {
    never: "bzw sog d.h z.b",
    name: "hr hrn fr frl dipl.-ing dipl ing phil med jur hl kard",
    number: "abs abschn anm aufl bd bde bl kap lfd rn rdnr str tab ziff zi",
    inner:
      "bspw evtl ggf gem geb gest inkl exkl insb jh jhd jän mio mrd mind mögl mwst orig österr rd schw tsd urspr usf vgl verh vorm zzgl zz zt",
  },
  abbreviatedWords: "no",
  openers:
    "der die das den dem des ein eine einer einem einen er sie es wir ihr ich in im am an auf für aber " +
    "und oder wenn als nach vor seit während mit bei von zu zum zur sein seine ihre dies diese dieser " +
    "dieses doch so da dann auch nun hier dort man laut wer was wie wo warum",
  dependent: new RegExp(
    "^(?:(?:und|aber|doch|zudem|außerdem|dann|auch|laut|nach|mit|für|trotz|in),? )?(?:er|sie|es|ihn|ihm" +
      "|ihr(?:e[mnrs]?)?|sein(?:e[mnrs]?)?|dies(?:e[mnrs]?)?|jene[mnrs]?|solche[mnrs]?|letztere[rs]?" +
      `|ersterer?|beide|dessen|deren)${WORD_END}|^(?:das|der|die) (?:ist|war|hat|wird|sei|sagte|habe)${WORD_END}` +
      `|^(?:daf(?:ür|ur)|dabei|damit|daran|darüber|dazu|dagegen|deshalb|daher)${WORD_END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:es (?:gibt|gab|regnet|schneit|ist (?:wichtig|möglich|notwendig|klar|nötig|unklar|verboten" +
      "|erforderlich)|war einmal|geht um|handelt sich|heißt|scheint|kommt|bleibt)|dies(?:e[rns]?) (?:woche" +
      "|jahr|monat|sommer|winter|tage))",
    "iu",
  ),
};
