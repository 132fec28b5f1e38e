import type { Answer, Explanation, Trace } from "../../core/types.ts";
import { escapeInline } from "../escape.ts";
import type { Messages } from "../messages/types.ts";
import { type MessageBody, plainMessage } from "./layout.ts";

/** Cosines of the embedding model: what its neighbours in one language and across two score. */
const STRONG_COSINE = 0.87;
const FAIR_COSINE = 0.82;

/** The scores of an answer in plain words. */
export function renderWhy(answer: Answer, messages: Messages): MessageBody {
  const { explanation } = answer;
  if (explanation === undefined) return plainMessage(messages.why.unknown);
  return plainMessage(
    `**${messages.why.title}**`,
    whyLines(answer.kind, explanation, messages)
      .map((line) => `- ${line}`)
      .join("\n"),
  );
}

function whyLines(kind: Answer["kind"], explanation: Explanation, { why }: Messages): readonly string[] {
  const { probability, threshold, missing, candidates } = explanation;
  const word = kind === "answered" ? why.sure : why.abstained;
  const best = candidates[0];
  return [
    word(percent(probability), percent(threshold)),
    ...(missing.length > 0 ? [why.missing(missing.map(escapeInline))] : []),
    ...(best === undefined ? [] : [why.compared(candidates.length), ...traceLines(best, why)]),
  ];
}

function traceLines(best: Trace, why: Messages["why"]): readonly string[] {
  return [
    why.meaning(best.cosine >= STRONG_COSINE ? "strong" : best.cosine >= FAIR_COSINE ? "fair" : "weak"),
    why.words(percent(best.coverage)),
    ...(best.answerable === undefined ? [] : [why.reader(best.answerable > 0)]),
  ];
}

function percent(share: number): number {
  return Math.round(share * 100);
}
