import type { Answer, Citation } from "../types.ts";

/**
 * From this confidence on the nearest sentence is worth showing where nothing was sure enough to answer: 27 % of them hold the answer after
 * all, below it 3 % (docs/quality.md).
 */
const NEAREST_FLOOR = 0.2;

/** The quotations of an answer that a person is shown: those that answer, else the nearest alone where it is near enough. */
export function shownQuotes(answer: Answer): readonly Citation[] {
  if (answer.kind === "answered") return answer.citations;
  return answer.confidence >= NEAREST_FLOOR ? answer.nearest.slice(0, 1) : [];
}
