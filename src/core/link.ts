import type { Span } from "./types.ts";

/** Discord's limit for the URL of a link button. */
export const MAX_LINK_CHARS = 512;
/** So many words of a text fragment's start are tried before one with a prefix. */
const MAX_FRAGMENT_WORDS = 12;

/**
 * The page's URL with a text fragment (WICG scroll-to-text) that leads to the span: the shortest run of the quote's first
 * words that stands once in the text, with the words before it as prefix where even the longest does not. Undefined when
 * the text has no such place or the URL would be over MAX_LINK_CHARS.
 */
export function linkToPassage(url: string, text: string, span: Span): string | undefined {
  const quote = text.slice(span.start, span.end);
  const ends = wordEnds(quote).slice(0, MAX_FRAGMENT_WORDS);
  const unique = ends.slice(Math.min(2, ends.length - 1)).find((end) => isUnique(text, quote.slice(0, end)));
  const longest = quote.slice(0, ends.at(-1) ?? 0);
  const fragment = unique === undefined ? withPrefix(text, span, longest) : encode(quote.slice(0, unique));
  if (fragment === undefined) return undefined;
  const link = `${url.split("#")[0]}#:~:text=${fragment}`;
  return link.length <= MAX_LINK_CHARS ? link : undefined;
}

function withPrefix(text: string, span: Span, start: string): string | undefined {
  const before = text.slice(Math.max(0, span.start - 100), span.start).trimEnd();
  for (const match of [...before.matchAll(/\S+/gu)].reverse()) {
    const prefix = before.slice(match.index);
    // A fragment's parts match within one block each, so a prefix stays on its line.
    if (prefix.includes("\n")) return undefined;
    const prefixStart = text.lastIndexOf(prefix, span.start);
    if (isUnique(text, text.slice(prefixStart, span.start) + start)) {
      return `${encode(prefix)}-,${encode(start)}`;
    }
  }
  return undefined;
}

function wordEnds(quote: string): number[] {
  return Array.from(quote.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => match.index + match[0].length);
}

function isUnique(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return part !== "" && first >= 0 && text.indexOf(part, first + 1) < 0;
}

/** "-", "," and "&" have a meaning in a fragment. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, " ")).replace(/-/g, "%2D");
}
