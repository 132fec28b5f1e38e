import { AUROC, mean, type Outcome } from "./outcome.ts";

/** One figure of two runs over the same questions. */
export interface Comparison {
  readonly figure: string;
  /** Questions that it applies to in both runs. */
  readonly count: number;
  readonly before: number;
  readonly after: number;
  /** Standard error of the difference, paired by question. */
  readonly standardError: number;
}

/** Compares two runs figure by figure, over the questions that both asked. */
export function compareRuns(before: readonly Outcome[], after: readonly Outcome[]): readonly Comparison[] {
  const later = new Map(after.map((outcome) => [outcome.id, outcome]));
  const pairs = before.flatMap((first): Pair[] => {
    const second = later.get(first.id);
    return second === undefined ? [] : [{ first, second }];
  });
  const names = new Set(pairs.flatMap(({ first }) => Object.keys(first.figures)));
  return [...names].map((name) => compareMeans(name, pairs)).concat(compareAurocs(pairs));
}

interface Pair {
  readonly first: Outcome;
  readonly second: Outcome;
}

function compareMeans(figure: string, pairs: readonly Pair[]): Comparison {
  const values = pairs.flatMap(({ first, second }) => {
    const [a, b] = [first.figures[figure], second.figures[figure]];
    return a === undefined || b === undefined ? [] : [{ a, b }];
  });
  return {
    figure,
    count: values.length,
    before: mean(values.map(({ a }) => a)),
    after: mean(values.map(({ b }) => b)),
    standardError: Math.sqrt(variance(values.map(({ a, b }) => b - a)) / values.length),
  };
}

/** With the standard error of DeLong, DeLong and Clarke-Pearson (1988), paired by question. */
function compareAurocs(pairs: readonly Pair[]): readonly Comparison[] {
  const judged = pairs.flatMap(({ first, second }) =>
    first.judged === undefined || second.judged === undefined
      ? []
      : [{ isPositive: first.judged.isPositive, a: first.judged.score, b: second.judged.score }],
  );
  const positives = judged.filter(({ isPositive }) => isPositive);
  const negatives = judged.filter(({ isPositive }) => !isPositive);
  if (positives.length === 0 || negatives.length === 0) return [];
  const over = (one: number, others: readonly number[]) => mean(others.map((other) => wins(one, other)));
  const under = (one: number, others: readonly number[]) => mean(others.map((other) => wins(other, one)));
  const [aPositives, bPositives] = [positives.map(({ a }) => a), positives.map(({ b }) => b)];
  const [aNegatives, bNegatives] = [negatives.map(({ a }) => a), negatives.map(({ b }) => b)];
  const ofPositives = positives.map(({ a, b }) => over(b, bNegatives) - over(a, aNegatives));
  const ofNegatives = negatives.map(({ a, b }) => under(b, bPositives) - under(a, aPositives));
  return [
    {
      figure: AUROC,
      count: judged.length,
      before: mean(aPositives.map((score) => over(score, aNegatives))),
      after: mean(bPositives.map((score) => over(score, bNegatives))),
      standardError: Math.sqrt(variance(ofPositives) / positives.length + variance(ofNegatives) / negatives.length),
    },
  ];
}

function wins(one: number, other: number): number {
  return one === other ? 0.5 : one > other ? 1 : 0;
}

/** Of a sample: over one less than their number; not a number of fewer than two. */
function variance(values: readonly number[]): number {
  const middle = mean(values);
  return (
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length > 1 ? values.length - 1 : Number.NaN)
  );
}
