import { isIn } from "../text/spans.ts";
import { foldText } from "../text/text.ts";
import type { Language, Span } from "../types.ts";
import type { DatePart } from "./quantities/find-dates.ts";
import type { ReadText } from "./read-text.ts";

/** "The day before yesterday" to the day after tomorrow; the last, this and the next month and year. */
const REACH = { day: [-2, -1, 0, 1, 2], month: [-1, 0, 1], year: [-1, 0, 1] } as const;
const DAYS_A_WEEK = 7;
const MS_A_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/u;

/** What of a text tells which days it means. */
type DatedText = Pick<ReadText, "text" | "language" | "dates">;

/**
 * A text, such as a sentence, with the dates that it means by "yesterday", "last year" or a weekday, reckoned from the day its article came out: of them
 * those that a statement names, since a text that says "yesterday" may still speak of another day.
 */
export function withMeantDates<Text extends DatedText>(
  source: Text,
  published: string | undefined,
  said: readonly DatePart[],
): Text {
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

function namedByDistance({ text, language }: DatedText, from: number): readonly DatePart[] {
  const folded = foldText(text);
  // Folding may change a text's length: then no place in it is known.
  if (folded.length !== text.length) return [];
  const found = phrasesOf(language).flatMap((each) => {
    const start = indexOfWords(folded, each.phrase);
    return start < 0 ? [] : [{ ...each, start, end: start + each.phrase.length }];
  });
  // "Avant-hier" is not yesterday.
  const isPart = (each: Span) =>
    found.some((other) => isIn(each, other) && other.end - other.start > each.end - each.start);
  return found
    .filter((each) => !isPart(each))
    .flatMap(({ unit, distance, start, end }) => partsOf(moved(from, unit, distance), unit, { start, end }));
}

interface Phrase {
  readonly unit: keyof typeof REACH;
  readonly distance: number;
  readonly phrase: string;
}

const known = new Map<Language, readonly Phrase[]>();

/** How a language calls the days around today, as the system knows; "in 2 days" is no name of one. */
function phrasesOf(language: Language): readonly Phrase[] {
  const compiled = known.get(language);
  if (compiled !== undefined) return compiled;
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const phrases = (["day", "month", "year"] as const)
    .flatMap((unit) =>
      REACH[unit].map((distance) => ({ unit, distance, phrase: foldText(format.format(distance, unit)) })),
    )
    .filter(({ phrase }) => !/\d/u.test(phrase));
  known.set(language, phrases);
  return phrases;
}

/** A day of the week alone is the last or the next one. */
function namedByWeekday({ dates }: DatedText, from: number): readonly DatePart[] {
  const isAlone = !dates.some(({ part }) => part === "day");
  const today = weekdayOf(from);
  return dates.flatMap(({ part, value, start, end }) => {
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
