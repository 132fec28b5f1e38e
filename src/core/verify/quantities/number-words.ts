/** What a number can count in. Time, length and mass compare with each other inside their dimension. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "semester"
  | "year"
  | "decade"
  | "century"
  | "percent"
  | "times"
  | "euro"
  | "dollar"
  | "pound"
  | "franc"
  | "dong"
  | "metre"
  | "kilometre"
  | "mile"
  | "foot"
  | "gram"
  | "kilogram"
  | "tonne"
  | "litre"
  | "hectare"
  | "degree";

export type RateUnit = "hour" | "day" | "week" | "month" | "year";

/** Words around a number that make it a bound: "more than", "at least", "nearly". */
export type Bound = "about" | "nearly" | "more" | "atLeast" | "less" | "atMost";

/** How a language writes numbers out. All words folded (lower case, no accents), but for Vietnamese, whose accents tell words apart. */
export interface NumberWords {
  /** Below a hundred, as they are spelled. */
  readonly values: Readonly<Record<string, number>>;
  /** Words that mean something else as well ("năm" is a year): numbers only before a multiplier or a unit, and not behind a number. */
  readonly unsure: Readonly<Record<string, number>>;
  /** Words that stand between an unsure number and what it counts: classifiers. */
  readonly counted: readonly string[];
  /** "cent", "million": multiply what stands before them. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Multipliers inside of numbers that are written as one word, the greatest first; what joins units and tens is the first of `joints`. */
  readonly compounds?: Readonly<Record<string, number>>;
  /** May stand between the parts of one number: "et". */
  readonly joints: readonly string[];
  /** Between two numbers of one unit: "from 80 to 60 tonnes". */
  readonly ranges: readonly string[];
  /** One, before a multiplier, a round number or a fraction. */
  readonly one: readonly string[];
  /** "dizaine", "dozen": about so many. */
  readonly collectives: Readonly<Record<string, number>>;
  /** "Dozens", "millions", without a number before them: so many or many times that. Two words are joined by "_". */
  readonly several: Readonly<Record<string, number>>;
  /** Before an ordinal of which one part is meant: "every fifth". */
  readonly every: readonly string[];
  /** Half, on its own. */
  readonly halves: readonly string[];
  /** Behind a number ("two thirds", "un quart") or before a unit ("quart d'heure"). */
  readonly fractions: Readonly<Record<string, number>>;
  /** "Double", "half": how often a number goes into another. */
  readonly factors: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Between the two numbers of a share, "one in five": what stands there, words set apart by "_". */
  readonly outOf: readonly string[];
  /** Words of each unit, set apart by spaces; "*" ends a beginning. */
  readonly units: Readonly<Record<Unit, string>>;
  /** How often: "par jour", "weekly", by the unit of time. */
  readonly rates: Readonly<Record<RateUnit, string>>;
  /** May stand between a number and its unit: "of". */
  readonly links: readonly string[];
  /** Before a number that is an hour of the day. */
  readonly clock: readonly string[];
  /** Before a number alone that is one: "las nueve". */
  readonly bareClock: readonly string[];
  /** Before a unit that is an ordinal elsewhere: "per second". */
  readonly per: readonly string[];
  /** Words before or behind a number, set apart by spaces, "_" inside an expression. */
  readonly bounds: Readonly<Record<Bound, string>>;
}
