import type { Language } from "../types.ts";

const QUESTIONS: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => `Qui est ${name} ?`,
  en: (name) => `Who is ${name}?`,
  es: (name) => `¿Quién es ${name}?`,
  de: (name) => `Wer ist ${name}?`,
  vi: (name) => `${name} là ai?`,
  und: (name) => `Who is ${name}?`,
};

/** The question who somebody is. */
export function whoIs(name: string, language: Language): string {
  return QUESTIONS[language](name);
}
