import type { Words } from "../../service/words/types.ts";
import { type Action, encodeCustomId } from "../custom-id.ts";
import { MAX_BLOCK_TEXT, NOTE_ROOM } from "../limits.ts";
import { type Button, button, layOut, type MessageBody, paginate, plainMessage } from "./layout.ts";

export interface PageView {
  readonly words: Words;
  /** What its buttons do; default: turn the page of a list that is kept. */
  readonly action?: Action;
  /** Id under which the list's query is kept for its buttons. */
  readonly id: string;
  /** From 0; one past the end shows the last. */
  readonly page: number;
}

/** The last page says what was left out. */
const PAGE_ROOM = MAX_BLOCK_TEXT - NOTE_ROOM;

/** A block below its headings, outermost first; each stands again where a page begins inside its section. */
export interface Item {
  readonly headings: readonly string[];
  readonly block: string;
}

/**
 * The page of a list that `view` asks for, with buttons to the pages before and after. An item too long for any page is left
 * out, and the last page says so.
 */
export function renderPage(items: readonly Item[], perPage: number, view: PageView): MessageBody {
  const { words, page } = view;
  const fitting = items.filter((item) => lengthOf(item, undefined) <= PAGE_ROOM);
  const pages = paginate(fitting, { maxText: PAGE_ROOM, maxBlocks: perPage, lengthOf });
  const shown = Math.min(page, pages.length - 1);
  const left = shown === pages.length - 1 ? items.length - fitting.length : 0;
  const note = left > 0 ? [`-# ${words.discord.dropped(left)}`] : [];
  const blocks = (pages[shown] ?? []).flatMap((item, index, all) => blocksOf(item, all[index - 1]));
  // One display a page: Discord sets displays apart, which tears a list to pieces.
  const block = [...blocks, ...note].join("\n");
  const [body] = layOut({ sections: [[block]], buttons: [pageButtons(view, shown, pages.length)] }, words);
  return body ?? plainMessage(words.facts.none);
}

/** An item below those of its headings that the one above it on the page does not share. */
function blocksOf({ headings, block }: Item, above: Item | undefined): readonly string[] {
  const firstNew = headings.findIndex((heading, level) => heading !== above?.headings[level]);
  return firstNew === -1 ? [block] : [...headings.slice(firstNew), block];
}

function lengthOf(item: Item, above: Item | undefined): number {
  return blocksOf(item, above).reduce((sum, block) => sum + block.length + 1, 0);
}

function pageButtons({ words, action = "page", id }: PageView, page: number, pages: number): readonly Button[] {
  if (pages < 2) return [];
  const { previous, next, page: position } = words.discord.buttons;
  const last = pages - 1;
  return [
    button(encodeCustomId({ action, id, page: Math.max(0, page - 1) }), previous, { disabled: page === 0 }),
    // Nothing to press, only where one is: its page number must differ from those of its neighbours.
    button(encodeCustomId({ action, id, page: pages }), position(page + 1, pages), { disabled: true }),
    button(encodeCustomId({ action, id, page: Math.min(last, page + 1) }), next, { disabled: page === last }),
  ];
}
