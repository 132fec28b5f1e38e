import type { Span } from "../../core/types.ts";

const OPENING = /(?<=^|[\s(])(?:''|['‘])(?=\p{L})/gmu;
const CLOSING = /(?:''|['’])(?=[\s.,;:!?)»]|$)/gu;
const MIN_WORDS = 3;
/** How far a closing mark may stand from its opening one. */
const MAX_CHARS = 1500;

/** Speech with its marks; `inner` is what stands between them. */
interface SingleQuoted extends Span {
  readonly inner: Span;
}

/**
 * Speech between single marks or doubled ones, outside the quotations found already: three words or more on one line that
 * a colon or a comma introduces, that end as a sentence does, or that start in lower case (a title starts with a capital).
 */
export function singleQuotedSpans(text: string, known: readonly Span[]): readonly SingleQuoted[] {
  const found: SingleQuoted[] = [];
  let next = 0;
  let free = 0;
  for (const { index: start, 0: mark } of text.matchAll(OPENING)) {
    while ((known[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if (start < free || start >= (known[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const from = start + mark.length;
    const to = closingMark(text, from, mark);
    if (to === undefined || !isSpeech(text, start, from, to)) continue;
    free = to + mark.length;
    if (free <= (known[next]?.start ?? Number.POSITIVE_INFINITY))
      found.push({ start, end: free, inner: { start: from, end: to } });
  }
  return found;
}

// "the boys' game": behind an s a mark may be a possessive, so one behind another letter or a full stop goes before it.
function closingMark(text: string, from: number, mark: string): number | undefined {
  const lineEnd = text.indexOf("\n", from);
  const line = text.slice(from, Math.min(from + MAX_CHARS, lineEnd < 0 ? text.length : lineEnd));
  let possessive: number | undefined;
  for (const { index, 0: close } of line.matchAll(CLOSING)) {
    if (close.length !== mark.length || index === 0) continue;
    if (line[index - 1] !== "s" || !/\s/.test(line[index + close.length] ?? ".")) return from + index;
    possessive ??= from + index;
  }
  return possessive;
}

function isSpeech(text: string, start: number, from: number, to: number): boolean {
  const inner = text.slice(from, to);
  if (inner.split(/\s+/).length < MIN_WORDS) return false;
  return /[:,]\s*$/.test(text.slice(Math.max(0, start - 3), start)) || /[.,!?…]$/.test(inner) || /^\p{Ll}/u.test(inner);
}
