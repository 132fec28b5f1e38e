import type { SentenceWords } from "../types/sentence-words.ts";
import { WORD_END } from "../word-end.ts";

export const sentenceWords: SentenceWords = {
  abbreviations: {
    never: "e.g i.e eg ie viz",
    name: "messrs mx rev hon gen col lt capt cmdr maj sgt cpl gov sen rep pres supt fr mt ft amb adm",
    number: "para cl ref eq",
    inner: "ave blvd rd tue tues wed thu thur thurs calif fla penn conn ariz",
  },
  abbreviatedWords: "no art par sec",
  openers:
    "the a an it he she they we you i this that these those in on at for but and or if when while after " +
    "before since during as his her its their there here however then so yet also what who where why how no not",
  dependent: new RegExp(
    "^(?:(?:and|but|so|yet|however|meanwhile|then|also|in addition|moreover|according to|for|with" +
      `|despite|in),? )?(?:he|she|they|it|him|them|his|hers?|their|its|this|these|those|such|that)${WORD_END}` +
      `|^(?:the (?:latter|former)|both of them|neither of them|each of them)${WORD_END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:(?:and|but|so|yet|however),? )?(?:it(?:'s| is| was| will be| would be| has been) (?:not |also " +
      String.raw`|still |now |often |very |more |most )?(?:\p{L}+ )?(?:that|to|who|important|necessary|possible` +
      "|impossible|essential|clear|likely|unlikely|hard|difficult|easy|true|time|worth|raining|snowing" +
      "|illegal|vital|crucial|recommended|estimated|believed|thought|understood|hoped|expected)" +
      "|it (?:rains?|snow(?:s|ed)|takes|took|seems?|appears?|turns? out)|this (?:week" +
      "|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|time)|these days" +
      String.raw`|those (?:who|with|in)|that (?:said|being said)|in its \p{L}+ (?:statement|report))`,
    "iu",
  ),
};
