import type { AnswerKind, HeaderKind } from "../languages/types/kind-words.ts";
import { alternatives } from "../languages/words-of.ts";
import { foldLine } from "../text/text.ts";
import type { Span } from "../types.ts";
import {
  ageWord,
  asked,
  asksForTwo,
  clockTime,
  currency,
  dayWord,
  headers,
  month,
  numberWord,
  percent,
  period,
  timeUnit,
  yearNumber,
  yearsAgo,
  yearsSince,
} from "./answer-kind-words.ts";

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
  if (asksForTwo.test(folded)) return undefined;
  return KINDS.find((kind) => asked[kind].test(folded));
}

/** Whether a header stands over answers to such a question without repeating its words: "Toll" over what something costs. */
export function headsKind(kind: AnswerKind | undefined, header: string): boolean {
  const headed = kind === undefined ? undefined : HEADED[kind];
  return headed !== undefined && headers[headed].test(fold(header));
}

const HEADED: Readonly<Partial<Record<AnswerKind, HeaderKind>>> = {
  money: "money",
  // "How much is a car?"
  quantity: "money",
  name: "person",
  person: "person",
};

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
      return hasNumber(near, folded) && ageWord.test(fold(sentence)) && !isTimePassed(sentence, answer);
    case "percentage":
      return percent.test(near);
    case "money":
      return currency.test(near);
    case "duration":
      return timeUnit.test(folded);
    case "year":
      return year.test(near);
    case "day":
      return dayNumber.test(near) || numericDate.test(near) || dayWord.test(folded);
    case "date":
      return (
        [yearNumber, dayNumber, numericDate, clockTime].some((pattern) => pattern.test(near)) ||
        [month, dayWord, period].some((pattern) => pattern.test(folded)) ||
        (hasNumber(near, folded) && timeUnit.test(folded))
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
const numericDate = /(?<!\p{N})\p{N}{1,4}([./-])\p{N}{1,2}\1\p{N}{1,4}(?!\p{N})/u;
const dayNumber = new RegExp(
  String.raw`(?<![\p{N}.,])(?:[12]?\d|3[01])(?:${alternatives(({ calendar }) => calendar.dayEnding)})?(?![\p{L}\p{N}%]|[.,]\p{N})`,
  "u",
);

/** Whether the answering words say how long ago something was: "il y a sept ans", "seven years ago". */
function isTimePassed(sentence: string, { start, end }: Span): boolean {
  const [next = ""] = /^\P{L}*\p{L}+/u.exec(sentence.slice(end)) ?? [];
  const before = fold(sentence.slice(Math.max(0, start - WINDOW_CHARS), end) + next);
  return yearsSince.test(before) || yearsAgo.test(fold(sentence.slice(start, end + WINDOW_CHARS)));
}

function hasNumber(text: string, folded: string): boolean {
  return /\p{N}/u.test(text) || numberWord.test(folded);
}

/** Words framed by single spaces, as the patterns take them. */
function fold(text: string): string {
  return ` ${foldLine(text)} `;
}
