import { stemmer } from "@orama/stemmers/english";
import { stopwords } from "@orama/stopwords/english";
import type { LexicalWords } from "../types/lexical-words.ts";

/** Words that ask or address rather than name what is asked for, and verbs that only say that something took place or is said. */
const QUESTION_WORDS =
  "tell me please give hey could would many much long did does do the many's also may us one held take takes took taken place say says said";

export const lexicalWords: LexicalWords = {
  stopWords: [...stopwords, ...QUESTION_WORDS.split(" ")],
  stem: stemmer,
  spelled: /^[a-z]*$/u,
  westernLetter: /[áàâäãåæçéèêëíìîïñóòôöõøœúùûü]/iu,
};
