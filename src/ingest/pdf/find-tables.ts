import type { Fragment } from "./fragments.ts";
import { type Segment, toSegment } from "./lines.ts";
import type { BodyType, Line } from "./page-lines.ts";

/** Rows of cells. */
export interface TableLines {
  readonly rows: readonly (readonly string[])[];
  /** The first row is set in another font than the others. */
  readonly hasHeader: boolean;
  /** Index of the line behind the table. */
  readonly end: number;
  readonly page: number;
}

const MIN_ROWS = 2;
/** Cells of a column begin at places that differ by less, in sizes. */
const MAX_OFFSET = 1;
/** Between cells there is at least so much room, in sizes. */
const MIN_CELL_GAP = 0.3;
/** Rows lie further apart than the lines of a cell by this factor, where cells have several. */
const MIN_ROW_GAP = 1.15;

/** The table that begins at a line: two rows or more whose cells stand below each other; undefined when none does. */
export function takeTable(lines: readonly Line[], start: number, body: BodyType): TableLines | undefined {
  const first = lines[start];
  if (first === undefined || first.segments.length < 2) return undefined;
  const taken = tableLines(lines, start, first);
  const full = taken.filter(({ segments }) => segments.length >= 2);
  if (full.length < MIN_ROWS || full.some((line) => line.isMonospace)) return undefined;
  const columns = columnStarts(full);
  const rows = toRows(
    taken.map((line) => splitAtColumns(line, columns)),
    columns,
    body,
  );
  const [head, ...others] = full;
  const hasHeader = head !== undefined && others.every(({ font }) => font !== head.font);
  return { rows, hasHeader, end: start + taken.length, page: first.page };
}

function tableLines(lines: readonly Line[], start: number, first: Line): Line[] {
  const taken: Line[] = [];
  let columns: readonly number[] = first.segments.map(({ x }) => x);
  for (const line of lines.slice(start)) {
    const isInside = line.region === first.region && Math.abs(line.size - first.size) < 1 && !line.isMonospace;
    const isAligned = line.segments.filter(({ x }) =>
      columns.some((column) => Math.abs(column - x) < MAX_OFFSET * line.size),
    );
    if (!isInside || isAligned.length < Math.min(2, line.segments.length)) break;
    const isProse = line.segments.length === 1 && line.right > (columns[1] ?? line.right) + line.size;
    if (isProse) break;
    taken.push(line);
    columns = [...columns, ...line.segments.map(({ x }) => x)];
  }
  return taken;
}

function columnStarts(lines: readonly Line[]): number[] {
  const starts: number[] = [];
  for (const { segments, size } of lines)
    for (const { x } of segments) if (!starts.some((start) => Math.abs(start - x) < MAX_OFFSET * size)) starts.push(x);
  return starts.toSorted((a, b) => a - b);
}

/** Cells that stand so near to each other that they were taken for one are told apart by where the columns begin. */
function splitAtColumns(line: Line, columns: readonly number[]): Line {
  const segments = line.segments.flatMap((segment) => {
    const groups: Fragment[][] = [];
    for (const piece of segment.pieces) {
      const before = groups.at(-1)?.at(-1);
      const begins = columns.some((start) => Math.abs(start - piece.x) < 0.5 * piece.size);
      if (before !== undefined && !(begins && piece.x - before.right > MIN_CELL_GAP * piece.size))
        groups.at(-1)?.push(piece);
      else groups.push([piece]);
    }
    return groups.length < 2 ? [segment] : groups.map(toSegment);
  });
  return { ...line, segments };
}

function toRows(lines: readonly Line[], columns: readonly number[], body: BodyType): string[][] {
  const rows: string[][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const gap = above === undefined ? Number.POSITIVE_INFINITY : above.y - line.y;
    const isTight = gap < MIN_ROW_GAP * body.leading(line.size);
    const hasFirst = line.segments.some((segment) => columnOf(segment, columns) === 0);
    const row = rows.at(-1);
    if (row !== undefined && (isTight || !hasFirst) && !(hasFirst && line.segments.length >= 2 && isEven(lines)))
      addTo(row, line, columns);
    else
      rows.push(
        addTo(
          columns.map(() => ""),
          line,
          columns,
        ),
      );
    above = line;
  }
  return rows;
}

/** All lines lie equally far apart: then each is a row. */
function isEven(lines: readonly Line[]): boolean {
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? line.y) - line.y);
  return Math.max(...gaps) - Math.min(...gaps) < 1;
}

function addTo(row: string[], { segments }: Line, columns: readonly number[]): string[] {
  for (const segment of segments) {
    const column = columnOf(segment, columns);
    row[column] = `${row[column] ?? ""} ${segment.text}`.trim();
  }
  return row;
}

/** The last column that begins left of the segment. */
function columnOf({ x, size }: Segment, columns: readonly number[]): number {
  return Math.max(
    0,
    columns.findLastIndex((start) => start <= x + MAX_OFFSET * size),
  );
}
