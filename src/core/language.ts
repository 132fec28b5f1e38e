import type { Language } from "./types.ts";

type KnownLanguage = Exclude<Language, "und">;

const LANGUAGES: readonly KnownLanguage[] = ["fr", "en", "vi", "es", "de"];

/** Texts with fewer words are too short to tell that they are in none of the known languages. */
const MIN_WORDS_OF_OTHERS = 5;

/** Whether a code names a language with its own rules. */
export function isLanguage(code: string): code is KnownLanguage {
  return LANGUAGES.some((language) => language === code);
}

/** The language of a text or question; "und" when another one clearly wins, the fallback when nothing tells. */
export async function detectLanguage(text: string, fallback: Language): Promise<Language> {
  const { eld } = await import("eld/extrasmall");
  const { language } = eld.detect(text);
  if (isLanguage(language)) return language;
  return language !== "" && text.split(/\s+/).length >= MIN_WORDS_OF_OTHERS ? "und" : fallback;
}
