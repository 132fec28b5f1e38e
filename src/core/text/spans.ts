import type { Span } from "../types.ts";

/** Whether a span lies in another, or is the same. */
export function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
