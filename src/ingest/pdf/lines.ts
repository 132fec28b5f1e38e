import type { Fragment } from "./fragments.ts";

/** Pieces of one line without a wide gap between them. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size and font of most of its letters. */
  readonly size: number;
  readonly font: string;
  readonly isMonospace: boolean;
  readonly pieces: readonly Fragment[];
}

/** A wider gap, as a share of the size, parts columns or cells. */
const MAX_WORD_GAP = 1.25;
/** A narrower gap is none. */
const MIN_WORD_GAP = 0.13;
/** Baselines that differ by less are one line's. */
const MAX_BASELINE_SHIFT = 0.35;
/** Raised and so small: a mark of a footnote. */
const MAX_RAISED_SIZE = 0.8;
const FOOTNOTE_MARK = /^\s*(?:\d{1,3}(?:\s*,\s*\d{1,3})*|[*†‡§]{1,3})\s*$/;
/** Behind these a raised number is a power. */
const POWER = /(?:\d|\b(?:[kcdm]?m|s|CO|Nm|ha))$/u;

/** The segments of a page, line by line from the top, from left to right. */
export function toSegments(fragments: readonly Fragment[]): Segment[] {
  return toRows(fragments).flatMap((row) => splitRow(row).map(toSegment));
}

/** Pieces on one baseline, raised and lowered ones among them. */
function toRows(fragments: readonly Fragment[]): Fragment[][] {
  const rows: { readonly y: number; readonly size: number; readonly pieces: Fragment[] }[] = [];
  const bySize = [...fragments].sort((a, b) => b.size - a.size || b.y - a.y);
  for (const piece of bySize) {
    const row = rows.find(({ y, size, pieces }) => {
      const shift = piece.y - y;
      const isRaised = piece.size < MAX_RAISED_SIZE * size && shift > 0 && shift < 0.6 * size && touches(piece, pieces);
      return Math.abs(shift) <= MAX_BASELINE_SHIFT * Math.min(size, piece.size) || isRaised;
    });
    if (row === undefined) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else row.pieces.push(piece);
  }
  return rows.sort((a, b) => b.y - a.y).map(({ pieces }) => pieces.sort((a, b) => a.x - b.x));
}

function touches(piece: Fragment, pieces: readonly Fragment[]): boolean {
  return pieces.some(({ right, size }) => Math.abs(piece.x - right) < MAX_WORD_GAP * size);
}

function splitRow(row: readonly Fragment[]): Fragment[][] {
  const groups: Fragment[][] = [];
  for (const piece of row) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const gap = before === undefined ? 0 : piece.x - before.right;
    if (group === undefined || before === undefined || gap > MAX_WORD_GAP * Math.max(before.size, piece.size))
      groups.push([piece]);
    else group.push(piece);
  }
  return groups;
}

export function toSegment(pieces: readonly Fragment[]): Segment {
  const chars = new Map<string, number>();
  for (const { font, size, text } of pieces) {
    const look = `${size.toFixed(1)} ${font}`;
    chars.set(look, (chars.get(look) ?? 0) + text.length);
  }
  const [commonest = ""] = [...chars].reduce((a, b) => (b[1] > a[1] ? b : a), ["", -1]);
  const main = pieces.find(({ font, size }) => `${size.toFixed(1)} ${font}` === commonest) ?? pieces[0];
  if (main === undefined) throw new RangeError("Expected a segment to have pieces.");
  const kept = pieces.filter((piece, index) => !isFootnoteMark(piece, pieces[index - 1], main));
  return {
    text: joinPieces(kept.length === 0 ? pieces : kept),
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
    isMonospace: pieces.every(({ isMonospace }) => isMonospace),
    pieces,
  };
}

/** The text of pieces in the order in which the file has them, line by line. */
export function toTextLines(pieces: readonly Fragment[]): Segment[] {
  const lines: Fragment[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    const isSame = before !== undefined && Math.abs(before.y - piece.y) < 0.6 * Math.max(before.size, piece.size);
    if (line !== undefined && isSame && piece.x > before.x - piece.size) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(toSegment);
}

function isFootnoteMark(piece: Fragment, before: Fragment | undefined, main: Fragment): boolean {
  if (before === undefined || piece.size > MAX_RAISED_SIZE * main.size || piece.y <= main.y) return false;
  return FOOTNOTE_MARK.test(piece.text) && !POWER.test(before.text.trimEnd());
}

function joinPieces(pieces: readonly Fragment[]): string {
  let text = "";
  let before: Fragment | undefined;
  for (const piece of pieces) {
    const isApart = before !== undefined && piece.x - before.right > MIN_WORD_GAP * piece.size;
    text += (isApart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? " " : "") + piece.text;
    before = piece;
  }
  return text.replace(/[ \t]+/g, " ").trim();
}
