import type { InterfaceLanguage } from "./words/index.ts";
import type { Words } from "./words/types.ts";

/** A language's name in the words' own language. */
export function nameOfLanguage(language: InterfaceLanguage, { locale }: Pick<Words, "locale">): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
}
