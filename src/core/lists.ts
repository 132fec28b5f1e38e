import type { Article, Block, ContextSpan } from "./article.ts";
import type { Span } from "./types.ts";

export interface ListItem extends Span {
  /** The one that it shows. */
  readonly number?: number;
}

/** A list of an article: its items in order, and what stands above it. */
export interface List {
  readonly items: readonly [ListItem, ...ListItem[]];
  readonly isOrdered: boolean;
  /** The heading and the line that open it. */
  readonly above: readonly ContextSpan[];
  /** Those, and all headings that it is under. */
  readonly around: readonly ContextSpan[];
}

/** All lists of an article, in order; a list inside an item is one of its own. */
export function listsOf({ blocks }: Pick<Article, "blocks">): readonly List[] {
  const lists = new Map<string, [Block, ...Block[]]>();
  let count = 0;
  for (const block of blocks) {
    // Whatever stands between two items and is none of a list ends all lists.
    if (block.kind !== "item" || block.list === undefined) {
      if (block.kind !== "code" && block.kind !== "caption") count++;
      continue;
    }
    const key = `${count} ${block.list.kind} ${(block.context ?? []).map(({ start }) => start).join(" ")}`;
    const items = lists.get(key);
    if (items === undefined) lists.set(key, [block]);
    else items.push(block);
  }
  return [...lists.values()].map((blocksOfList) => {
    const [first, ...others] = blocksOfList;
    const { list, context = [] } = first;
    return {
      items: [toItem(first), ...others.map(toItem)],
      isOrdered: list?.kind === "ordered",
      above: rightAbove(context),
      around: context,
    };
  });
}

function toItem({ start, end, list }: Block): ListItem {
  return { start, end, ...(list?.number !== undefined && { number: list.number }) };
}

/** The last heading and all that stands between it and the list. */
export function rightAbove(context: readonly ContextSpan[]): readonly ContextSpan[] {
  const heading = context.findLastIndex(({ kind }) => kind === "heading");
  return context.slice(Math.max(0, heading));
}

/** The item of a place, from 1: by the number that it shows, else by counting. */
export function itemAt({ items }: Pick<List, "items">, place: number | "last"): ListItem | undefined {
  if (place === "last") return items.at(-1);
  return items.find(({ number }) => number === place) ?? (items[0].number === undefined ? items[place - 1] : undefined);
}
