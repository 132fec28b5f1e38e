import type { ContextSpan } from "../article/article.ts";
import type { Span } from "../types.ts";

/** No more of a list, or of one of its items, than this is quoted, in UTF-16 code units; what is whole is left out at its end. */
export const MAX_LIST_CHARS = 700;

/**
 * What a list is made of: items as a document marks them, pieces of code below a line that opens them, parts and rows of a table that say
 * which step they are, and those that only show a number.
 */
export type ListKind = "ordered" | "unordered" | "task" | "code" | "steps" | "numbered";

/** From where it starts to where the next one does, or the list ends: lists and paragraphs inside of it are its own. */
export interface ListItem extends Span {
  /** The one that it shows. */
  readonly number?: number;
  /** Its own words, without what stands inside of it or below, and without the number of a row. */
  readonly line: Span;
}

/** Things of an article that stand beside each other as one list, and where. */
export interface List {
  readonly kind: ListKind;
  /** In order. */
  readonly items: readonly [ListItem, ...ListItem[]];
  /** The line, or the item of another list, that opens it. */
  readonly opening?: Span;
  /** The list that it stands inside of, in an item. */
  readonly outer?: List;
  /** The heading and the lines that it is right below. */
  readonly above: readonly ContextSpan[];
  /** Those, and all headings that it is under. */
  readonly around: readonly ContextSpan[];
}

/** From its first item to the end of its last. */
export function extentOf({ items: [first, ...others] }: List): Span {
  return { start: first.start, end: (others.at(-1) ?? first).end };
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
