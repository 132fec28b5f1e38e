import type { Language } from "../../core/types.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { InterfaceLanguage, Words } from "./types.ts";
import { vi } from "./vi.ts";

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { en, fr, vi, es, de };

/** The interface language of a Discord locale such as "es-419"; English where there is none. */
export function languageOfLocale(locale: string): InterfaceLanguage {
  return known(locale.split("-")[0] ?? "");
}

/** The interface language for a question in this language. */
export function languageOfQuestion(language: Language): InterfaceLanguage {
  return known(language);
}

function known(code: string): InterfaceLanguage {
  return isInterfaceLanguage(code) ? code : "en";
}

export function isInterfaceLanguage(code: unknown): code is InterfaceLanguage {
  return typeof code === "string" && Object.hasOwn(WORDS, code);
}
