import type { Article, Block, ContextSpan } from "../article/article.ts";
import { isIn } from "../text/spans.ts";
import type { Span } from "../types.ts";
import { type List, type ListItem, type ListKind, rightAbove } from "./list.ts";

/** A list that may go on. */
interface OpenList extends List {
  readonly kind: ListKind;
  readonly items: [OpenItem, ...OpenItem[]];
  readonly outer?: OpenList;
}

interface OpenItem extends ListItem {
  end: number;
}

/** These stand between two items and end no list. */
const PASSED: ReadonlySet<Block["kind"]> = new Set(["code", "caption"]);

/** The lists that a document marks as such, and code below a line that opens it; in the order of their first items. */
export function itemListsOf({ blocks }: Pick<Article, "blocks">): readonly List[] {
  const lists: OpenList[] = [];
  /** Those that may go on, by what their items are and are read under. */
  let open = new Map<string, OpenList>();
  for (const block of blocks) {
    const kind = kindOf(block);
    const context = block.context ?? [];
    const outer = openerOf(context, open);
    if (kind === undefined) {
      if (outer === undefined && !PASSED.has(block.kind)) open = new Map();
    } else {
      const key = `${kind} ${context.map(({ start }) => start).join(" ")}`;
      const list = open.get(key);
      if (list === undefined) {
        const started = startList(block, kind, outer);
        open.set(key, started);
        lists.push(started);
      } else list.items.push(toItem(block));
    }
    for (let around = outer; around !== undefined; around = around.outer) lastItem(around).end = block.end;
  }
  return lists;
}

function kindOf({ kind, list, context = [] }: Block): ListKind | undefined {
  if (kind === "item") return list?.kind;
  return kind === "code" && context.some((each) => each.kind === "opening") ? "code" : undefined;
}

/** The list that a block stands inside of: its last item opens the block. */
function openerOf(context: readonly ContextSpan[], open: ReadonlyMap<string, OpenList>): OpenList | undefined {
  const opening = openingOf(context);
  return opening && [...open.values()].find((list) => isIn(opening, lastItem(list).line));
}

function openingOf(context: readonly ContextSpan[]): Span | undefined {
  return context.findLast(({ kind }) => kind === "opening");
}

function startList(block: Block, kind: ListKind, outer: OpenList | undefined): OpenList {
  const { context = [] } = block;
  const opening = openingOf(context);
  return {
    kind,
    items: [toItem(block)],
    ...(opening && { opening }),
    ...(outer && { outer }),
    above: rightAbove(context),
    around: context,
  };
}

function toItem({ start, end, list }: Block): OpenItem {
  return { start, end, line: { start, end }, ...(list?.number !== undefined && { number: list.number }) };
}

function lastItem({ items }: OpenList): OpenItem {
  return items.at(-1) ?? items[0];
}
