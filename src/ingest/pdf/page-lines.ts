import { median, type Region } from "./columns.ts";
import type { Segment } from "./lines.ts";

/** A line of a column; several segments when gaps part it, as cells of a table. */
export interface Line extends Segment {
  readonly segments: readonly Segment[];
  /** From 1. */
  readonly page: number;
  readonly region: Region;
  /** How far a line here may reach to the right. */
  readonly limit: number;
}

/** Baselines that differ by less, as a share of the size, are one line's. */
const MAX_SHIFT = 0.35;
/** A block stands in by so many sizes. */
const MIN_INSET = 1.5;
const MIN_RUN_LINES = 2;
const MARKER_ALONE = /^(?:[•◦▪▫■□●○‣⁃∙·*–—-]|\(?(?:\d{1,3}|[a-z])[.)])$/iu;

/** The lines of a page's regions, in the order of reading. */
export function toLines(regions: readonly Region[], page: number): Line[] {
  return regions.flatMap((region) =>
    withLimits(rowsOf(region).map((segments) => toLine(withMarkers(segments), page, region))),
  );
}

/** Lines that begin further in, one below the other, are a block that may end further in on the right, too. */
function withLimits(lines: readonly Line[]): Line[] {
  let run: Line[] = [];
  const limited: Line[] = [];
  const endRun = () => {
    const limit = Math.max(...run.map(({ right }) => right));
    limited.push(...run.map((line) => (run.length >= MIN_RUN_LINES && isInset(line) ? { ...line, limit } : line)));
    run = [];
  };
  for (const line of lines) {
    const [first] = run;
    if (first !== undefined && Math.abs(first.x - line.x) > 1) endRun();
    run.push(line);
  }
  if (run.length > 0) endRun();
  return limited;
}

function isInset({ x, region, size }: Line): boolean {
  return x - region.left > MIN_INSET * size;
}

function rowsOf({ segments }: Region): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && first.y - segment.y <= MAX_SHIFT * first.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** The mark of a list's item stands apart from its text and belongs to it. */
function withMarkers([first, second, ...rest]: readonly Segment[]): readonly Segment[] {
  if (first === undefined || second === undefined || !MARKER_ALONE.test(first.text)) {
    return [first, second, ...rest].filter((segment) => segment !== undefined);
  }
  return [{ ...second, text: `${first.text} ${second.text}`, x: first.x }, ...rest];
}

function toLine(segments: readonly Segment[], page: number, region: Region): Line {
  const longest = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    ...longest,
    text: segments.map(({ text }) => text).join(" "),
    x: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
    isMonospace: segments.every(({ isMonospace }) => isMonospace),
    segments,
    page,
    region,
    limit: region.right,
  };
}

/** What most of a document is set in. */
export interface BodyType {
  readonly size: number;
  readonly font: string;
  /** Usual distance between lines of a size, in points. */
  readonly leading: (size: number) => number;
}

/** Lines further apart, in sizes, stand in different blocks. */
const MAX_LEADING = 2.2;
const DEFAULT_LEADING = 1.25;

export function measureBody(lines: readonly Line[]): BodyType {
  const distances = new Map<number, number[]>();
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const distance = above === undefined || above.region !== line.region ? 0 : above.y - line.y;
    const key = Math.round(line.size);
    if (distance > 0 && distance < MAX_LEADING * line.size && Math.round(above?.size ?? 0) === key)
      distances.set(key, [...(distances.get(key) ?? []), distance]);
  });
  const leadings = new Map([...distances].map(([size, found]) => [size, lowerQuartile(found)]));
  const prose = lines.filter(({ isMonospace }) => !isMonospace);
  const size = commonest(prose.length === 0 ? lines : prose, ({ size: own }) => own.toFixed(1));
  const ofSize = lines.filter((line) => line.size.toFixed(1) === size);
  return {
    size: Number(size),
    font: commonest(ofSize, ({ font }) => font),
    leading: (own) => leadings.get(Math.round(own)) ?? DEFAULT_LEADING * own,
  };
}

/** Most gaps inside paragraphs are equal; those between them are larger. */
function lowerQuartile(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.min(sorted[sorted.length >> 2] ?? 0, median(values));
}

/** What most letters are set in. */
function commonest(lines: readonly Line[], key: (line: Line) => string): string {
  const chars = new Map<string, number>();
  for (const line of lines) chars.set(key(line), (chars.get(key(line)) ?? 0) + line.text.length);
  return [...chars].reduce((a, b) => (b[1] > a[1] ? b : a), ["", -1])[0];
}
