import type { Citation } from "../../core/types.ts";
import type { QuoteState } from "../../service/quote-states.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { type MessageBody, plainMessage } from "./layout.ts";

const ICONS: Readonly<Record<QuoteState, string>> = {
  intact: "✅",
  moved: "↪️",
  changed: "✏️",
  withdrawn: "🚫",
  gone: "❔",
};

/** One line a quote of an answer, in its order: whether it still stands, and where it stood. The words themselves stand in the answer. */
export function renderReceipt(
  citations: readonly Citation[],
  states: readonly QuoteState[],
  { receipt, answer }: Words,
): MessageBody {
  if (citations.length === 0) return plainMessage(receipt.noQuote);
  const lines = citations.map(({ title, paragraph }, index) => {
    const state = states[index] ?? "gone";
    const place = `${escapeInline(title)} · ${escapeInline(answer.paragraph(paragraph))}`;
    return `${index + 1}. ${ICONS[state]} ${receipt.states[state]} — *${place}*`;
  });
  return plainMessage([receipt.title, ...lines].join("\n"));
}
