import { type KnownLanguage, LANGUAGES, wordsOf } from "../../core/languages/words-of.ts";
import type { Language, Span } from "../../core/types.ts";
import { createSpanSearch } from "../names/span-search.ts";
import { type DatePatterns, datePatternsOf, foreignDatesOf } from "./date-patterns.ts";
import { findRecurringDays } from "./recurring-days.ts";

/** A day or a period; `value` is an ISO date ("2024-11-24", "2024-11", "2024") or interval, where the year is known. */
export interface FoundDate extends Span {
  readonly value?: string;
}

const MIN_YEAR = 1000;
const MAX_YEAR = 2100;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/g;

/**
 * The dates and periods of a text, in order and apart; those with a day or a year in other languages too, but no weekdays that come
 * again and again. `published` (ISO) gives the year to a day and month that
 * stand without one, when the day lies within half a year of it; without it no year is made up.
 */
export function findDates(text: string, language: Language, published?: string): readonly FoundDate[] {
  const patterns = datePatternsOf(language);
  const found: FoundDate[] = [];
  for (const match of text.matchAll(ISO_DATE)) add(found, match.index, match[0], isoOf(match, language));
  for (const match of text.matchAll(patterns.dated))
    add(found, match.index, match[0], isoValueOf(match.groups ?? {}, patterns, published));
  for (const foreign of LANGUAGES) if (foreign !== language) addForeign(found, text, foreign, published);
  const recurring = createSpanSearch(findRecurringDays(text, language));
  for (const match of text.matchAll(patterns.bare))
    if (recurring({ start: match.index, end: match.index + match[0].length }).length === 0)
      add(found, match.index, match[0]);
  for (const match of text.matchAll(patterns.year)) {
    const year = Number(match[1]);
    if (year >= MIN_YEAR && year <= MAX_YEAR) add(found, match.index, match[0], match[0]);
  }
  return found.sort((a, b) => a.start - b.start);
}

function addForeign(found: FoundDate[], text: string, language: KnownLanguage, published: string | undefined): void {
  const { months, dated } = foreignDatesOf(language);
  if (!months.test(text)) return;
  const patterns = datePatternsOf(language);
  for (const match of text.matchAll(dated))
    add(found, match.index, match[0], isoValueOf(match.groups ?? {}, patterns, published));
}

function add(found: FoundDate[], start: number, wording: string, value?: string): void {
  const trimmed = wording.trimEnd();
  const end = start + trimmed.length;
  if (found.some((other) => other.start < end && other.end > start)) return;
  found.push({ start, end, ...(value !== undefined && { value }) });
}

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
