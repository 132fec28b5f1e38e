import { foldAccents } from "../../src/core/text/text.ts";
import { sha1 } from "./halves.ts";

/** What haste does to a question. The same question is always distorted the same way. */
export const distortions = {
  "lower case": (question) => question.toLowerCase(),
  "no accents": (question) => foldAccents(question),
  "no mark": withoutMarks,
  "one typo": mistype,
  "all four": (question) => mistype(withoutMarks(foldAccents(question.toLowerCase()))),
} as const satisfies Readonly<Record<string, (question: string) => string>>;

function withoutMarks(question: string): string {
  return question.replace(/[?!¿¡]|\.(?=\s|$)/gu, "").trim();
}

/** Words of fewer letters are hardly ever mistyped without becoming others. */
const MIN_LETTERS = 4;

/** A letter inside one word is left out, typed twice, or changes places with the next; never the first letter. */
function mistype(question: string): string {
  const words = [...question.matchAll(/\p{L}+/gu)].filter(({ 0: word }) => word.length >= MIN_LETTERS);
  const random = seededNumbers(question);
  const word = words[random(words.length)];
  if (word === undefined) return question;
  const at = word.index + 1 + random(word[0].length - 2);
  const [before, letter, next, after] = [
    question.slice(0, at),
    question.charAt(at),
    question.charAt(at + 1),
    question.slice(at + 2),
  ];
  const slips = [before + next + after, before + letter + letter + next + after, before + next + letter + after];
  const changed = slips.filter((slip) => slip !== question);
  return changed[random(changed.length)] ?? question;
}

/** Whole numbers below a bound, the same for the same seed. */
function seededNumbers(seed: string): (below: number) => number {
  let drawn = 0;
  return (below) => Number.parseInt(sha1(`${drawn++} ${seed}`).slice(0, 8), 16) % below;
}
