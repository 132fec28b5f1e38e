import type { Comparison } from "./compare/compare.ts";

/** A sentence of the article with what a statement comes to in it. */
export interface Candidate {
  readonly comparison: Comparison;
  /** Cosine of statement and sentence. */
  readonly cosine: number;
}

/** How near a sentence comes to a statement by its words and as a whole. */
export function nearness({ comparison: { coverage, predicate }, cosine }: Candidate): number {
  return coverage + predicate / 2 + cosine;
}
