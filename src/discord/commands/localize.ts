import type { LocalizationMap } from "discord.js";
import { WORDS } from "../../service/words/index.ts";
import type { Words } from "../../service/words/types.ts";

/** A text in every language that has locales of Discord's. */
export function localize(text: (words: Words) => string): LocalizationMap {
  return Object.fromEntries(
    Object.values(WORDS).flatMap((words) => words.discord.locales.map((locale) => [locale, text(words)])),
  );
}
