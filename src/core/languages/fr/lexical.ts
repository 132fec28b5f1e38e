import { stemmer } from "@orama/stemmers/french";
import { stopwords } from "@orama/stopwords/french";
import type { LexicalWords } from "../types/lexical-words.ts";

/** Words that ask or address rather than name what is asked for, and verbs that only say that something took place or is said. */
const QUESTION_WORDS =
  "qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles où quand comment " +
  "pourquoi combien est-ce dis dit moi peux peut tu vous donne donner s'il plaît plait svp cela ça " +
  "ceci y a-t-il a-t-elle ont-ils fait faire été être avoir étaient était sont est ont avait selon " +
  "chez dont si plus comme leurs tous toutes tout toute très aussi ainsi alors entre vers sous cet " +
  "cette ces celui celle ceux celles après avant lors afin tenu tenue tenus tenues lieu déroulé " +
  "déroulée déroulés déroulées déroule déroulent déroulait disent dites";

export const lexicalWords: LexicalWords = {
  stopWords: [...stopwords, ...QUESTION_WORDS.split(" ")],
  stem: stemmer,
  spelled: /^[a-zàâæçéèêëîïôœùûüÿ]*$/u,
  westernLetter: /[àâæçéèêëîïôœùûüÿ]/iu,
};
