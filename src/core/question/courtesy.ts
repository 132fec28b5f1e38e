import { everyLanguage } from "../languages/words-of.ts";
import { foldText, words } from "../text/text.ts";

/**
 * A question without the words that people open and close with ("salut, dis-moi", "do you know", "stp"), unless there are no
 * others: they say nothing of what is asked, and an embedding would mix them in. The rest is the question's own text.
 */
export function withoutCourtesy(question: string): string {
  const all = words(question);
  const folded = all.map(({ text }) => foldText(text));
  // A question that opens with a quotation speaks of those words.
  const first = /^\s*[«“„"]/u.test(question) ? 0 : countWords(openers.exec(`${folded.join(" ")} `));
  const last = all.length - countWords(closers.exec(` ${folded.slice(first).join(" ")}`));
  const start = all[first]?.start;
  const end = all[last - 1]?.end;
  if (start === undefined || end === undefined || last <= first) return question;
  return question.slice(first === 0 ? 0 : start, last === all.length ? undefined : end);
}

function countWords(match: RegExpExecArray | null): number {
  return match?.[0].trim().split(" ").filter(Boolean).length ?? 0;
}

/** The product may be addressed. */
const PRODUCT = "sourcier";

/** Folded words; a longer opener stands before one that begins it. */
const openers = new RegExp(
  `^(?:(?:${longestFirst([...everyLanguage(({ questions }) => questions.openers).flat(), PRODUCT])}) )+`,
  "u",
);
const closers = new RegExp(
  `(?: (?:${longestFirst(everyLanguage(({ questions }) => questions.closers).flat())}))+$`,
  "u",
);

function longestFirst(alternatives: readonly string[]): string {
  return [...alternatives].sort((a, b) => b.length - a.length).join("|");
}
