import { alternatives, wordsOf } from "../../languages/words-of.ts";
import type { Language, Span } from "../../types.ts";

/** A part of a date: the day of the week from 0 (Monday), the day of the month, the month from 1, the year, or an hour of a year or month. */
export interface DatePart extends Span {
  readonly part: "weekday" | "day" | "month" | "year";
  readonly value: number;
}

interface CalendarPatterns {
  /** Of each month all patterns. */
  readonly months: readonly (readonly RegExp[])[];
  readonly weekdays: readonly RegExp[];
  readonly days: RegExp;
}

const NUMERIC_DATE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-]|\.\d)/gu;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;
const YEAR =
  /(?<![\p{L}\p{N}.,/$€£-])(1[5-9]\d\d|20\d\d)(?![\p{L}\p{N}]|[.,]\d|[ \u00a0\u202f]?[%€$£°]|[ \u00a0\u202f]\d{3}(?!\d))/gu;
const MAX_DAY = 31;
/** A group, or what stands between two bars. */
const ALTERNATIVE = /(?:\([^)]*\)|[^|])+/gu;
const DAY_ENDING = alternatives(({ calendar }) => calendar.dayEnding);
const JOINT = alternatives(({ calendar }) => calendar.joint);
const UNTIL = `(?:${alternatives(({ calendar }) => calendar.until)})`;
const UNTIL_DAY = String.raw`(?:${alternatives(({ calendar }) => calendar.untilDay)} )?\d{1,2}\.?(?:${DAY_ENDING})?`;
/** Between a day and its month: nothing, or the last day of a period. */
const UP_TO_MONTH = new RegExp(String.raw`^(?:\.?\s*(?:${JOINT})|\s*${UNTIL}\s*${UNTIL_DAY}\s*(?:${JOINT}))$`, "u");
/** "May 12th", but no hour. */
const DAY_BEHIND = new RegExp(String.raw`^[.,]?\s?(\d{1,2})(?:${DAY_ENDING})?(?![\d:hH])`, "u");
const compiled = new Map<Language, CalendarPatterns>();

/** The parts of all dates of a text, in order: each by itself, since two texts may agree in the month and differ in the day. */
export function findDateParts(text: string, language: Language): readonly DatePart[] {
  const patterns = patternsOf(language);
  const found: DatePart[] = [...numericDates(text, language)];
  const add = (part: DatePart) => {
    if (!found.some((other) => other.start < part.end && part.start < other.end)) found.push(part);
  };
  for (const [index, month] of patterns.months.entries()) {
    for (const pattern of month) for (const match of text.matchAll(pattern)) add(at(match, "month", index + 1));
  }
  for (const month of found.filter(({ part }) => part === "month")) {
    for (const day of daysAround(text, month, patterns.days)) add(day);
  }
  for (const [index, pattern] of patterns.weekdays.entries()) {
    for (const match of text.matchAll(pattern)) add(at(match, "weekday", index));
  }
  for (const match of text.matchAll(YEAR)) add(at(match, "year", Number(match[1])));
  return found.sort((a, b) => a.start - b.start);
}

function at(match: RegExpExecArray, part: DatePart["part"], value: number): DatePart {
  return { part, value, start: match.index, end: match.index + match[0].length };
}

function numericDates(text: string, language: Language): readonly DatePart[] {
  const iso = [...text.matchAll(ISO_DATE)].flatMap((match) => {
    const [, year, month, day] = match;
    const span = { start: match.index, end: match.index + match[0].length };
    return partsOf({ day: Number(day), month: Number(month), year: Number(year) }, span);
  });
  const written = [...text.matchAll(NUMERIC_DATE)].flatMap((match) => {
    const [, first, mark, second, year] = match;
    if (mark !== "/" && year === undefined) return [];
    const [a, b] = [Number(first), Number(second)];
    const isMonthFirst = b > 12 || (language !== "und" && wordsOf(language).grammar.monthFirst && a <= 12);
    const [day, month] = isMonthFirst ? [b, a] : [a, b];
    if (month > 12 || day > MAX_DAY || month < 1 || day < 1) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return partsOf({ day, month, ...(year !== undefined && { year: fullYear(Number(year)) }) }, span);
  });
  return [...iso, ...written];
}

function partsOf(
  { day, month, year }: { readonly day: number; readonly month: number; readonly year?: number },
  span: Span,
): readonly DatePart[] {
  return [
    { part: "day", value: day, ...span },
    { part: "month", value: month, ...span },
    ...(year === undefined ? [] : [{ part: "year" as const, value: year, ...span }]),
  ];
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** Days of the month right before or behind a month: "29 novembre", "du 3 au 5 mai", "Jan. 3", "ngày 4 tháng". */
function daysAround(text: string, month: Span, days: RegExp): readonly DatePart[] {
  const before = text.slice(Math.max(0, month.start - 24), month.start);
  const behind = text.slice(month.end, month.end + 12);
  const found: DatePart[] = [];
  for (const match of before.matchAll(days)) {
    const rest = before.slice(match.index + match[0].length);
    if (!UP_TO_MONTH.test(rest)) continue;
    const start = month.start - before.length + match.index;
    found.push({ part: "day", value: Number(match[1]), start, end: start + match[0].length });
  }
  const next = DAY_BEHIND.exec(behind);
  if (found.length === 0 && next?.[1] !== undefined && Number(next[1]) <= MAX_DAY) {
    const start = month.end + next[0].indexOf(next[1]);
    found.push({ part: "day", value: Number(next[1]), start, end: start + next[1].length });
  }
  return found.filter(({ value }) => value >= 1 && value <= MAX_DAY);
}

function patternsOf(language: Language): CalendarPatterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { months, weekdays, ambiguous, beforeYear } = wordsOf(language).calendar;
  const edge = (source: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
  const patterns = {
    // "In May", but not "and may": behind these words only as it is spelled.
    months: months.map((month) => [
      edge(monthSource(month, ambiguous), "giu"),
      edge(`(?<=(?<!\\p{L})(?:${beforeYear})\\s)(?:${month})`, "gu"),
    ]),
    weekdays: (weekdays.match(ALTERNATIVE) ?? []).map((name) => edge(weekdaySource(name), "giu")),
    days: new RegExp(String.raw`(?<![\d.,])(\d{1,2})(?:${DAY_ENDING}|º|\.)?(?![\d])`, "gu"),
  };
  compiled.set(language, patterns);
  return patterns;
}

/** Without accents too, as people type; a month that is a word as well only beside a number. */
function monthSource(month: string, ambiguous: string): string {
  const forms = month
    .split("|")
    .flatMap((form) => [form, form.replace(/[éû]/gu, (letter) => (letter === "é" ? "e" : "u"))]);
  return [...new Set(forms)]
    .map((form) =>
      isAmbiguous(form, ambiguous) ? `(?<=\\d{1,2}(?:${DAY_ENDING})? )${form}|${form}(?= \\d{1,2}(?!\\d{2}\\d))` : form,
    )
    .join("|");
}

function isAmbiguous(form: string, ambiguous: string): boolean {
  return ambiguous !== "" && new RegExp(`^(?:${ambiguous})$`, "iu").test(form.replace("\\.?", "").replace("\\.", ""));
}

function weekdaySource(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
  return name.includes(" ") ? name : [...new Set([name, plain])].map((each) => `${each}s?`).join("|");
}
