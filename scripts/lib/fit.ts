import type { LogisticModel } from "../../src/core/confidence/logistic.ts";

export interface Example {
  readonly features: Readonly<Record<string, number>>;
  /** Probability, 0-1, that it is a positive one. */
  readonly target: number;
  readonly weight: number;
}

const STEPS = 4000;
const RATE = 0.05;
/** Strength of the pull of weights towards 0 (L2), as a share of the examples' weight. */
const RIDGE = 1e-3;
/** The same for a logistic regression, whose features are brought to a standard deviation of 1 before. */
const LOGISTIC_RIDGE = 3e-3;

/**
 * Logistic regression of the features that are kept, by gradient descent with momentum (Adam); deterministic. Features are standardised
 * while it is fitted, so that the ridge pulls all alike; the weights are those of the features as they are.
 */
export function fitLogistic(
  examples: readonly Example[],
  isKept: (feature: string) => boolean = () => true,
): LogisticModel {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].filter(isKept);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const scales = names.map((name) => scaleOf(examples, name));
  const rows = examples.map(({ features, target, weight }) => ({
    values: [1, ...scales.map(({ name, mean, deviation }) => ((features[name] ?? 0) - mean) / deviation)],
    target,
    weight: weight / total,
  }));
  const [intercept = 0, ...weights] = descend(names.length + 1, (current) => {
    const gradient = current.map((weight, index) => (index === 0 ? 0 : LOGISTIC_RIDGE * weight));
    for (const { values, target, weight } of rows) {
      const error = weight * (sigmoid(dot(current, values)) - target);
      for (const [index, value] of values.entries()) gradient[index] = (gradient[index] ?? 0) + error * value;
    }
    return gradient;
  });
  const own = scales.map(({ name, mean, deviation }, index) => {
    const weight = (weights[index] ?? 0) / deviation;
    return { name, weight, offset: weight * mean };
  });
  return {
    intercept: own.reduce((sum, { offset }) => sum - offset, intercept),
    weights: Object.fromEntries(own.map(({ name, weight }) => [name, weight])),
  };
}

interface Scale {
  readonly name: string;
  readonly mean: number;
  readonly deviation: number;
}

/** Weighted mean and standard deviation of a feature; a deviation of 1 where it is always the same. */
/** Mean and standard deviation of a feature; 1 where it is always the same. */
export function scaleOf(examples: readonly Omit<Example, "target">[], name: string): Scale {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const over = (value: (feature: number) => number) =>
    examples.reduce((sum, { features, weight }) => sum + weight * value(features[name] ?? 0), 0) / total;
  const mean = over((feature) => feature);
  const deviation = Math.sqrt(over((feature) => (feature - mean) ** 2));
  return { name, mean, deviation: deviation > LEAST_DEVIATION ? deviation : 1 };
}

const LEAST_DEVIATION = 1e-9;

/** One question's sentences: the features of each, and which are right. */
export interface Choice {
  readonly sentences: readonly { readonly values: readonly number[]; readonly isRight: boolean }[];
  readonly weight: number;
}

/** Weights under which the right sentences are the most probable (conditional logit, listwise softmax). */
export function fitChoice(choices: readonly Choice[], dimensions: number): number[] {
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  return descend(dimensions, (current) => {
    const gradient = current.map((weight) => RIDGE * weight);
    for (const { sentences, weight } of choices) {
      const scores = sentences.map(({ values }) => dot(current, values));
      const greatest = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - greatest));
      const all = exps.reduce((sum, exp) => sum + exp, 0);
      const right = exps.reduce((sum, exp, index) => sum + (sentences[index]?.isRight === true ? exp : 0), 0);
      for (const [index, { values, isRight }] of sentences.entries()) {
        const exp = exps[index] ?? 0;
        const error = (weight / total) * (exp / all - (isRight ? exp / right : 0));
        for (const [at, value] of values.entries()) gradient[at] = (gradient[at] ?? 0) + error * value;
      }
    }
    return gradient;
  });
}

/** Weights at which the gradient vanishes, by Adam from 0; deterministic. */
export function descend(dimensions: number, gradientAt: (weights: number[]) => number[]): number[] {
  const weights = new Array<number>(dimensions).fill(0);
  const first = new Array<number>(dimensions).fill(0);
  const second = new Array<number>(dimensions).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    for (const [index, slope] of gradientAt(weights).entries()) {
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope;
      second[index] = 0.999 * (second[index] ?? 0) + 0.001 * slope ** 2;
      const mean = (first[index] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[index] ?? 0) / (1 - 0.999 ** step)) + 1e-9;
      weights[index] = (weights[index] ?? 0) - (RATE * mean) / spread;
    }
  }
  return weights;
}

function dot(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Area under the ROC curve: how often a positive scores over a negative, ties a half. */
export function areaUnderRoc(scored: readonly { readonly score: number; readonly isPositive: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ isPositive }) => isPositive).length;
  let rankSum = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to++;
    const rank = (from + to + 1) / 2;
    rankSum += rank * sorted.slice(from, to).filter(({ isPositive }) => isPositive).length;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/** Ten bins of equal width: mean confidence and share right in each. */
export function reliability(
  scored: readonly { readonly score: number; readonly isPositive: boolean }[],
): ReliabilityBin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    return {
      from: bin / 10,
      count: inside.length,
      confidence: mean(inside.map(({ score }) => score)),
      right: mean(inside.map(({ isPositive }) => (isPositive ? 1 : 0))),
    };
  });
}

/** Expected calibration error over the ten bins. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, confidence, right }) => sum + (count / total) * Math.abs(confidence - right), 0);
}
