import { isSafeSpan } from "../text/text.ts";
import type { Span } from "../types.ts";

/** So many UTF-16 code units before and after a span tell its place from other places with the same words. */
const AROUND_CHARS = 32;

/**
 * Where a span of one text stands in another: where the same words have the same 32 characters (or the text's beginning, its end) around
 * them, and only if that is one place. Undefined otherwise: what is only like it is another place.
 */
export function moveSpan(from: string, span: Span, to: string): Span | undefined {
  if (!isSafeSpan(from, span) || span.start === span.end) return undefined;
  const before = from.slice(Math.max(0, span.start - AROUND_CHARS), span.start);
  const after = from.slice(span.end, span.end + AROUND_CHARS);
  const around = before + from.slice(span.start, span.end) + after;
  const at = to.indexOf(around);
  if (at === -1 || to.indexOf(around, at + 1) !== -1) return undefined;
  if (before.length < AROUND_CHARS && at !== 0) return undefined;
  if (after.length < AROUND_CHARS && at + around.length !== to.length) return undefined;
  const start = at + before.length;
  const moved = { start, end: start + span.end - span.start };
  return isSafeSpan(to, moved) ? moved : undefined;
}
