import { foldText } from "../text.ts";
import type { Span } from "../types.ts";
import { type DatePart, findDateParts } from "./find-dates.ts";
import type { ReadText } from "./read-text.ts";

/** "The day before yesterday" to the day after tomorrow; the last, this and the next month and year. */
const REACH = { day: [-2, -1, 0, 1, 2], month: [-1, 0, 1], year: [-1, 0, 1] } as const;
const DAYS_A_WEEK = 7;
const MS_A_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/u;

/**
 * A sentence with the dates that it means by "yesterday", "last year" or a weekday, reckoned from the day its article came out: of them
 * those that a statement names, since a text that says "yesterday" may still speak of another day.
 */
export function withMeantDates(source: ReadText, published: string | undefined, said: readonly DatePart[]): ReadText {
  const [, year, month, day] = ISO_DATE.exec(published ?? "") ?? [];
  if (year === undefined || said.length === 0 || source.language === "und") return source;
  const from = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const meant = [...namedByDistance(source, from), ...namedByWeekday(source, from)].filter(
    (part, index, all) =>
      said.some((other) => isSame(other, part)) && all.findIndex((other) => isSame(other, part)) === index,
  );
  return meant.length === 0 ? source : { ...source, dates: [...source.dates, ...meant] };
}

function isSame(a: DatePart, b: DatePart): boolean {
  return a.part === b.part && a.value === b.value;
}

/** The system knows how a language calls the days around today. */
function namedByDistance({ text, language }: ReadText, from: number): readonly DatePart[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const folded = foldText(text);
  // Folding may change a text's length: then no place in it is known.
  if (folded.length !== text.length) return [];
  return (["day", "month", "year"] as const).flatMap((unit) =>
    REACH[unit].flatMap((distance) => {
      const phrase = foldText(format.format(distance, unit));
      const start = /\d/u.test(phrase) ? -1 : indexOfWords(folded, phrase);
      return start < 0 ? [] : partsOf(moved(from, unit, distance), unit, { start, end: start + phrase.length });
    }),
  );
}

/** A day of the week alone is the last or the next one. */
function namedByWeekday({ text, language }: ReadText, from: number): readonly DatePart[] {
  const parts = findDateParts(text, language);
  const isAlone = !parts.some(({ part }) => part === "day");
  const today = weekdayOf(from);
  return parts.flatMap(({ part, value, start, end }) => {
    if (part !== "weekday" || !isAlone) return [];
    const back = (today - value + DAYS_A_WEEK) % DAYS_A_WEEK;
    return [-back, DAYS_A_WEEK - back].flatMap((days) => partsOf(from + days * MS_A_DAY, "day", { start, end }));
  });
}

function indexOfWords(text: string, phrase: string): number {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const isInside = /[\p{L}\p{N}]$/u.test(text.slice(0, at)) || /^[\p{L}\p{N}]/u.test(text.slice(at + phrase.length));
    if (!isInside) return at;
  }
  return -1;
}

function moved(from: number, unit: keyof typeof REACH, distance: number): number {
  const date = new Date(from);
  if (unit === "day") return from + distance * MS_A_DAY;
  const months = unit === "month" ? distance : 12 * distance;
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
}

function partsOf(time: number, unit: keyof typeof REACH, { start, end }: Span): readonly DatePart[] {
  const date = new Date(time);
  const year: DatePart = { part: "year", value: date.getUTCFullYear(), start, end };
  const month: DatePart = { part: "month", value: date.getUTCMonth() + 1, start, end };
  if (unit === "year") return [year];
  if (unit === "month") return [month, year];
  const day: DatePart = { part: "day", value: date.getUTCDate(), start, end };
  return [{ part: "weekday", value: weekdayOf(time), start, end }, day, month, year];
}

/** From 0, a Monday. */
function weekdayOf(time: number): number {
  return (new Date(time).getUTCDay() + 6) % DAYS_A_WEEK;
}
