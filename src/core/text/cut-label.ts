import { isSafeSpan } from "./text.ts";

/**
 * A text of at most `maxChars` UTF-16 code units: where it is longer, cut between graphemes, with "…" in the place of the rest. For titles,
 * names and labels, never for quotes.
 */
export function cutLabel(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  let end = maxChars - 1;
  while (!isSafeSpan(text, { start: 0, end })) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
