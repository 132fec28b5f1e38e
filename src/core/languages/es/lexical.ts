import { stemmer } from "@orama/stemmers/spanish";
import { stopwords } from "@orama/stopwords/spanish";
import type { LexicalWords } from "../types/lexical-words.ts";

/** Words that ask or address rather than name what is asked for, and verbs that only say that something took place or is said. */
const QUESTION_WORDS =
  "qué quién quiénes cuál cuáles cuándo dónde cómo cuánto cuántos cuánta cuántas por qué dime favor " +
  "según fue fueron ser hay tuvo tiene tendrá lugar celebró celebra dice dicen dijo";

export const lexicalWords: LexicalWords = {
  stopWords: [...stopwords, ...QUESTION_WORDS.split(" ")],
  stem: stemmer,
  spelled: /^[a-záéíñóúü]*$/u,
  westernLetter: /[áéíñóúüçªº]/iu,
};
