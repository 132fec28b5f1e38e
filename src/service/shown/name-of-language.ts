import type { InterfaceLanguage } from "../words/index.ts";
import type { Words } from "../words/types.ts";

/** A language's name in the words' own language, as it stands inside a sentence. */
export function nameOfLanguage(
  language: InterfaceLanguage,
  { locale, smallLanguageNames }: Pick<Words, "locale" | "smallLanguageNames">,
): string {
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  const [first = "", ...others] = name;
  return smallLanguageNames ? first.toLocaleLowerCase(locale) + others.join("") : name;
}
