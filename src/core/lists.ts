import type { Article, Block, ContextSpan } from "./article.ts";

/** A list of an article: its items in order, and what stands right above it. */
export interface List {
  readonly items: readonly [Block, ...Block[]];
  readonly isOrdered: boolean;
  /** The heading and the line that open it. */
  readonly above: readonly ContextSpan[];
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
  return [...lists.values()].map((items) => {
    const [{ list, context = [] }] = items;
    return { items, isOrdered: list?.kind === "ordered", above: rightAbove(context) };
  });
}

/** The last heading and all that stands between it and the list. */
export function rightAbove(context: readonly ContextSpan[]): readonly ContextSpan[] {
  const heading = context.findLastIndex(({ kind }) => kind === "heading");
  return context.slice(Math.max(0, heading));
}

/** The item of a place, from 1: by the number that it shows, else by counting. */
export function itemAt({ items }: List, place: number | "last"): Block | undefined {
  if (place === "last") return items.at(-1);
  return (
    items.find(({ list }) => list?.number === place) ??
    (items[0].list?.number === undefined ? items[place - 1] : undefined)
  );
}
