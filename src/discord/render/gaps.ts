import type { Gaps } from "../../service/gaps.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { type MessageBody, plainMessage } from "./layout.ts";
import { renderPage } from "./pages.ts";
import { relativeTime } from "./source-card.ts";

const GAPS_PER_PAGE = 10;

/** Questions without an answer, most people first: one page of them. */
export function renderGaps(
  { shared, alone }: Gaps,
  { words, page }: { readonly words: Words; readonly page: number },
): MessageBody {
  const { gaps } = words.settings;
  const note = alone === 0 ? [] : [`-# ${gaps.alone(alone)}`];
  if (shared.length === 0) return plainMessage([gaps.none, ...note].join("\n"));
  const headings = [[gaps.title, ...note].join("\n")];
  const items = shared.map(({ question, people, times, lastAt }) => ({
    headings,
    block: `- **${escapeInline(question)}**\n  ${gaps.asked(people, times, relativeTime(lastAt))}`,
  }));
  return renderPage(items, GAPS_PER_PAGE, { words, action: "gaps", id: "all", page });
}
