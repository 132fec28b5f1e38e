import type { Language } from "../../core/types.ts";
import { english } from "./english.ts";
import type { FinderGrammar } from "./finder-grammar.ts";
import { french } from "./french.ts";
import { german, plain, spanish, vietnamese } from "./others.ts";

const grammars: Readonly<Partial<Record<Language, FinderGrammar>>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  vi: vietnamese,
};

/** The rules that were made for a language; none where it has none. */
export function grammarOf(language: Language): FinderGrammar {
  return grammars[language] ?? plain;
}
