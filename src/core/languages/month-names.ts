import { type KnownLanguage, wordsOf } from "./words-of.ts";

/** Names of the months written out, as alternatives of a regular expression: "janvier|février|...". */
export function monthNames(language: KnownLanguage): string {
  return wordsOf(language)
    .calendar.months.map((month) => month.split("|")[0])
    .join("|");
}
