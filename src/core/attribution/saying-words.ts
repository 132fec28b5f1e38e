import type { Language } from "../types.ts";
import { english } from "./verbs/english.ts";
import { french } from "./verbs/french.ts";
import { german } from "./verbs/german.ts";
import type { SayingWords } from "./verbs/saying.ts";
import { spanish } from "./verbs/spanish.ts";
import { vietnamese } from "./verbs/vietnamese.ts";

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
