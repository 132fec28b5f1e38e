import type { Language } from "../types.ts";
import { withMeantDates } from "../verify/meant-dates.ts";
import type { DatePart } from "../verify/quantities/find-dates.ts";
import { compareQuantities, type Quantity } from "../verify/quantities/quantity.ts";
import { type ReadText, readText } from "../verify/read-text.ts";
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
  if (dates.length === 0 && quantities.length === 0) return false;
  const text = withMeantDates(readText(asked.text, asked.language, []), asked.published, dates);
  // Not the day: it is no month.
  const published = asked.published?.split("-").slice(0, 2).map(Number) ?? [];
  return (
    dates.some(
      ({ part, value }) =>
        !text.dates.some((other) => other.part === part && other.value === value) && !published.includes(value),
    ) || quantities.some((quantity) => !states(text, quantity))
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

function states({ quantities, dates }: ReadText, asked: Quantity): boolean {
  const isDate = ({ value }: DatePart) => value === asked.plain;
  return (
    dates.some(isDate) ||
    quantities.some((other) => other.plain === asked.plain || compareQuantities(asked, other) === "same")
  );
}
