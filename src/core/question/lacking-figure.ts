import type { Language } from "../types.ts";
import { withMeantDates } from "../verify/meant-dates.ts";
import { type DatePart, findDateParts } from "../verify/quantities/find-dates.ts";
import { findQuantities } from "../verify/quantities/find-quantities.ts";
import { compareQuantities, type Quantity } from "../verify/quantities/quantity.ts";
import { readText } from "../verify/read-text.ts";
import { tokenize } from "../verify/tokens.ts";
import type { Question } from "./question.ts";

/** A text that questions are asked of. */
interface DatedText {
  readonly text: string;
  readonly language: Language;
  /** ISO 8601, where it is known: what "last year" is reckoned from. */
  readonly published: string | undefined;
}

/**
 * Whether a question's own words name a year, a month or another number in figures that a text neither states, in figures or in words, nor means by
 * "last month": "Who won in 2031?" asks a text of 2024 for something else. Linear in the text where the question names one.
 */
export function namesLackingFigure({ own, language }: Pick<Question, "own" | "language">, asked: DatedText): boolean {
  const question = readText(own, language, []);
  const dates = question.dates.filter(({ part }) => part === "year" || part === "month");
  const quantities = question.quantities.filter((quantity) => isOwn(quantity, own));
  return lacksDate(asked, dates) || quantities.some((quantity) => lacksQuantity(asked, quantity));
}

function lacksDate({ text, language, published }: DatedText, asked: readonly DatePart[]): boolean {
  if (asked.length === 0) return false;
  const { dates } = withMeantDates({ text, language, dates: findDateParts(text, language) }, published, asked);
  // Not the day: it is no month.
  const known = published?.split("-").slice(0, 2).map(Number) ?? [];
  return asked.some(
    ({ part, value }) => !dates.some((other) => other.part === part && other.value === value) && !known.includes(value),
  );
}

/**
 * A number in figures. One of a kind, a place in an order and a time of day are asked for in many ways; of an age, or how long something takes, a
 * text may give the bounds.
 */
function isOwn({ number, plain, dimension }: Quantity, question: string): boolean {
  return plain > 1 && !ELSEWHERE.has(dimension) && /\p{N}/u.test(question.slice(number.start, number.end));
}

const ELSEWHERE: ReadonlySet<Quantity["dimension"]> = new Set(["ordinal", "clock", "time"]);

function lacksQuantity({ text, language }: DatedText, asked: Quantity): boolean {
  // A text is searched for figures before its words are read: that takes a millisecond a thousand letters.
  const figures = String(asked.plain).replace(".", "[.,]");
  if (new RegExp(`(?<!\\p{N})${figures}(?!\\p{N})`, "u").test(text)) return false;
  const quantities = findQuantities(text, tokenize(text, language), language, () => false);
  return !quantities.some((other) => other.plain === asked.plain || compareQuantities(asked, other) === "same");
}
