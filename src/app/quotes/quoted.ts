import type { Answer, Citation, Fact } from "../../core/types.ts";
import type { MessageCheck } from "../types.ts";

/** All quotations that an answer holds, shown or not; those of its parts are among its own. */
export function quotedByAnswer(answer: Answer): readonly Citation[] {
  return answer.kind === "answered" ? answer.citations : answer.nearest;
}

export function quotedByCheck({ sentences }: MessageCheck): readonly Citation[] {
  return sentences.flatMap(({ citation }) => citation ?? []);
}

export function quotedByFacts(facts: readonly Fact[]): readonly Citation[] {
  return facts.flatMap(({ mentions, quotations = [] }) => [...mentions, ...quotations]);
}
