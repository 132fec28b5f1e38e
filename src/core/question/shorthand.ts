import { everyLanguage } from "../languages/words-of.ts";

/** What people type for a word, in lower case, and the word, in any language. */
const WORDS: Readonly<Record<string, string>> = Object.assign(
  {},
  ...everyLanguage(({ questions }) => questions.shorthand),
);

const typed = new RegExp(
  `(?<![\\p{L}\\p{N}'’.-])(?:${Object.keys(WORDS).join("|")})(?![\\p{L}\\p{N}'’-]|\\.\\p{L})`,
  "gu",
);

/** The question with the shorthand of quick typing written out: "cb de pays ?" is "combien de pays ?". Capitals are left: "PQ" is a party. */
export function spellOut(question: string): string {
  return question.replace(typed, (word) => WORDS[word] ?? word);
}
