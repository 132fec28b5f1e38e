import type { Calendar } from "../../core/languages/types/calendar.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import type { Language, Span } from "../../core/types.ts";
import { piecesOf } from "../grammar/one-word-of.ts";

const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{N}])`;
const CLOCK_UNITS = `${piecesOf(({ clockUnit }) => clockUnit)}|${piecesOf(({ clockSuffix }) => clockSuffix)}`;
const HOUR = String.raw`\d{1,2}(?:[.:h]\d{0,2})?`;

const compiled = new Map<Language, RegExp>();

/**
 * Weekdays that come again and again, with what shows it: "every Monday and Friday", from one day to another before hours, and a line of
 * opening hours ("Monday: 9-12"); the hours too.
 */
export function findRecurringDays(text: string, language: Language): readonly Span[] {
  const pattern = compiled.get(language) ?? compile(wordsOf(language).calendar);
  compiled.set(language, pattern);
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

function compile({ weekdays, until, recurring, recurringBehind }: Calendar): RegExp {
  const day = `(?:${weekdays})${EDGE_AFTER}`;
  const between = `(?:,? ?(?:${until})|,) ?`;
  const hours = String.raw`${HOUR}[ \p{L}.]{0,7}(?:[-–—]|(?:${until}) ) ?${HOUR}`;
  const forms = [
    String.raw`(?:${recurring}) (?:\p{L}+\.? )?${day}(?:${between}${day})*`,
    `${day} (?:${recurringBehind})${EDGE_AFTER}`,
    String.raw`${day} ?(?:${until}) ?${day}[\s:,|]{0,8}(?:\p{L}{1,3} )?${hours}`,
    String.raw`(?<=^[\s|*•-]{0,8})${day}(?:${between}${day})*[ \t:,|]{0,8}(?:${hours}(?: ?(?:${CLOCK_UNITS}))?[ ,;|]{0,4}(?:(?:${until}) )?)+$`,
  ];
  return new RegExp(`${EDGE_BEFORE}(?:${forms.join("|")})`, "gimu");
}
