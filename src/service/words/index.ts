import * as languages from "./languages.ts";
import type { Words } from "./types.ts";

/** Languages whose interface words are complete. */
export type InterfaceLanguage = keyof typeof languages;

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = languages;

export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = Object.keys(WORDS).filter(isInterfaceLanguage);

/** Spoken to whoever speaks none of the languages. */
export const FALLBACK_LANGUAGE: InterfaceLanguage = "en";

/** The interface language that a locale of Discord (es-419) or of a system (de_AT.UTF-8) names, if any. */
export function namedLanguage(locale: string): InterfaceLanguage | undefined {
  const code = locale.split(/[-_.@]/u)[0]?.toLowerCase();
  return isInterfaceLanguage(code) ? code : undefined;
}

/** The interface language for a locale or for the language of a text; English where there is none. */
export function languageOf(locale: string): InterfaceLanguage {
  return namedLanguage(locale) ?? FALLBACK_LANGUAGE;
}

/** The words for a locale or for the language of a text. */
export function wordsFor(locale: string): Words {
  return WORDS[languageOf(locale)];
}

export function isInterfaceLanguage(code: unknown): code is InterfaceLanguage {
  return typeof code === "string" && Object.hasOwn(WORDS, code);
}
