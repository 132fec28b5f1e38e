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
/** Lines that lie nearer, in usual distances, are of cells that stand at different heights. */
const MIN_LEADING = 0.75;
/** Lines of a cell lie at most so far apart, in sizes. */
const MAX_LEADING = 1.35;
/** So many lines tell where the columns of a table begin. */
const LOOK_AHEAD = 8;
/** A header stands at most so many lines above the first line that shows several cells. */
const MAX_HEADER_DISTANCE = 2;

/** The table that begins at a line: two rows or more whose cells stand below each other; undefined when none does. */
export function takeTable(lines: readonly Line[], start: number, body: BodyType): TableLines | undefined {
  const first = lines[start];
  if (first === undefined) return undefined;
  const known = columnsBelow(lines, start);
  const split = (line: Line) => splitAtColumns(line, known);
  if (split(first).segments.length < 2) return undefined;
  const taken = tableLines(lines.slice(start), split);
  const full = taken.filter(({ segments }) => segments.length >= 2);
  if (full.length < MIN_ROWS) return undefined;
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

/** Where cells begin in the lines that follow: a header that is set closely shows none by itself, and stands right above them. */
function columnsBelow(lines: readonly Line[], start: number): number[] {
  const near = lines.slice(start, start + LOOK_AHEAD).filter(({ region }) => region === lines[start]?.region);
  const full = near.filter(({ segments }) => segments.length >= 2);
  const isRightAbove = near.slice(0, MAX_HEADER_DISTANCE + 1).some(({ segments }) => segments.length >= 2);
  return isRightAbove ? columnStarts(full) : [];
}

function tableLines(lines: readonly Line[], split: (line: Line) => Line): Line[] {
  const taken: Line[] = [];
  let columns: readonly number[] = [];
  for (const line of lines.map(split)) {
    const [first = line] = taken;
    const isInside = line.region === first.region && Math.abs(line.size - first.size) < 1 && !line.isMonospace;
    const aligned = line.segments.filter(({ x }) =>
      columns.some((column) => Math.abs(column - x) < MAX_OFFSET * line.size),
    );
    const isAligned = taken.length === 0 || aligned.length >= Math.min(2, line.segments.length);
    if (!isInside || !isAligned || line.segments.some((segment) => reachesOver(segment, columns))) break;
    taken.push(line);
    columns = [...columns, ...line.segments.map(({ x }) => x)];
  }
  return taken;
}

/** A line of prose below a table reaches into its next column. */
function reachesOver({ x, right, size }: Segment, columns: readonly number[]): boolean {
  const next = Math.min(...columns.filter((start) => start > x + MAX_OFFSET * size));
  return right > next + size;
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

/** The rows by the gaps between them where these leave one first cell to each, else by their first cells. */
function toRows(lines: readonly Line[], columns: readonly number[], body: BodyType): string[][] {
  const leading = Math.min(body.leading(lines[0]?.size ?? 0), MAX_LEADING * (lines[0]?.size ?? 0));
  const anchors = new Set(lines.filter((line, index) => isAnchor(line, lines[index - 1], { columns, leading })));
  const groups = groupByGaps(lines);
  const isTold = groups.every((group) => group.filter((line) => anchors.has(line)).length === 1);
  if (!isTold) return rowsByAnchors(lines, [...anchors], { columns, leading });
  return groups.map((group) =>
    group.reduce(
      (row, line) => addTo(row, line, columns),
      columns.map(() => ""),
    ),
  );
}

function groupByGaps(lines: readonly Line[]): Line[][] {
  const gapAbove = (index: number) => (lines[index - 1]?.y ?? 0) - (lines[index]?.y ?? 0);
  const least = Math.min(...lines.slice(1).map((_, index) => gapAbove(index + 1)));
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || gapAbove(index) > MIN_ROW_GAP * least) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups;
}

interface Measures {
  readonly columns: readonly number[];
  readonly leading: number;
}

/**
 * The rows by their first cells: where cells of several lines stand in the middle of their row, the lines halfway to the next
 * first cell belong to it, else those down to the next one.
 */
function rowsByAnchors(lines: readonly Line[], anchors: readonly Line[], { columns, leading }: Measures): string[][] {
  const isCentred = lines.some(
    (line, index) => index > 0 && (lines[index - 1]?.y ?? 0) - line.y < MIN_LEADING * leading,
  );
  const rows = anchors.map(() => columns.map(() => ""));
  for (const line of lines) {
    const own = anchors.findLastIndex((anchor, index) => {
      const above = anchors[index - 1];
      const top =
        index === 0 || above === undefined ? Number.POSITIVE_INFINITY : isCentred ? (above.y + anchor.y) / 2 : anchor.y;
      return line.y <= top;
    });
    const row = rows[Math.max(0, own)];
    if (row !== undefined) addTo(row, line, columns);
  }
  return rows;
}

/** A line that begins a row: it has a first cell, and not one that goes on from the line above. */
function isAnchor(line: Line, above: Line | undefined, { columns, leading }: Measures): boolean {
  const cell = line.segments.find((segment) => columnOf(segment, columns) === 0);
  if (cell === undefined) return false;
  const isTight = above !== undefined && above.y - line.y < MIN_ROW_GAP * leading;
  return !(isTight && /^\p{Ll}/u.test(cell.text));
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
