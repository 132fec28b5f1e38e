import { monthNames } from "../../core/languages/month-names.ts";
import type { Calendar } from "../../core/languages/types/calendar.ts";
import { alternatives, type KnownLanguage, wordsOf } from "../../core/languages/words-of.ts";
import type { Language } from "../../core/types.ts";
import { piecesOf } from "../grammar/one-word-of.ts";

/**
 * How a language writes its dates. dated: [weekday] [day [until day]] month [year], or (English) month day [, year]; bare: a weekday or a
 * relative expression.
 */
export interface DatePatterns {
  readonly dated: RegExp;
  readonly bare: RegExp;
  readonly year: RegExp;
  readonly months: readonly RegExp[];
}

/** A language's dates as they stand in texts of another: a month by its full name, with a day or a year. */
export interface ForeignDates {
  /** Where none of them stands, no date does. */
  readonly months: RegExp;
  readonly dated: RegExp;
}

const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{N}])`;
const DAY_ENDING = alternatives(({ calendar }) => calendar.dayEnding);

const compiled = new Map<Language, DatePatterns>();
const compiledForeign = new Map<Language, ForeignDates>();

export function datePatternsOf(language: Language): DatePatterns {
  const patterns = compiled.get(language) ?? compile(wordsOf(language).calendar);
  compiled.set(language, patterns);
  return patterns;
}

export function foreignDatesOf(language: KnownLanguage): ForeignDates {
  const dates = compiledForeign.get(language) ?? compileForeign(wordsOf(language).calendar, monthNames(language));
  compiledForeign.set(language, dates);
  return dates;
}

function compile(calendar: Calendar): DatePatterns {
  const month = calendar.months.join("|");
  const sureMonth = calendar.ambiguous === "" ? month : `(?!(?:${calendar.ambiguous})${EDGE_AFTER})(?:${month})`;
  const { acrossMonths, dayMonth, monthDay, monthYear } = formsOf(calendar, month);
  const tail = tailOf(calendar);
  const monthAlone = `(?:(?:${calendar.before}) ?)?(?<month4>${sureMonth})${EDGE_AFTER}${tail}`;
  const qualifiedMonth = `(?:${calendar.before}) ?(?:${month})${EDGE_AFTER}`;
  const relatedMonth = `(?<=${EDGE_BEFORE}(?:${calendar.beforeYear}) )(?<month5>${month})${EDGE_AFTER}${tail}`;
  const forms = [acrossMonths, dayMonth, monthDay, monthYear, qualifiedMonth, monthAlone, relatedMonth];
  return {
    dated: new RegExp(`${EDGE_BEFORE}(?:${forms.join("|")})${EDGE_AFTER}`, "giu"),
    bare: new RegExp(`${EDGE_BEFORE}(?:${calendar.relative}|(?:${calendar.weekdays})${tail})${EDGE_AFTER}`, "giu"),
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

function compileForeign(calendar: Calendar, month: string): ForeignDates {
  const { acrossMonths, dayMonth, monthDay, monthYear } = formsOf(calendar, month);
  const monthDayYear = `(?=(?:\\p{L}+,? )?(?:${month}) [\\p{L}\\d]+,? \\d{4})(?:${monthDay})`;
  const forms = [acrossMonths, dayMonth, monthDayYear, monthYear];
  return {
    months: new RegExp(`${EDGE_BEFORE}(?:${month})${EDGE_AFTER}`, "iu"),
    dated: new RegExp(`${EDGE_BEFORE}(?:${forms.join("|")})${EDGE_AFTER}`, "giu"),
  };
}

// Sources of the dates that a day or a year shows to be some.
function formsOf(calendar: Calendar, month: string) {
  const { joint, until } = calendar;
  const day = String.raw`\d{1,2}(?:${DAY_ENDING}|\.)?`;
  const [beforeDay, untilDay, behindWeekday] = [calendar.beforeDay, calendar.untilDay, calendar.behindWeekday].map(
    (words) => (words === undefined ? "" : `(?:(?:${words}) )?`),
  );
  const weekday = `(?:(?:${calendar.weekdays}),? ${behindWeekday})?`;
  const year = String.raw`(?:,? ${joint}(?<year>\d{4})(?!\d))?`;
  const days = `(?<from>${day})(?: ?(?:${until}) ?${untilDay}(?<to>${day}))?`;
  return {
    dayMonth: `${weekday}${beforeDay}${days} ${joint}(?<month>${month})${EDGE_AFTER}${year}${tailOf(calendar)}`,
    monthDay: `${weekday}(?<month2>${month}) (?<from2>${day})(?: ?(?:${until}) ?(?<to2>${day}))?(?!\\d)(?:,? (?<year2>\\d{4})(?!\\d))?`,
    acrossMonths: `${weekday}${day} (?:${month})(?: \\d{4})? (?:${until}) ${untilDay}${day} (?:${month})${EDGE_AFTER}(?: \\d{4})?`,
    monthYear: `(?:(?:${calendar.before}) ?)?(?<month3>${month})${EDGE_AFTER},? ${joint}(?<year3>\\d{4})(?!\\d)`,
  };
}

function tailOf({ after }: Calendar): string {
  return `(?: (?:${after}))?`;
}
