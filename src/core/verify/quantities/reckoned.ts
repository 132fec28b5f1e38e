import type { ReadText } from "../read-text.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { compareQuantities, type Quantity } from "./quantity.ts";

/** What a number is held against. */
export interface NumberSurroundings {
  readonly said: ReadText;
  readonly source: ReadText;
  /** Numbers of the sentences around the source's. */
  readonly beside: readonly Quantity[];
}

/**
 * Whether a number of a sentence is another than the one that was said. "Half of the four" of an article that says two: what can be
 * reckoned from its numbers, or from those beside it, is not known to differ.
 */
export function isAnother(quantity: Quantity, other: Quantity, { said, source, beside }: NumberSurroundings): boolean {
  if (compareQuantities(quantity, other) !== "other" || isRounded(quantity, other)) return false;
  return !isReckonable(quantity, { said, source, beside });
}

/** Whether a number can be reckoned from those of a sentence and of the ones beside it. */
export function isReckonable(quantity: Quantity, { said, source, beside }: NumberSurroundings): boolean {
  const numbers = [...source.quantities, ...beside];
  const isFactored = numbers.some((each) => isMultiple(quantity, each, [...factorsOf(said), ...factorsOf(source)]));
  return isFactored || isReckoned(quantity, numbers, said.quantities) || isSpan(quantity, source);
}

/** Small numbers are reckoned from others by chance. */
const MOST_BY_CHANCE = 12;
const SLACK = 0.01;
const WHOLE_PERCENT = 100;

/**
 * Whether a number is the sum, difference, product or quotient of two numbers of the article; a small one only where the statement has one of
 * the two as well: "of the twelve nine were refused" of an article that has three of the twelve taken.
 */
function isReckoned(quantity: Quantity, numbers: readonly Quantity[], said: readonly Quantity[]): boolean {
  const { unit, plain } = quantity;
  // The rest of a whole: 40 % of those of whom 60 % did.
  if (numbers.some((other) => other.unit === unit && unit === "percent" && other.plain + plain === WHOLE_PERCENT))
    return true;
  const isSmall = plain >= 1 && plain <= MOST_BY_CHANCE;
  const isSaid = (other: Quantity) =>
    said.some(
      (each) => each !== quantity && each.plain > MOST_BY_CHANCE / 2 && compareQuantities(each, other) === "same",
    );
  return numbers.some((a, index) =>
    numbers.some((b, other) => index !== other && (!isSmall || isSaid(a) || isSaid(b)) && isResult(quantity, a, b)),
  );
}

function isResult(quantity: Quantity, a: Quantity, b: Quantity): boolean {
  const isMeasured = [a, b].every(({ dimension }) => dimension === quantity.dimension && dimension !== "count");
  const [x, y, sought] = isMeasured ? [a.value, b.value, quantity.value] : [a.plain, b.plain, quantity.plain];
  // A tenth may be read as the tenth: it only divides.
  if (a.dimension === "ordinal") return false;
  if (b.dimension === "ordinal") return isNearly(a.plain / b.plain, quantity.plain);
  // What a small number adds to a great one is told exactly or not at all; nobody divides by a share.
  const isShare = !isMeasured && b.plain < 1;
  const slack =
    quantity.bound === undefined
      ? Math.min(SLACK * sought, SLACK_OF_SMALLER * Math.min(x, y))
      : SLACK_OF_BOUND * sought;
  const isSum = !isShare && [x + y, x - y].some((value) => Math.abs(value - sought) <= slack);
  return isSum || isNearly(x * y, sought) || (!isShare && isNearly(x / y, sought));
}

/** Of the smaller of two numbers a sum or difference is off by no more than this share. */
const SLACK_OF_SMALLER = 0.1;
/** What is said to be about so much is rounded. */
const SLACK_OF_BOUND = 0.05;

function isNearly(value: number, sought: number): boolean {
  return Math.abs(value - sought) <= SLACK * sought;
}

/** Twice or half of a number, where either text says that something doubled or is half. */
function isMultiple(quantity: Quantity, other: Quantity, factors: readonly number[]): boolean {
  const [value, sought] =
    quantity.dimension === other.dimension ? [other.value, quantity.value] : [other.plain, quantity.plain];
  return factors.some((factor) => isNearly(value * factor, sought) || isNearly(value / factor, sought));
}

function factorsOf({ tokens, language }: ReadText): readonly number[] {
  const { factors } = vocabularyOf(language).numbers;
  return tokens.flatMap(({ key }) => factors[key] ?? []);
}

/** "Nearly three weeks" for 19 days: told in another unit a number is rounded. */
function isRounded(said: Quantity, source: Quantity): boolean {
  return said.unit !== source.unit && Math.abs(said.value - source.value) <= ROUNDING * source.value;
}

const ROUNDING = 0.15;

/** Whether a length of time is what lies between two years, or between two hours of a day. */
function isSpan({ dimension, value }: Quantity, { dates, quantities }: ReadText): boolean {
  if (dimension !== "time") return false;
  const years = dates.filter(({ part }) => part === "year").map((year) => year.value * DAYS_A_YEAR);
  const hours = quantities.filter((other) => other.dimension === "clock").map((hour) => hour.value / HOURS_A_DAY);
  return [years, hours].some((times) => times.some((a) => times.some((b) => a > b && isNearly(a - b, value))));
}

const DAYS_A_YEAR = 365.25;
const HOURS_A_DAY = 24;
