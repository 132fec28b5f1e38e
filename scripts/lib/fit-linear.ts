import type { MessageClass } from "../../src/core/question/intent.ts";

/** A message that was written for one class, and its unit vector. */
export interface LabelledMessage<Name extends string = MessageClass> {
  readonly name: Name;
  readonly vector: Float32Array;
}

/** A softmax regression over vectors. */
export interface LinearModel<Name extends string> {
  readonly classes: readonly { readonly name: Name; readonly bias: number; readonly weights: Float32Array }[];
}

const STEPS = 300;
const RATE = 0.05;
/** Strength of the pull of weights towards 0 (L2). */
const RIDGE = 1e-3;
/** The vectors of one embedder lie close together: they are moved to their middle and spread by so much. */
const SPREAD = 5;

/** Softmax regression by gradient descent with momentum (Adam); deterministic. */
export function fitLinear<Name extends string>(messages: readonly LabelledMessage<Name>[]): LinearModel<Name> {
  const names = [...new Set(messages.map(({ name }) => name))];
  const dimensions = messages[0]?.vector.length ?? 0;
  const middle = new Float64Array(dimensions);
  for (const { vector } of messages)
    for (let at = 0; at < dimensions; at++) middle[at] = (middle[at] ?? 0) + (vector[at] ?? 0) / messages.length;
  const examples = messages.map(({ name, vector }) => ({
    right: names.indexOf(name),
    values: Float64Array.from([...vector.map((value, at) => SPREAD * (value - (middle[at] ?? 0))), 1]),
  }));
  const weights = descend(examples, names.length, dimensions + 1);
  return {
    classes: names.map((name, index) => {
      const own = weights.subarray(index * (dimensions + 1), (index + 1) * (dimensions + 1));
      const spread = Float32Array.from(own.subarray(0, dimensions), (weight) => SPREAD * weight);
      const shift = spread.reduce((sum, weight, at) => sum + weight * (middle[at] ?? 0), 0);
      return { name, bias: (own[dimensions] ?? 0) - shift, weights: spread };
    }),
  };
}

interface Example {
  readonly right: number;
  /** The last one is 1: its weight is the class's bias. */
  readonly values: Float64Array;
}

/** All classes' weights, one class after the other. */
function descend(examples: readonly Example[], classes: number, dimensions: number): Float64Array {
  const size = classes * dimensions;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(weights, examples, classes, dimensions);
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope ** 2;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const deviation = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (RATE * mean) / deviation;
    }
  }
  return weights;
}

function gradientAt(
  weights: Float64Array,
  examples: readonly Example[],
  classes: number,
  dimensions: number,
): Float64Array {
  const gradient = weights.map((weight, at) => (at % dimensions === dimensions - 1 ? 0 : RIDGE * weight));
  for (const { right, values } of examples) {
    const shares = softmax(Array.from({ length: classes }, (_, index) => product(weights, index * dimensions, values)));
    for (const [index, share] of shares.entries()) {
      const error = (share - (index === right ? 1 : 0)) / examples.length;
      const start = index * dimensions;
      for (let at = 0; at < dimensions; at++)
        gradient[start + at] = (gradient[start + at] ?? 0) + error * (values[at] ?? 0);
    }
  }
  return gradient;
}

function product(weights: Float64Array, start: number, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (weights[start + at] ?? 0) * (values[at] ?? 0);
  return sum;
}

function softmax(logits: readonly number[]): number[] {
  const greatest = Math.max(...logits);
  const shares = logits.map((logit) => Math.exp(logit - greatest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
