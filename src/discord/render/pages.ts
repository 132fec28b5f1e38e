import { encodeCustomId } from "../custom-id.ts";
import { MAX_BLOCK_TEXT } from "../limits.ts";
import type { Messages } from "../messages/types.ts";
import { type Button, button, layOut, type MessageBody, paginate, plainMessage } from "./layout.ts";

export interface PageView {
  readonly messages: Messages;
  /** Id under which the list's query is kept for its buttons. */
  readonly id: string;
  /** From 0; one past the end shows the last. */
  readonly page: number;
}

/** A block below its headings, outermost first; each stands again where a page begins inside its section. */
export interface Item {
  readonly headings: readonly string[];
  readonly block: string;
}

/** The page of a list that `view` asks for, with buttons to the pages before and after. */
export function renderPage(items: readonly Item[], perPage: number, { messages, id, page }: PageView): MessageBody {
  const headingRoom = Math.max(0, ...items.map((item) => item.headings.join("").length)) * perPage;
  const room = MAX_BLOCK_TEXT - headingRoom;
  const fitting = items.filter((item) => item.block.length <= room);
  const pages = paginate(
    fitting.map((item) => item.block),
    { maxText: room, maxBlocks: perPage },
  );
  const shown = Math.min(page, pages.length - 1);
  const first = pages.slice(0, shown).reduce((count, blocks) => count + blocks.length, 0);
  const blocks = withHeadings(fitting.slice(first, first + (pages[shown]?.length ?? 0)));
  const left = shown === pages.length - 1 ? items.length - fitting.length : 0;
  const note = left > 0 ? [`-# ${messages.answer.dropped(left)}`] : [];
  const [body] = layOut(
    { blocks: [...blocks, ...note], buttons: [pageButtons(id, shown, pages.length, messages)] },
    messages,
  );
  return body ?? plainMessage(messages.facts.none);
}

function withHeadings(items: readonly Item[]): readonly string[] {
  return items.flatMap(({ headings, block }, index) => {
    const above = items[index - 1]?.headings ?? [];
    const firstNew = headings.findIndex((heading, level) => heading !== above[level]);
    return firstNew === -1 ? [block] : [...headings.slice(firstNew), block];
  });
}

function pageButtons(id: string, page: number, pages: number, messages: Messages): readonly Button[] {
  if (pages < 2) return [];
  const { previous, next, page: position } = messages.buttons;
  const last = pages - 1;
  return [
    button(encodeCustomId({ action: "page", id, page: Math.max(0, page - 1) }), previous, { disabled: page === 0 }),
    // Nothing to press, only where one is: its page number must differ from those of its neighbours.
    button(encodeCustomId({ action: "page", id, page: pages }), position(page + 1, pages), { disabled: true }),
    button(encodeCustomId({ action: "page", id, page: Math.min(last, page + 1) }), next, { disabled: page === last }),
  ];
}
