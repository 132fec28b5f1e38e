import type { Span } from "../../types.ts";
import type { Bound, Unit } from "./number-words.ts";

/** What a quantity measures: numbers of different dimensions say nothing of each other. */
export type Dimension =
  | "count"
  | "ordinal"
  | "share"
  | "time"
  | "length"
  | "mass"
  | "money"
  | "clock"
  | "times"
  | "volume"
  | "area"
  | "degree";

/** A number of a text with what it measures. `value` is in the base unit of the dimension (time in days, length in metres). */
export interface Quantity extends Span {
  /** The number itself with its multiplier: a difference shows it. */
  readonly number: Span;
  /** As written, before the unit was taken into account. */
  readonly plain: number;
  readonly value: number;
  readonly dimension: Dimension;
  readonly unit?: Unit;
  /** "several": so many or many times that. */
  readonly bound?: Bound | "several";
  /** "a month": perhaps no number at all. */
  readonly isVague?: true;
  /** "Ada Quill, 41,": an age, where the other text tells one. */
  readonly isBare?: true;
  /** Index of the first word of the number, and of the one behind it and its unit. */
  readonly from: number;
  readonly to: number;
}

/** Days, metres and so on in one of each unit; money is not converted, so each currency is a dimension of its own by its unit. */
export const UNITS: Readonly<Record<Unit, readonly [Dimension, number]>> = {
  second: ["time", 1 / 86_400],
  minute: ["time", 1 / 1440],
  hour: ["time", 1 / 24],
  day: ["time", 1],
  week: ["time", 7],
  fortnight: ["time", 14],
  month: ["time", 30.4],
  quarter: ["time", 91.3],
  semester: ["time", 182.6],
  year: ["time", 365.25],
  decade: ["time", 3652.5],
  century: ["time", 36_525],
  percent: ["share", 0.01],
  times: ["times", 1],
  euro: ["money", 1],
  dollar: ["money", 1],
  pound: ["money", 1],
  franc: ["money", 1],
  dong: ["money", 1],
  metre: ["length", 1],
  kilometre: ["length", 1000],
  mile: ["length", 1609],
  foot: ["length", 0.3048],
  gram: ["mass", 0.001],
  kilogram: ["mass", 1],
  tonne: ["mass", 1000],
  litre: ["volume", 1],
  hectare: ["area", 1],
  degree: ["degree", 1],
};

/** Two ways of writing one quantity may round: "half a year" is six months. */
const CONVERSION_SLACK = 0.015;
/** "About" covers so much on both sides, "nearly" so much below. */
const ABOUT = 0.12;
const NEARLY = 0.16;
/** "Dozens" are not a hundred dozens. */
const MOST_SEVERAL = 100;
/** "Eight days" for a week, "quinze jours" for two: in days, both ends may be counted. */
const BOTH_ENDS = 1;

/** Whether the source's quantity bears out what was said, says otherwise, or measures something else. */
export function compareQuantities(said: Quantity, source: Quantity): "same" | "other" | "unrelated" {
  const isMeasured = said.dimension !== "count" && source.dimension !== "count";
  if (isMeasured && said.dimension !== source.dimension) return "unrelated";
  if (!isMeasured && !areOfOneKind(said, source)) return said.plain === source.plain ? "same" : "unrelated";
  if (said.dimension === "money" && source.dimension === "money" && said.unit !== source.unit) return "other";
  const [a, b] = isMeasured ? [said.value, source.value] : [said.plain, source.plain];
  if (said.dimension === "clock" && source.dimension === "clock") return sameClock(a, b) ? "same" : "other";
  const isConverted = said.unit !== source.unit;
  if (isWeeksInDays(said, source) && Math.abs(a - b) <= BOTH_ENDS) return "same";
  const [low, high] = rangeOf(a, said.bound, isConverted);
  const [sourceLow, sourceHigh] = rangeOf(b, source.bound, false);
  if (b >= low && b <= high) return "same";
  return sourceLow <= high && sourceHigh >= low && said.bound === undefined && isAbout(source.bound) ? "same" : "other";
}

/** Whether two numbers measure the same, or one of them may leave its unit out. */
export function areOfOneKind(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension || leavesUnit(a, b) || leavesUnit(b, a);
}

/** "Ada Quill, 41," beside "41 years old". */
function leavesUnit(bare: Quantity, measured: Quantity): boolean {
  return bare.isBare === true && measured.unit === "year";
}

function isWeeksInDays(...both: readonly Quantity[]): boolean {
  return both.some(({ unit }) => unit === "day") && both.some(({ unit }) => unit === "week" || unit === "fortnight");
}

function isAbout(bound: Quantity["bound"]): boolean {
  return bound === "about" || bound === "nearly" || bound === "several";
}

function rangeOf(value: number, bound: Quantity["bound"], isConverted: boolean): readonly [number, number] {
  const slack = isConverted ? CONVERSION_SLACK : 1e-9;
  const [low, high] = [value * (1 - slack), value * (1 + slack)];
  switch (bound) {
    case "about":
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
    case "nearly":
      return [value * (1 - NEARLY), high];
    case "several":
      return [low, value * MOST_SEVERAL];
    case "more":
    case "atLeast":
      return [low, Number.POSITIVE_INFINITY];
    case "less":
    case "atMost":
      return [0, high];
    case undefined:
      return [low, high];
  }
}

/** Hours of the day, in hours: nine in the evening is nine or twenty-one. */
function sameClock(a: number, b: number): boolean {
  return Math.abs((((a - b) % 12) + 12) % 12) < 0.001;
}
