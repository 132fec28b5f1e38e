import { LANGUAGES } from "../../core/languages/words-of.ts";
import { foldText } from "../../core/text/text.ts";
import type { Fact } from "../../core/types.ts";

/** Whether a date is but a day of the week, which many weeks have. */
export function isWeekdayAlone({ kind, name, value }: Pick<Fact, "kind" | "name" | "value">): boolean {
  return kind === "date" && value === undefined && WEEKDAYS.has(foldText(name));
}

/** Any Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;

const WEEKDAYS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(weekdaysOf));

function weekdaysOf(language: string): readonly string[] {
  const names = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: DAYS_A_WEEK }, (_, day) => foldText(names.format(MONDAY + day * DAY_MS)));
}
