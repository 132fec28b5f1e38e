import type { Part, RowPart } from "../article/parts.ts";

/** The parts with tables that a page parts made whole: the header that is repeated on the next page goes. */
export function joinTables(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let head: RowPart | undefined;
  for (const part of parts) {
    const at = joined.findLastIndex(({ kind }) => kind !== "break");
    const before = joined[at];
    const row = part.kind === "row" ? part : undefined;
    const above = before?.kind === "row" ? before : undefined;
    if (row !== undefined && above !== undefined && isNextPage(above, row) && isSame(head, row)) {
      joined.length = at + 1;
      continue;
    }
    const isFirst = above === undefined || at < joined.length - 1;
    if (row !== undefined && isFirst) head = row;
    joined.push(part);
  }
  return joined;
}

function isNextPage(before: RowPart, row: RowPart): boolean {
  return (row.page ?? 1) === (before.page ?? 1) + 1;
}

function isSame(head: RowPart | undefined, row: RowPart): boolean {
  return head !== undefined && head.cells.join("\t") === row.cells.join("\t");
}
