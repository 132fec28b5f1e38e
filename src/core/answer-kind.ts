import {
  ageWord,
  asked,
  currency,
  dayWord,
  month,
  numberWord,
  percent,
  period,
  timeUnit,
  yearsGone,
} from "./answer-kind-words.ts";
import { foldLine } from "./text.ts";
import type { Span } from "./types.ts";

/** What a question word asks for; most questions ask for none of these. */
export type AnswerKind = keyof typeof asked;

/** In order: the age is also a number of years, a year also a date. */
const KINDS = [
  "age",
  "percentage",
  "money",
  "year",
  "day",
  "duration",
  "count",
  "quantity",
  "date",
  "name",
  "person",
  "place",
] as const satisfies readonly AnswerKind[];

/** What kind of answer the question asks for, when its words tell. */
export function expectedKind(question: string): AnswerKind | undefined {
  const folded = fold(question);
  return KINDS.find((kind) => asked[kind].test(folded));
}

/** The answering words are judged with so many characters of their sentence before and after them: "2 000" may stand without its unit. */
const WINDOW_CHARS = 16;

/**
 * Whether those words of a sentence can be an answer of that kind: words without a figure near them are none to "how many", a percentage
 * is none to it either, words without a capital letter are none to "who". `answer`: offsets into `sentence`.
 */
export function fitsKind(kind: AnswerKind, sentence: string, answer: Span): boolean {
  const span = sentence.slice(answer.start, answer.end);
  const near = sentence.slice(Math.max(0, answer.start - WINDOW_CHARS), answer.end + WINDOW_CHARS);
  const folded = fold(near);
  const isPercentage = /%$/u.test(span) || /^\s?%/u.test(sentence.slice(answer.end));
  switch (kind) {
    case "age":
      return hasNumber(near, folded) && ageWord.test(fold(sentence)) && !yearsGone.test(folded);
    case "percentage":
      return percent.test(near);
    case "money":
      return currency.test(near);
    case "duration":
      return timeUnit.test(folded);
    case "year":
      return year.test(near);
    case "day":
      return dayNumber.test(near) || dayWord.test(folded);
    case "date":
      return (
        calendarNumber.test(near) ||
        dayNumber.test(near) ||
        month.test(folded) ||
        dayWord.test(folded) ||
        period.test(folded)
      );
    case "quantity":
      return hasNumber(near, folded);
    case "count":
      return hasNumber(near, folded) && !isPercentage;
    case "name":
    case "person":
    case "place":
      return /\p{Lu}/u.test(span);
  }
}

const year = /(?<!\p{N})[12]\d{3}(?!\p{N})/u;
/** A year, however long ago. */
const calendarNumber = /(?<![\p{N}.,])\p{N}{3,4}(?!\p{N}|[.,]\p{N})/u;
const dayNumber = /(?<![\p{N}.,])(?:[12]?\d|3[01])(?:er|st|nd|rd|th)?(?![\p{L}\p{N}%]|[.,]\p{N})/u;

function hasNumber(text: string, folded: string): boolean {
  return /\p{N}/u.test(text) || numberWord.test(folded);
}

/** Words framed by single spaces, as the patterns take them. */
function fold(text: string): string {
  return ` ${foldLine(text)} `;
}
