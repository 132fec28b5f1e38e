import { foldText } from "../core/text/text.ts";

/** Languages whose names of months are read. */
const LOCALES = ["en", "fr", "es", "de", "vi", "it", "pt", "nl", "sv", "da", "nb", "pl", "ro", "ca"] as const;
/** Seconds and milliseconds since 1970, between the years 2001 and 2286. */
const EPOCH_SECONDS = /^\d{10}$/;
const EPOCH_MILLISECONDS = /^\d{13}$/;
const COMPACT_DAY = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d|[-/.]\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const YEAR_ALONE = /^\d{4}$/;
/** "ngày 3 tháng 5 năm 2021", "3 thg 5, 2021", "tháng 5/2021" */
const NUMBERED_MONTH = /(?:(?<!\d)(\d{1,2})\s*)?(?:thang|thg\.?)\s*(\d{1,2})(?:\s*nam|\s*,|\s*\/)?\s*(\d{4})(?!\d)/;
const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+/gu;
/** A day stands at most so many words before its month: "3rd of May", "3 de mayo". */
const MAX_DISTANCE = 3;

let months: ReadonlyMap<string, number> | undefined;
let words: ReadonlySet<string> | undefined;

/**
 * The day that a text names first, as an ISO date ("2021-05-03", or "2021-05", "2021" when it says no more); undefined where
 * none can be told. The day is the one that is written: no time zone shifts it. `isMonthFirst` tells what 05/03/2021 is;
 * where it is not known, such a date is none.
 */
export function readWrittenDate(
  raw: string,
  { isMonthFirst }: { readonly isMonthFirst?: boolean } = {},
): string | undefined {
  const text = foldText(raw.normalize("NFC")).trim();
  return readEpoch(text) ?? readDigits(text, isMonthFirst) ?? readNamed(text);
}

/** Names of months and weekdays in lower case, with and without accents. */
export function dateWords(): ReadonlySet<string> {
  words ??= new Set(LOCALES.flatMap((locale) => [...namesOf(locale, "long"), ...namesOf(locale, "short")]));
  return words;
}

function namesOf(locale: string, style: "long" | "short"): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: style, weekday: style, day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, index) => format.formatToParts(Date.UTC(2021, index, index + 1)))
    .flat()
    .filter(({ type }) => type === "month" || type === "weekday")
    .flatMap(({ value }) => value.toLowerCase().match(TOKEN) ?? [])
    .flatMap((word) => [word, foldText(word)]);
}

function readEpoch(text: string): string | undefined {
  if (EPOCH_SECONDS.test(text)) return new Date(Number(text) * 1_000).toISOString().slice(0, 10);
  return EPOCH_MILLISECONDS.test(text) ? new Date(Number(text)).toISOString().slice(0, 10) : undefined;
}

function readDigits(text: string, isMonthFirst: boolean | undefined): string | undefined {
  if (YEAR_ALONE.test(text)) return toIso(text);
  const [, year, month, day] = COMPACT_DAY.exec(text) ?? YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return toIso(year, month, day);
  const [, first = "", second = "", lastYear] = YEAR_LAST.exec(text) ?? [];
  if (lastYear === undefined) return undefined;
  const [dayFirst, monthFirst] = [toIso(lastYear, second, first), toIso(lastYear, first, second)];
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (isMonthFirst === undefined) return undefined;
  return isMonthFirst ? monthFirst : dayFirst;
}

function readNamed(text: string): string | undefined {
  const [, vietnameseDay, vietnameseMonth, vietnameseYear] = NUMBERED_MONTH.exec(text) ?? [];
  if (vietnameseYear !== undefined) return toIso(vietnameseYear, vietnameseMonth, vietnameseDay);
  months ??= collectMonths();
  const tokens = text.match(TOKEN) ?? [];
  for (const [index, token] of tokens.entries()) {
    const month = months.get(token);
    if (month === undefined) continue;
    const near = tokens.slice(Math.max(0, index - MAX_DISTANCE), index + MAX_DISTANCE + 2);
    const year = near.find((each) => /^\d{4}$/.test(each)) ?? tokens.find((each) => /^(?:19|20)\d{2}$/.test(each));
    const day = findDay(tokens, index);
    if (year !== undefined) return toIso(year, String(month), day);
  }
  return undefined;
}

/** The number of one or two digits next to the month: behind it before a year ("May 3, 2021"), before it ("3 May", "3rd of May"), else behind it. */
function findDay(tokens: readonly string[], month: number): string | undefined {
  const isDay = (token: string | undefined) => token !== undefined && /^\d{1,2}$/.test(token);
  if (isDay(tokens[month + 1]) && /^(?:\d{4}|st|nd|rd|th)$/.test(tokens[month + 2] ?? "")) return tokens[month + 1];
  for (let distance = 1; distance <= MAX_DISTANCE; distance++)
    if (isDay(tokens[month - distance])) return tokens[month - distance];
  return isDay(tokens[month + 1]) ? tokens[month + 1] : undefined;
}

/** The date in ISO form, when the calendar has it. */
function toIso(year: string, month?: string, day?: string): string | undefined {
  if (month === undefined) return year;
  const iso = [year, month.padStart(2, "0"), (day ?? "1").padStart(2, "0")].join("-");
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return undefined;
  return day === undefined ? iso.slice(0, 7) : iso;
}

/** Names of months, folded, as the system's calendars have them; what means two months in two languages is left out. */
function collectMonths(): Map<string, number> {
  const collected = new Map<string, number>();
  const ambiguous = new Set<string>();
  for (const locale of LOCALES)
    for (const style of ["long", "short"] as const)
      for (const shape of [{ month: style }, { day: "numeric", month: style }] as const)
        for (let month = 1; month <= 12; month++) {
          const parts = new Intl.DateTimeFormat(locale, { ...shape, timeZone: "UTC" }).formatToParts(
            Date.UTC(2021, month - 1, 1),
          );
          const [name] = foldText(parts.find(({ type }) => type === "month")?.value ?? "").match(TOKEN) ?? [];
          if (name === undefined || name === "thang" || name === "thg" || /^\d/.test(name)) continue;
          if ((collected.get(name) ?? month) !== month) ambiguous.add(name);
          collected.set(name, month);
        }
  collected.set("sept", 9);
  for (const name of ambiguous) collected.delete(name);
  return collected;
}
