import type { StepWords } from "../languages/types/question-words.ts";
import { everyLanguage } from "../languages/words-of.ts";
import { foldLine, foldText } from "../text.ts";
import type { NumberWords } from "../verify/number-words.ts";

/** A step of what is done in order: its number, from 1, or the last one. */
export type AskedStep = number | "last";

/** Which step a question asks for: "the third step", "step 3", "what comes first?"; undefined where it asks for none. */
export function askedStep(question: string): AskedStep | undefined {
  const folded = ` ${foldLine(question)} `;
  for (const { pattern, toStep } of patterns) {
    const match = pattern.exec(folded);
    if (match !== null) return toStep(match.groups?.which ?? "");
  }
  return undefined;
}

interface StepPattern {
  /** Over folded words framed by single spaces; a number is its group `which`. */
  readonly pattern: RegExp;
  readonly toStep: (which: string) => AskedStep;
}

/** "3", "3rd", "3e", "3º". */
const FIGURE = String.raw`[1-9]\p{N}?(?:st|nd|rd|th|er|re|ere|e|eme|ieme|o|a)?`;

const patterns: readonly StepPattern[] = everyLanguage(({ questions, statements }) =>
  patternsOf(questions.steps, statements.numbers),
).flat();

function patternsOf(steps: StepWords, { values, unsure, ordinals }: NumberWords): StepPattern[] {
  const numbers = new Map(
    Object.entries({ ...values, ...unsure, ...ordinals }).map(([word, number]) => [foldText(word), number]),
  );
  const all = [...numbers.keys()].join("|");
  const nth = Object.keys(ordinals).map(foldText).join("|");
  const { nouns, last, number, mark, asks, firstly, lastly, nthly } = steps;
  const toNumber = (which: string) => numbers.get(which) ?? Number.parseInt(which, 10);
  const asking = (when: string) => `(?:${asks})(?: \\p{L}+){0,2}? (?:${when})`;
  return [
    { pattern: framed(`(?:${last}) (?:${nouns})|(?:${nouns}) (?:${last})|${asking(lastly)}`), toStep: () => "last" },
    { pattern: framed(`(?:${nouns}) (?:${firstly})|${asking(firstly)}`), toStep: () => 1 },
    { pattern: framed(`(?<which>${nth}|${FIGURE}) (?:${nouns})`), toStep: toNumber },
    { pattern: framed(`(?:${nouns}) ${mark === undefined ? "" : `(?:${mark}) `}(?<which>${all})`), toStep: toNumber },
    { pattern: framed(`(?:${nouns}) (?:(?:${number}) )?(?<which>${FIGURE})`), toStep: toNumber },
    ...(nthly === undefined ? [] : [{ pattern: framed(asking(`(?:${nthly}) (?<which>${nth})`)), toStep: toNumber }]),
  ];
}

function framed(source: string): RegExp {
  return new RegExp(` (?:${source}) `, "u");
}
