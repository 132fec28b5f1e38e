import type { Article, Block } from "../article/article.ts";
import { ownText } from "../passages/passage-text.ts";
import type { Span } from "../types.ts";

/** What stands above one column of a table, outermost first: "Trail boats", "Model 2"; none where nothing does. */
export type ColumnHead = readonly Span[];

/**
 * What stands above each column of the table that a row is in: the cells of all of its header rows, one that reaches to the right above each that
 * it reaches over. Undefined where no header row stands above the row.
 */
export function columnHeads(
  { blocks }: Pick<Article, "blocks">,
  { cells = [], context = [] }: Block,
): readonly ColumnHead[] | undefined {
  const known = headerRows(blocks);
  // A cell that reaches down from above is called so, too, and is no row.
  const headers = context.flatMap(({ kind, start }) => {
    const header = kind === "header" ? known.get(start) : undefined;
    return header?.cells === undefined ? [] : [header.cells];
  });
  if (headers.length === 0) return undefined;
  const rows = headers.map((header, at) => (at === headers.length - 1 ? header : reach(header)));
  return cells.map((_, column) => rows.flatMap((row) => row[column] ?? []).filter(({ start, end }) => start < end));
}

const remembered = new WeakMap<Article["blocks"], ReadonlyMap<number, Block>>();

/** By where they start, the rows that cannot be quoted. */
function headerRows(blocks: Article["blocks"]): ReadonlyMap<number, Block> {
  const rows =
    remembered.get(blocks) ??
    new Map(
      blocks
        .filter(({ kind, paragraph }) => kind === "row" && paragraph === undefined)
        .map((row) => [row.start, row] as const),
    );
  remembered.set(blocks, rows);
  return rows;
}

/** The words above one column as one line; empty where there are none. */
export function headText(head: ColumnHead, { source }: Pick<Article, "source">): string {
  return head.map((cell) => ownText(cell, source)).join(" ");
}

/** An empty cell stands for the one to its left, but for the first, which is above the rows' names. */
function reach(cells: readonly Span[]): readonly Span[] {
  let last: Span | undefined;
  return cells.map((cell, column) => {
    if (cell.start < cell.end) last = column === 0 ? undefined : cell;
    return cell.start < cell.end ? cell : (last ?? cell);
  });
}
