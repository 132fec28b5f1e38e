import type { Language } from "../types.ts";
import { german } from "./de/saying.ts";
import { english } from "./en/saying.ts";
import { spanish } from "./es/saying.ts";
import { french } from "./fr/saying.ts";
import type { SayingWords } from "./types/saying-words.ts";
import { vietnamese } from "./vi/saying.ts";

const SAYING: Readonly<Record<Language, SayingWords>> = {
  fr: french,
  en: english,
  es: spanish,
  de: german,
  vi: vietnamese,
  und: english,
};

/** The words of saying of a language; a language without its own takes the English ones. */
export function sayingWordsOf(language: Language): SayingWords {
  return SAYING[language];
}
