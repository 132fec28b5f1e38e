import type { GivenQuote } from "../../service/asking/given-quotes.ts";
import type { QuoteState } from "../../service/asking/quote-states.ts";
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

/** One line a quote of an answer, in its order: whether it still stands, and where it stood unless that was erased. Its words stand in the answer. */
export function renderReceipt(
  quotes: readonly Pick<GivenQuote, "title" | "paragraph">[],
  states: readonly QuoteState[],
  { receipt, answer }: Words,
): MessageBody {
  if (quotes.length === 0) return plainMessage(receipt.noQuote);
  const lines = quotes.map(({ title, paragraph }, index) => {
    const state = states[index] ?? "gone";
    const line = `${index + 1}. ${ICONS[state]} ${receipt.states[state]}`;
    if (title === "") return line;
    const place = [title, ...(paragraph === undefined ? [] : [answer.paragraph(paragraph)])]
      .map(escapeInline)
      .join(" · ");
    return `${line} — *${place}*`;
  });
  return plainMessage([receipt.title, ...lines].join("\n"));
}
