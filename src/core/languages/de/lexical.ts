import { stemmer } from "@orama/stemmers/german";
import { stopwords } from "@orama/stopwords/german";
import type { LexicalWords } from "../types/lexical-words.ts";

/** Words that ask or address rather than name what is asked for, and verbs that only say that something took place or is said. */
const QUESTION_WORDS =
  "wer was wann wo wie warum wieso weshalb welche welcher welches welchen wem wen wessen wieviel viele " +
  "viel sag mir bitte gibt laut hat haben wurde wurden fand findet fanden statt stattgefunden " +
  "abgehalten sagt sagte sagen";

export const lexicalWords: LexicalWords = {
  stopWords: [...stopwords, ...QUESTION_WORDS.split(" ")],
  stem: stemmer,
  spelled: /^[a-zäöüß]*$/u,
  westernLetter: /[äöüßéèàâêôçñ]/iu,
};
