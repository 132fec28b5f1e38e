import { LANGUAGES, wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";

const none: ReadonlySet<string> = new Set();

const sets = new Map<Language, ReadonlySet<string>>(
  LANGUAGES.map((language) => {
    const { stopWords } = wordsOf(language).lexical;
    return [language, new Set(stopWords.flatMap((word) => [word, ...word.split(/['’-]/u)]))];
  }),
);

/** Lower-case words that carry no information of their own in a language. */
export function stopWords(language: Language): ReadonlySet<string> {
  return sets.get(language) ?? none;
}
