import type { Answer, Citation } from "./types.ts";

/** All quotations that an answer shows; those of its parts are among its own. */
export function quotedBy(answer: Answer): readonly Citation[] {
  return answer.kind === "answered" ? answer.citations : answer.nearest;
}
