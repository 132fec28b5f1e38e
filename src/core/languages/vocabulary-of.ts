import type { Language } from "../types.ts";
import { german } from "./de/vocabulary.ts";
import { english } from "./en/vocabulary.ts";
import { spanish } from "./es/vocabulary.ts";
import { french } from "./fr/vocabulary.ts";
import type { Vocabulary } from "./types/vocabulary.ts";
import { vietnamese } from "./vi/vocabulary.ts";

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  fr: french,
  en: english,
  es: spanish,
  de: german,
  vi: vietnamese,
  und: english,
};

/** The words by which names are told apart; a language without its own takes the English ones. */
export function vocabularyOf(language: Language): Vocabulary {
  return VOCABULARIES[language];
}
