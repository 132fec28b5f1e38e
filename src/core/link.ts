import { LRUCache } from "lru-cache";
import { foldText, words as wordsIn } from "./text.ts";
import type { Span } from "./types.ts";

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
  const standing = ends.filter((at) => count(quote.slice(0, at)) > 0);
  const unique = standing
    .slice(Math.min(MIN_FRAGMENT_WORDS, ends.length) - 1)
    .find((at) => count(quote.slice(0, at)) === 1);
  if (unique !== undefined) return encode(quote.slice(0, unique));
  const longest = standing.at(-1);
  if (longest === undefined) return undefined;
  return withContext(text, { start: line.start, end: line.start + longest }, (part) => count(part) === 1);
}

/** A fragment without context matches inside one block: a line, a cell. */
function firstLine(text: string, start: number, end: number): Span {
  const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
  const length = /^[^\n\t]*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return { start: from, end: from + length };
}

/** The fragment with as few words before it as make it unique, else behind it: these may stand in the blocks around. */
function withContext(text: string, { start, end }: Span, isUnique: (part: string) => boolean): string | undefined {
  const exact = encode(text.slice(start, end));
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start).trimEnd();
  for (const at of wordStarts(before).slice(-MAX_CONTEXT_WORDS).reverse()) {
    const prefix = before.slice(at);
    if (isUnique(`${prefix} ${text.slice(start, end)}`)) return `${encode(prefix)}-,${exact}`;
  }
  const after = text.slice(end, end + CONTEXT_CHARS);
  for (const at of wordEnds(after).slice(0, MAX_CONTEXT_WORDS)) {
    const suffix = after.slice(0, at);
    if (isUnique(text.slice(start, end + at))) return `${exact},-${encode(suffix.trimStart())}`;
  }
  return undefined;
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

/** A text as browsers compare it, and where each run of three words begins in it; undefined for a run that stands there more than once. */
interface FoldedText {
  readonly folded: string;
  readonly runs: ReadonlyMap<string, number | undefined>;
}

/** Texts that were folded last: all mentions of one article are linked one after the other. */
const foldedTexts = new LRUCache<string, FoldedText>({ max: 2 });

const RUN_WORDS = 3;

function foldOnce(text: string): FoldedText {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const runs = new Map<string, number | undefined>();
  const all = wordsIn(folded);
  for (let at = 0; at + RUN_WORDS <= all.length; at++) {
    const run = folded.slice(all[at]?.start, all[at + RUN_WORDS - 1]?.end);
    runs.set(run, runs.has(run) ? undefined : all[at]?.start);
  }
  const result = { folded, runs };
  foldedTexts.set(text, result);
  return result;
}

/**
 * How often a part stands in a text, twice at most; case, accents and white space aside, as browsers compare. A part that begins with
 * three words which stand together once is looked for at that place alone, any other in the whole text.
 */
function createCounter(text: string): (part: string) => 0 | 1 | 2 {
  const { folded, runs } = foldOnce(text);
  return (part) => {
    const wanted = fold(part);
    const [firstWord, , thirdWord] = wordsIn(wanted);
    const place = firstWord && thirdWord ? runs.get(wanted.slice(firstWord.start, thirdWord.end)) : undefined;
    if (firstWord && place !== undefined) return folded.startsWith(wanted, place - firstWord.start) ? 1 : 0;
    const first = folded.indexOf(wanted);
    if (first === -1) return 0;
    return folded.indexOf(wanted, first + 1) === -1 ? 1 : 2;
  };
}

function fold(text: string): string {
  return foldText(text).replace(/\s+/gu, " ");
}

/** "-", "," and "&" have a meaning in a fragment; encodeURIComponent leaves "-" as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, " ")).replace(/-/g, "%2D");
}
