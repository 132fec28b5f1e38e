import { createCounter } from "../text/word-runs.ts";
import type { Span } from "../types.ts";

/** Discord's limit for the URL of a link button. */
export const MAX_LINK_CHARS = 512;
/** So many words of a text fragment are tried before one with words around it. */
const MAX_FRAGMENT_WORDS = 12;
/** So many words before and behind a fragment are tried to tell it apart. */
const MAX_CONTEXT_WORDS = 12;
/** A fragment of fewer words is taken only where the passage has no more. */
const MIN_FRAGMENT_WORDS = 3;
/** Far enough to hold the words of a context, in UTF-16 code units. */
const CONTEXT_CHARS = 400;

/** What a link leads into: the article's text, and all that its page shows when that is known. */
export interface LinkedText {
  readonly text: string;
  readonly pageText?: string;
}

const words = new Intl.Segmenter("und", { granularity: "word" });

/**
 * The page's URL with a text fragment (WICG scroll-to-text) that leads to the span: the shortest run of the quote's first words that
 * stands once on the whole page, with the words before or behind it as context where even the longest does not. Undefined when
 * there is no such place or the URL would be over MAX_LINK_CHARS.
 */
export function linkToPassage(url: string, linked: LinkedText, span: Span): string | undefined {
  const fragment = findFragment(linked, span);
  if (fragment === undefined) return undefined;
  const link = `${url.split("#")[0]}#:~:text=${fragment}`;
  return link.length <= MAX_LINK_CHARS ? link : undefined;
}

/** A PDF's URL that opens it at a page, from 1. */
export function linkToPage(url: string, page: number): string | undefined {
  const link = `${url.split("#")[0]}#page=${page}`;
  return link.length <= MAX_LINK_CHARS ? link : undefined;
}

function findFragment({ text, pageText = text }: LinkedText, { start, end }: Span): string | undefined {
  const line = firstLine(text, start, end);
  const quote = text.slice(line.start, line.end);
  const ends = wordEnds(quote).slice(0, MAX_FRAGMENT_WORDS);
  const count = createCounter(pageText);
  const beginnings = ends.map((at) => quote.slice(0, at));
  const standing = beginnings.slice(0, firstBelow(beginnings, 1, count));
  const unique = standing.slice(Math.min(MIN_FRAGMENT_WORDS, ends.length) - 1);
  const shortest = unique[firstBelow(unique, 2, count)];
  if (shortest !== undefined) return encode(shortest);
  const longest = standing.at(-1);
  if (longest === undefined) return undefined;
  return withContext(text, { start: line.start, end: line.start + longest.length }, count);
}

type Count = ReturnType<typeof createCounter>;

/** Index of the first part that stands less often than so, by halving: each part holds the one before it. */
function firstBelow(parts: readonly string[], times: 1 | 2, count: Count): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (count(parts[middle] ?? "") < times) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A fragment without context matches inside one block: a line, a cell. */
function firstLine(text: string, start: number, end: number): Span {
  const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  const length = /^[^\n\t]*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: from + length };
}

/** The fragment with as few words before it as make it unique, else behind it: these may stand in the blocks around. */
function withContext(text: string, { start, end }: Span, count: Count): string | undefined {
  const exact = text.slice(start, end);
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start).trimEnd();
  const prefixes = wordStarts(before)
    .slice(-MAX_CONTEXT_WORDS)
    .reverse()
    .map((at) => before.slice(at));
  const prefix = shortestUnique(prefixes, (each) => `${each} ${exact}`, count);
  if (prefix !== undefined) return `${encode(prefix)}-,${encode(exact)}`;
  const after = text.slice(end, end + CONTEXT_CHARS);
  const suffixes = wordEnds(after)
    .slice(0, MAX_CONTEXT_WORDS)
    .map((at) => after.slice(0, at));
  const suffix = shortestUnique(suffixes, (each) => exact + each, count);
  return suffix && `${encode(exact)},-${encode(suffix.trimStart())}`;
}

/** The first context whose part stands once; undefined where even the longest does not make it so. */
function shortestUnique(
  contexts: readonly string[],
  partOf: (context: string) => string,
  count: Count,
): string | undefined {
  const parts = contexts.map(partOf);
  const at = firstBelow(parts, 2, count);
  const part = parts[at];
  return part !== undefined && count(part) === 1 ? contexts[at] : undefined;
}

/** Where words end, as the specification means them (UAX 29): "3.5" and "l'eau" are one. */
function wordEnds(text: string): number[] {
  return wordsOf(text).map(({ index, segment }) => index + segment.length);
}

function wordStarts(text: string): number[] {
  return wordsOf(text).map(({ index }) => index);
}

function wordsOf(text: string): Intl.SegmentData[] {
  return [...words.segment(text.slice(0, CONTEXT_CHARS))].filter(({ isWordLike }) => isWordLike === true);
}

/** "-", "," and "&" have a meaning in a fragment; encodeURIComponent leaves "-" as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, " ")).replace(/-/g, "%2D");
}
