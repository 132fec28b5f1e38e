import type { Article, Block } from "../article/article.ts";
import { ownText } from "../passages/passage-text.ts";
import { namesItems, openingPlace } from "../question/asked-list.ts";
import type { Span } from "../types.ts";
import { type List, type ListItem, rightAbove } from "./list.ts";

/** A table whose first column counts its rows. */
interface Table {
  readonly header: Block | undefined;
  readonly rows: readonly Block[];
}

const NUMBER = /^(?<number>\d{1,2})[.)]?$/;
/** A header of no more letters names nothing: "#", "No.", "Nº". */
const MAX_MARK_LETTERS = 2;

/** Tables whose first column counts their rows from 1 on, two at least, and says that it counts steps ("Step | What to do") or nothing at all. */
export function numberedRowsOf(article: Article): readonly List[] {
  return tablesOf(article).flatMap((table) => {
    const [first, ...others] = table.rows.map((row) => toItem(article, row));
    const isCounted = [first, ...others].every((item, index) => item?.number === index + 1);
    if (first === undefined || others.length === 0 || !isCounted) return [];
    const label = cellText(article, table.header?.cells?.[0]);
    const isNamed = namesItems(label) || NUMBER.exec(cellText(article, table.rows[0]?.cells?.[0])) === null;
    if (!isNamed && (label.match(/\p{L}/gu) ?? []).length > MAX_MARK_LETTERS) return [];
    const { context = [] } = table.rows[0] ?? {};
    const items = [first, ...others.filter((item) => item !== undefined)] as const;
    return [{ kind: isNamed ? "steps" : "numbered", items, above: rightAbove(context), around: context }];
  });
}

function tablesOf({ blocks }: Article): readonly Table[] {
  const tables: { header: Block | undefined; rows: Block[] }[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const isHeader = block.paragraph === undefined;
    const isRow = block.kind === "row";
    if (isRow && (isHeader || !isOpen)) tables.push({ header: isHeader ? block : undefined, rows: [] });
    if (isRow && !isHeader) tables.at(-1)?.rows.push(block);
    isOpen = isRow;
  }
  return tables;
}

/** Undefined of a row that does not show its number. */
function toItem(article: Article, { start, end, cells = [] }: Block): ListItem | undefined {
  const label = cellText(article, cells[0]);
  const shown = NUMBER.exec(label)?.groups?.number;
  const named = openingPlace(label);
  const number = shown === undefined ? (named?.isAll ? named.place : undefined) : Number(shown);
  const next = cells.slice(1).find((cell) => cell.start < cell.end);
  return number === undefined || next === undefined
    ? undefined
    : { start, end, number, line: { start: next.start, end } };
}

function cellText({ source }: Article, cell: Span | undefined): string {
  return cell === undefined ? "" : ownText(cell, source).trim();
}
