import { type TableLines, takeTable } from "./find-tables.ts";
import type { BodyType, Line } from "./page-lines.ts";

/** Lines that stand together. */
export interface Group {
  readonly kind: "text" | "item" | "code";
  readonly lines: Line[];
  /** Where the text begins, behind a mark. */
  readonly textX: number;
  readonly marker?: Marker;
}

export interface Marker {
  readonly number?: number;
  /** Code units of the mark and the blanks behind it. */
  readonly length: number;
}

const BULLET = /^[•◦▪▫■□●○‣⁃∙·]\s+/u;
const DASH = /^[–—*-]\s+/u;
const NUMBER = /^\(?(\d{1,3}|[a-z])[.)]\s+/iu;
/** Lines of one block lie no further apart, in usual distances. */
const MAX_GAP = 1.28;
/** A first line that begins further in, in sizes, begins a paragraph. */
const MIN_INDENT = 0.8;
const SENTENCE_END = /[.!?…:;。]["'”’»)\]\d]*$/u;

/** The blocks of a document's lines: paragraphs, items, code, tables; one that goes on in the next column or on the next page is one. */
export function groupLines(lines: readonly Line[], body: BodyType): (Group | TableLines)[] {
  const groups: (Group | TableLines)[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const table = takeTable(lines, index, body);
    if (table !== undefined) {
      groups.push(table);
      index = table.end - 1;
      continue;
    }
    const last = groups.at(-1);
    const open = last !== undefined && "lines" in last ? last : undefined;
    const interrupted = openParagraph(groups);
    if (open !== undefined && goesOn(open, line, body)) open.lines.push(line);
    else if (interrupted !== undefined && resumes(interrupted, line)) interrupted.lines.push(line);
    else groups.push(startGroup(line, open, body));
  }
  return groups;
}

function startGroup(line: Line, open: Group | undefined, body: BodyType): Group {
  const marker = line.isMonospace ? undefined : readMarker(line, open, body);
  if (marker === undefined) return { kind: line.isMonospace ? "code" : "text", lines: [line], textX: line.x };
  const share = marker.length / line.text.length;
  return { kind: "item", lines: [line], textX: line.x + share * (line.right - line.x), marker };
}

/** A number or a dash at the beginning of a line is a mark where it begins a block, too. */
function readMarker(line: Line, open: Group | undefined, body: BodyType): Marker | undefined {
  const bullet = BULLET.exec(line.text) ?? DASH.exec(line.text);
  if (bullet !== null) return { length: bullet[0].length };
  const number = NUMBER.exec(line.text);
  if (number === null || line.size > body.size * 1.1) return undefined;
  const digits = Number(number[1]);
  const isBelow = Math.abs((open?.lines[0]?.x ?? 0) - line.x) < line.size || open?.lines[0]?.region !== line.region;
  const follows = open?.marker?.number !== undefined && digits === open.marker.number + 1 && isBelow;
  const isFirst = digits === 1 || number[1] === "a" || follows;
  return isFirst ? { length: number[0].length, ...(Number.isNaN(digits) ? {} : { number: digits }) } : undefined;
}

function goesOn(open: Group, line: Line, body: BodyType): boolean {
  const last = open.lines.at(-1);
  if (last === undefined || !isSameType(last, line)) return false;
  if (BULLET.test(line.text)) return false;
  if (last.region !== line.region) return resumes(open, line);
  if (last.y - line.y > MAX_GAP * body.leading(line.size) || line.y > last.y) return false;
  if (open.kind === "code") return true;
  if (open.kind === "item")
    return line.x > (open.lines[0]?.x ?? 0) + MIN_INDENT * line.size * 0.5 && !nextWordFits(last, line);
  return !isIndented(open, line) && !nextWordFits(last, line);
}

/** The first line of a paragraph stands further in than the one before it. */
function isIndented({ lines }: Group, line: Line): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  const isIn = line.x - line.region.left > MIN_INDENT * line.size;
  return isIn && line.x - last.x > (lines.length === 1 ? MIN_INDENT * line.size : 0.3 * line.size);
}

/** Whoever set the line before ended it there, although the next word had room. */
function nextWordFits(last: Line, line: Line): boolean {
  if (/\p{L}[-\u00AD\u2010]$/u.test(last.text)) return false;
  const word = /^\S+/.exec(line.text)?.[0] ?? "";
  const perChar = (line.right - line.x) / Math.max(1, line.text.length);
  const isClosed = last.limit < last.region.right && /[.;:!?]$/.test(last.text);
  return isClosed || last.limit - last.right > (word.length + 1) * perChar * 1.1;
}

/** The last paragraph, over smaller lines below it: notes at the foot of a page stand between its halves. */
function openParagraph(groups: readonly (Group | TableLines)[]): Group | undefined {
  const size = (group: Group) => group.lines[0]?.size ?? 0;
  const largest = groups.slice(-4).filter((group) => "lines" in group && group.kind === "text");
  const paragraph = largest.at(-1);
  if (paragraph === undefined || !("lines" in paragraph)) return undefined;
  const before = largest.at(-2);
  const isNote = before !== undefined && "lines" in before && size(before) > size(paragraph) * 1.08;
  return isNote ? before : paragraph;
}

/** Whether a line at the top of a column goes on with what stood unfinished at the end of the one before. */
function resumes({ lines, kind }: Group, line: Line): boolean {
  const last = lines.at(-1);
  if (last === undefined || kind === "code" || last.region === line.region || !isSameType(last, line)) return false;
  if (BULLET.test(line.text)) return false;
  if (SENTENCE_END.test(last.text)) return false;
  return /^[\p{Ll}\d("«“—–]/u.test(line.text) || !nextWordFits(last, line);
}

function isSameType(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.6 && a.isMonospace === b.isMonospace;
}
