import type { Language } from "../../types.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { spanish } from "./spanish.ts";
import { vietnamese } from "./vietnamese.ts";
import type { Vocabulary } from "./vocabulary-type.ts";

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
