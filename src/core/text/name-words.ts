import { analyze } from "../lexical/analyze.ts";
import type { Language } from "../types.ts";
import type { Word } from "./text.ts";

/** Of all words of a text, those that are capitalised, carry information and are not merely its first: in German nouns as well as names. */
export function nameWords(all: readonly Word[], text: string, language: Language): Word[] {
  if (text === text.toUpperCase()) return [];
  const informative = new Set(analyze(text, language).map(({ start }) => start));
  const isCapitalised = (word: Word) => /^\p{Lu}/u.test(word.text) && word.text.length > 1;
  return all.filter(
    (word, index) => isCapitalised(word) && informative.has(word.start) && (index > 0 || all.length === 1),
  );
}
