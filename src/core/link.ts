import { foldText } from "./text.ts";
import type { Span } from "./types.ts";

/** Discord's limit for the URL of a link button. */
export const MAX_LINK_CHARS = 512;
/** So many words of a text fragment's start are tried before one with a prefix. */
const MAX_FRAGMENT_WORDS = 12;
/** So many words before the span are tried as its prefix. */
const MAX_PREFIX_WORDS = 12;

/**
 * The page's URL with a text fragment (WICG scroll-to-text) that leads to the span: the shortest run of the quote's first
 * words that stands once in the text, with the words before it as prefix where even the longest does not. Undefined when
 * the text has no such place or the URL would be over MAX_LINK_CHARS.
 */
export function linkToPassage(url: string, text: string, span: Span): string | undefined {
  const quote = text.slice(span.start, span.end);
  const ends = wordEnds(quote).slice(0, MAX_FRAGMENT_WORDS);
  const longest = ends.at(-1);
  if (longest === undefined) return undefined;
  const isUnique = createUniqueness(text);
  const unique = ends.slice(Math.min(2, ends.length - 1)).find((end) => isUnique(quote.slice(0, end)));
  const fragment =
    unique === undefined
      ? withPrefix(text, { start: span.start, end: span.start + longest }, isUnique)
      : encode(quote.slice(0, unique));
  if (fragment === undefined) return undefined;
  const link = `${url.split("#")[0]}#:~:text=${fragment}`;
  return link.length <= MAX_LINK_CHARS ? link : undefined;
}

/** The fragment with as few words before the span as make it unique, all on its line: a fragment's parts match within one block each. */
function withPrefix(text: string, { start, end }: Span, isUnique: (part: string) => boolean): string | undefined {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = start === 0 ? "" : text.slice(lineStart, start).trimEnd();
  for (const match of [...before.matchAll(/\S+/gu)].slice(-MAX_PREFIX_WORDS).reverse()) {
    if (isUnique(text.slice(lineStart + match.index, end)))
      return `${encode(before.slice(match.index))}-,${encode(text.slice(start, end))}`;
  }
  return undefined;
}

function wordEnds(quote: string): number[] {
  return Array.from(quote.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => match.index + match[0].length);
}

/** Browsers match fragments without regard to case and accents, so a part that differs in these alone is no other. */
function createUniqueness(text: string): (part: string) => boolean {
  const folded = foldText(text);
  return (part) => {
    const wanted = foldText(part);
    return folded.indexOf(wanted) === folded.lastIndexOf(wanted);
  };
}

/** "-", "," and "&" have a meaning in a fragment; encodeURIComponent leaves "-" as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, " ")).replace(/-/g, "%2D");
}
