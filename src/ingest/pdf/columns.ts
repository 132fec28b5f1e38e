import type { Segment } from "./lines.ts";

/** Segments of one column between two lines that reach over several, in the order of reading. */
export interface Region {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
}

/** How many lines a column must have to be one. */
const MIN_COLUMN_LINES = 4;
/** Share of the lines that may cross the gap between columns: titles, pictures' captions. */
const MAX_CROSSING_SHARE = 0.25;
/** Of its column's width a line of prose fills so much, with so many letters; most cells of a table do not. */
const MIN_FILL = 0.7;
const MIN_LINE_CHARS = 25;
/** Narrowest gap between columns, in sizes of the text. */
const MIN_GUTTER = 0.9;
const MAX_DEPTH = 3;

/** The regions of a page in the order of reading: columns from left to right, above and below what reaches over them. */
export function toRegions(segments: readonly Segment[], depth = 0): Region[] {
  const gutter = depth < MAX_DEPTH ? findGutter(segments) : undefined;
  if (gutter === undefined) return segments.length === 0 ? [] : [toRegion(segments)];
  const regions: Region[] = [];
  let band: Segment[] = [];
  const endBand = () => {
    const sides = [band.filter(({ right }) => right <= gutter), band.filter(({ x }) => x >= gutter)];
    regions.push(...sides.flatMap((side) => toRegions(side, depth + 1)));
    band = [];
  };
  let crossing: Segment[] = [];
  const endCrossing = () => {
    if (crossing.length > 0) regions.push(toRegion(crossing));
    crossing = [];
  };
  for (const segment of segments) {
    if (segment.x < gutter && segment.right > gutter) {
      endBand();
      crossing.push(segment);
    } else {
      endCrossing();
      band.push(segment);
    }
  }
  endBand();
  endCrossing();
  return regions;
}

function toRegion(segments: readonly Segment[]): Region {
  return {
    segments,
    left: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}

/** Where between columns hardly a line crosses; undefined when there is one column, or a table. */
function findGutter(segments: readonly Segment[]): number | undefined {
  if (segments.length < 2 * MIN_COLUMN_LINES) return undefined;
  const { left, right } = toRegion(segments);
  const size = median(segments.map((segment) => segment.size));
  const edges = [...new Set(segments.map((segment) => segment.right))].filter((x) => x > left && x < right);
  const gutters = edges.flatMap((edge) => {
    const next = Math.min(...segments.map(({ x }) => x).filter((x) => x > edge));
    const middle = (edge + next) / 2;
    if (!Number.isFinite(middle) || next - edge < MIN_GUTTER * size) return [];
    const crossing = segments.filter(({ x, right: end }) => x < middle && end > middle).length;
    return isBetweenColumns(segments, middle) ? [{ middle, crossing, width: next - edge }] : [];
  });
  const best = gutters.toSorted((a, b) => a.crossing - b.crossing || b.width - a.width)[0];
  return best?.middle;
}

function isBetweenColumns(segments: readonly Segment[], middle: number): boolean {
  const sides = [segments.filter(({ right }) => right <= middle), segments.filter(({ x }) => x >= middle)];
  const crossing = segments.length - sides.reduce((sum, side) => sum + side.length, 0);
  if (crossing > MAX_CROSSING_SHARE * segments.length) return false;
  return sides.every((side) => {
    const { left, right } = toRegion(side);
    const isFull = (each: Segment) =>
      each.right - each.x >= MIN_FILL * (right - left) && each.text.length >= MIN_LINE_CHARS;
    return side.filter(isFull).length >= MIN_COLUMN_LINES;
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
