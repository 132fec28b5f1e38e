import * as languages from "./languages.ts";
import type { LanguageWords } from "./types/language-words.ts";

/** A language with words of its own. */
export type KnownLanguage = keyof typeof languages;

const WORDS: Readonly<Record<KnownLanguage, LanguageWords>> = languages;

/** Whose words serve for a language that is not known. */
const FALLBACK: KnownLanguage = "en";

export const LANGUAGES: readonly KnownLanguage[] = Object.keys(WORDS).filter(isLanguage);

/** Whether a code names a language with words of its own. */
export function isLanguage(code: string): code is KnownLanguage {
  return Object.hasOwn(WORDS, code);
}

/** The words of a language; the English ones where it is not known. */
export function wordsOf(language: KnownLanguage | "und"): LanguageWords {
  return WORDS[language === "und" ? FALLBACK : language];
}

/** Something of each language: for what is read before its language is known, and for questions, which mix them. */
export function everyLanguage<Part>(pick: (words: LanguageWords) => Part): readonly Part[] {
  return LANGUAGES.map((language) => pick(WORDS[language]));
}

/** What the languages have of one kind, as the alternatives of a regular expression. */
export function alternatives(pick: (words: LanguageWords) => string | undefined): string {
  return everyLanguage(pick)
    .filter((each) => each !== undefined && each !== "")
    .join("|");
}
