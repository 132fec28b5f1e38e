import { wordConfidence } from "../../core/confidence/confidence.ts";
import type { Answer } from "../../core/types.ts";

/** Whether an answer may be given to somebody who has not asked the bot for one. */
export function isSure(answer: Answer): boolean {
  return answer.kind === "answered" && answer.about === "fact" && wordConfidence(answer) === "high";
}
