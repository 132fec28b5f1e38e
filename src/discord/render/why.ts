import type { Answer, Explanation, Trace } from "../../core/types.ts";
import { escapeInline } from "../escape.ts";
import type { Messages } from "../messages/types.ts";
import { layOut, type MessageBody } from "./layout.ts";

/** Cosines of the embedding model: what close and somewhat close texts score with it. */
const STRONG_COSINE = 0.87;
const FAIR_COSINE = 0.82;

/** The scores of an answer in plain words; of each part when it has several. */
export function renderWhy(answer: Answer, messages: Messages): readonly MessageBody[] {
  const parts = answer.parts ?? [];
  const blocks =
    parts.length > 1
      ? parts.flatMap((part) => [`**${escapeInline(part.question)}**`, whyBlock(part, messages)])
      : [whyBlock(answer, messages)];
  return layOut({ blocks: [`**${messages.why.title}**`, ...blocks] }, messages);
}

function whyBlock({ kind, explanation }: Answer, messages: Messages): string {
  if (explanation === undefined) return messages.why.unknown;
  return whyLines(kind, explanation, messages)
    .map((line) => `- ${line}`)
    .join("\n");
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
