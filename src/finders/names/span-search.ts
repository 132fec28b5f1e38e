import type { Span } from "../../core/types.ts";

/** Index of the first span that starts at an offset or after it, their number when none does. Spans are in order. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last span that starts at an offset or before it, -1 when none does. Spans are in order. */
export function lastStartingBefore(spans: readonly Span[], offset: number): number {
  return firstStartingFrom(spans, offset + 1) - 1;
}

/** Whether two spans have a character in common. */
export function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A search among spans in any order for those that meet a stretch, without going through them all. */
export function createSpanSearch(spans: readonly Span[]): (stretch: Span) => readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  // How far the spans up to each one reach: behind a stretch that they do not reach, none meets it.
  let farthest = 0;
  const reach = sorted.map(({ end }) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
  return (stretch) => {
    const found: Span[] = [];
    for (let index = firstStartingFrom(sorted, stretch.end) - 1; (reach[index] ?? 0) > stretch.start; index--) {
      const span = sorted[index];
      if (span !== undefined && meets(span, stretch)) found.push(span);
    }
    return found;
  };
}
