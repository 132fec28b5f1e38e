import { median } from "./columns.ts";
import type { Segment } from "./lines.ts";

/** On so many pages the same words at the same height are no text; on both of two, when they are set smaller than the text. */
const MIN_PAGES = 3;
const SMALLER = 0.9;
/** Heights that differ by less, in points, are the same. */
const HEIGHT_STEP = 3;
/** Heads stand at the edges of what a page shows: so many lines from there. */
const EDGE_LINES = 3;

/** The pages without running heads and page numbers: what stands at the same height on three pages, numbers apart. */
export function withoutRunningHeads(pages: readonly (readonly Segment[])[]): Segment[][] {
  const pagesByKey = new Map<string, Set<number>>();
  pages.forEach((segments, page) => {
    for (const segment of edgesOf(segments))
      for (const key of keysOf(segment)) pagesByKey.set(key, (pagesByKey.get(key) ?? new Set()).add(page));
  });
  const size = median(pages.flat().map((segment) => segment.size));
  return pages.map((segments) => {
    const edges = edgesOf(segments);
    const isRunning = (segment: Segment) => {
      const seen = Math.max(...keysOf(segment).map((key) => pagesByKey.get(key)?.size ?? 0));
      return seen >= MIN_PAGES || (pages.length === 2 && seen === 2 && segment.size < SMALLER * size);
    };
    return segments.filter((segment) => !(edges.has(segment) && isRunning(segment)));
  });
}

function edgesOf(segments: readonly Segment[]): ReadonlySet<Segment> {
  const heights = [...new Set(segments.map(({ y }) => Math.round(y)))].toSorted((a, b) => b - a);
  const edges = new Set([...heights.slice(0, EDGE_LINES), ...heights.slice(-EDGE_LINES)]);
  return new Set(segments.filter(({ y }) => edges.has(Math.round(y))));
}

/** Its words at its height, which may lie on either side of a rounding. */
function keysOf({ text, y }: Segment): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/\b[ivxlc]+\b/g, "#")
    .trim();
  const step = Math.floor(y / HEIGHT_STEP);
  return [`${step} ${words}`, `${Math.floor(y / HEIGHT_STEP + 0.5)}+ ${words}`];
}
