import type { Calendar } from "../../core/languages/types/calendar.ts";
import { alternatives, wordsOf } from "../../core/languages/words-of.ts";
import type { Language, Span } from "../../core/types.ts";
import { piecesOf } from "../grammar/one-word-of.ts";

/** A day or a period; `value` is an ISO date ("2024-11-24", "2024-11", "2024") or interval, where the year is known. */
export interface FoundDate extends Span {
  readonly value?: string;
}

interface DatePatterns {
  readonly dated: RegExp;
  readonly bare: RegExp;
  readonly year: RegExp;
  readonly months: readonly RegExp[];
}

const MIN_YEAR = 1000;
const MAX_YEAR = 2100;
const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{N}])`;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/g;

const compiled = new Map<Language, DatePatterns>();

/**
 * The dates and periods of a text, in order and apart. `published` (ISO) gives the year to a day and month that
 * stand without one, when the day lies within half a year of it; without it no year is made up.
 */
export function findDates(text: string, language: Language, published?: string): readonly FoundDate[] {
  const patterns = patternsOf(language);
  const found: FoundDate[] = [];
  for (const match of text.matchAll(ISO_DATE)) add(found, match.index, match[0], isoOf(match, language));
  for (const match of text.matchAll(patterns.dated))
    add(found, match.index, match[0], isoValueOf(match.groups ?? {}, patterns, published));
  for (const match of text.matchAll(patterns.bare)) add(found, match.index, match[0]);
  for (const match of text.matchAll(patterns.year)) {
    const year = Number(match[1]);
    if (year >= MIN_YEAR && year <= MAX_YEAR) add(found, match.index, match[0], match[0]);
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(found: FoundDate[], start: number, wording: string, value?: string): void {
  const trimmed = wording.trimEnd();
  const end = start + trimmed.length;
  if (found.some((other) => other.start < end && other.end > start)) return;
  found.push({ start, end, ...(value !== undefined && { value }) });
}

function patternsOf(language: Language): DatePatterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const patterns = compile(wordsOf(language).calendar);
  compiled.set(language, patterns);
  return patterns;
}

const DAY_ENDING = alternatives(({ calendar }) => calendar.dayEnding);

// dated: [weekday] [day [until day]] month [year], or (English) month day [, year]; bare: a weekday or a relative expression.
function compile(calendar: Calendar): DatePatterns {
  const month = calendar.months.join("|");
  const sureMonth = calendar.ambiguous === "" ? month : `(?!(?:${calendar.ambiguous})${EDGE_AFTER})(?:${month})`;
  const day = String.raw`\d{1,2}(?:${DAY_ENDING}|\.)?`;
  const [beforeDay, untilDay] = [calendar.beforeDay, calendar.untilDay].map((word) =>
    word === undefined ? "" : `(?:${word} )?`,
  );
  const weekday = `(?:(?:${calendar.weekdays}),? )?`;
  const year = String.raw`(?:,? ${calendar.joint}(?<year>\d{4})(?!\d))?`;
  const tail = `(?: (?:${calendar.after}))?`;
  const days = `(?<from>${day})(?: ?(?:${calendar.until}) ?${untilDay}(?<to>${day}))?`;
  const dayMonth = `${weekday}${beforeDay}${days} ${calendar.joint}(?<month>${month})${EDGE_AFTER}${year}${tail}`;
  const monthDay = `${weekday}(?<month2>${month}) (?<from2>${day})(?: ?(?:${calendar.until}) ?(?<to2>${day}))?(?!\\d)(?:,? (?<year2>\\d{4})(?!\\d))?`;
  const acrossMonths = `${weekday}${day} (?:${month})(?: \\d{4})? (?:${calendar.until}) ${untilDay}${day} (?:${month})${EDGE_AFTER}(?: \\d{4})?`;
  const monthYear = `(?:(?:${calendar.before}) ?)?(?<month3>${month})${EDGE_AFTER},? ${calendar.joint}(?<year3>\\d{4})(?!\\d)`;
  const monthAlone = `(?:(?:${calendar.before}) ?)?(?<month4>${sureMonth})${EDGE_AFTER}${tail}`;
  const qualifiedMonth = `(?:${calendar.before}) ?(?:${month})${EDGE_AFTER}`;
  const relatedMonth = `(?<=${EDGE_BEFORE}(?:${calendar.beforeYear}) )(?<month5>${month})${EDGE_AFTER}${tail}`;
  const alternatives = [acrossMonths, dayMonth, monthDay, monthYear, qualifiedMonth, monthAlone, relatedMonth];
  return {
    dated: new RegExp(`${EDGE_BEFORE}(?:${alternatives.join("|")})${EDGE_AFTER}`, "giu"),
    bare: new RegExp(`${EDGE_BEFORE}(?:${calendar.relative}|(?:${calendar.weekdays})s?${tail})${EDGE_AFTER}`, "giu"),
    year: new RegExp(
      `(?:(?<=${EDGE_BEFORE}(?:${calendar.beforeYear}) ?|\\()(?=[1-9])|(?<![\\p{L}\\p{N}€$£+-]|[\\p{N}][ ` +
        `.,:/-])(?=19|20[0-4]))(\\d{4})(?![\\p{L}\\p{N}%€$]|[.,]\\d| ?(?:${NO_YEAR}))`,
      "giu",
    ),
    months: calendar.months.map((each) => new RegExp(`^(?:${each})$`, "iu")),
  };
}

// Nouns and signs after four digits that make them a number.
const NO_YEAR = String.raw`[€$%]|\d{3}|km|${piecesOf(({ noYear }) => noYear)}`;

function isoValueOf(
  groups: Readonly<Record<string, string | undefined>>,
  patterns: DatePatterns,
  published: string | undefined,
): string | undefined {
  const month = groups.month ?? groups.month2 ?? groups.month3 ?? groups.month4 ?? groups.month5;
  if (month === undefined) return undefined;
  const number = patterns.months.findIndex((each) => each.test(month)) + 1;
  const from = dayOf(groups.from ?? groups.from2);
  const to = dayOf(groups.to ?? groups.to2);
  const year =
    groups.year ?? groups.year2 ?? groups.year3 ?? (from === undefined ? undefined : yearNear(number, from, published));
  if (number === 0 || year === undefined) return undefined;
  const base = `${year}-${pad(number)}`;
  if (from === undefined) return base;
  return to === undefined ? `${base}-${pad(from)}` : `${base}-${pad(from)}/${base}-${pad(to)}`;
}

function dayOf(text: string | undefined): number | undefined {
  const day = Number.parseInt(text ?? "", 10);
  return day >= 1 && day <= 31 ? day : undefined;
}

// The year that puts a day within half a year of publication.
function yearNear(month: number, day: number, published: string | undefined): string | undefined {
  const at = published === undefined ? Number.NaN : Date.parse(published);
  if (published === undefined || Number.isNaN(at)) return undefined;
  const year = Number(published.slice(0, 4));
  const distances = [year - 1, year, year + 1].map((each) => ({
    each,
    days: Math.abs(Date.UTC(each, month - 1, day) - at),
  }));
  return String(distances.sort((a, b) => a.days - b.days)[0]?.each ?? year);
}

function isoOf(match: RegExpMatchArray, language: Language): string | undefined {
  const [whole, year, , , first, second, lastYear] = match;
  if (year !== undefined) return whole;
  const isMonthFirst = wordsOf(language).grammar.monthFirst;
  if (isMonthFirst && Number(first) <= 12 && Number(second) <= 12 && first !== second) return undefined;
  const [day, month] = isMonthFirst && Number(first) <= 12 ? [second, first] : [first, second];
  return Number(month) > 12 ? undefined : `${lastYear}-${pad(Number(month))}-${pad(Number(day))}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
