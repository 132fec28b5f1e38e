import type { AnswerKind } from "../languages/types/kind-words.ts";

/** A question as it is held against other questions. */
export interface ComparedQuestion {
  /** Id of the embedder that the vector is of: two that read differently cannot be held against each other. */
  readonly by: string;
  /** Of unit length, without what all questions of its language have in common. */
  readonly vector: Float32Array;
  /** What kind of answer is asked for, where its words tell. */
  readonly kind?: AnswerKind | undefined;
  readonly numbers: readonly string[];
}

/** Asking for another kind of answer takes so much of a cosine: kinds are told from words, which is not always right. */
const OTHER_KIND = 0.2;
/** Less than any cosine. */
const APART = -2;

/**
 * How alike two questions are, from -1 (or less) to 1: the cosine of their vectors, less where they ask for another kind of answer. Of
 * other numbers they are never alike, nor read by different embedders.
 */
export function likeness(a: ComparedQuestion, b: ComparedQuestion): number {
  if (a.by !== b.by || !sameNumbers(a.numbers, b.numbers)) return APART;
  const otherKind = a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind;
  return dot(a.vector, b.vector) - (otherKind ? OTHER_KIND : 0);
}

/** From this likeness on a question may be answered as another one is: told with test/quality/paraphrases.test.ts. */
const SAME_MATTER = 0.6;

/** Whether they ask the same, said strictly: the same kind of answer too. */
export function asksTheSame(a: ComparedQuestion, b: ComparedQuestion): boolean {
  return a.kind === b.kind && likeness(a, b) >= SAME_MATTER;
}

/** The vector without a part that it shares with others, of unit length again. */
export function withoutShared(vector: Float32Array, shared: Float32Array): Float32Array {
  const rest = vector.map((value, index) => value - (shared[index] ?? 0));
  const length = Math.sqrt(dot(rest, rest));
  return length === 0 ? rest : rest.map((value) => value / length);
}

function sameNumbers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
