import type { Span } from "../types.ts";

/** A word of a text with its place; `text` is cut out as it stands, neither lower-cased nor folded. */
export interface Word extends Span {
  readonly text: string;
}

/** How far back a grapheme is looked for, in UTF-16 code units: Intl.Segmenter is quadratic on long strings. */
const GRAPHEME_WINDOW_CHARS = 64;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

const EXTENDING = /[\p{M}\u200D]/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;

/** Letters that NFD leaves whole, by what they fold to. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ð: "d",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  ı: "i",
  œ: "oe",
  Œ: "OE",
  æ: "ae",
  Æ: "AE",
  ß: "ss",
  "’": "'",
  ʼ: "'",
};

/** The canonical form of a raw text: no byte-order mark, LF line ends, NFC; nothing else changes. */
export function canonicalize(raw: string): string {
  return raw
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

/** Whether a span lies inside the text and splits neither a surrogate pair nor a grapheme at its edges. */
export function isSafeSpan(text: string, { start, end }: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start <= end &&
    end <= text.length &&
    isGraphemeBoundary(text, start) &&
    isGraphemeBoundary(text, end)
  );
}

/** The smallest safe span that holds the given one, clipped to the text. */
export function snapToGraphemes(text: string, span: Span): Span {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (!isGraphemeBoundary(text, start)) start--;
  while (!isGraphemeBoundary(text, end)) end++;
  return { start, end };
}

/** Runs of letters, marks and digits, in order ("l'Assemblée" is two words, "3,5" is one); linear. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text without accents and ligatures, typographic apostrophes made straight; its length may change. */
export function foldAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐðøØłŁıœŒæÆß’ʼ]/g, (letter) => FOLDED_LETTERS[letter] ?? letter);
}

/** Lower case without accents: the form in which words are compared. */
export function foldText(text: string): string {
  return foldAccents(text.toLowerCase());
}

/** Lower-case letters and digits alone, words set apart by one space: the form in which whole lines are compared. */
export function foldLine(text: string): string {
  return words(foldText(text))
    .map((word) => word.text)
    .join(" ");
}

/** The span without the white space at its edges; empty at its start when there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text, first)) first++;
  while (last > first && isSpace(text, last - 1)) last--;
  return first === last ? { start, end: start } : { start: first, end: last };
}

/** Whether the code unit at the offset is white space (and not the base of a combining mark). */
export function isSpace(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  const isWhite =
    code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && /\s/.test(text.charAt(offset));
  return isWhite && (!(text.charCodeAt(offset + 1) >= 0x300) || isGraphemeBoundary(text, offset + 1));
}

/** Whether a grapheme starts (or the text ends) at the offset. A row of over 16 flags alone could mislead it. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  if (isPlain(text, offset - 1) && isPlain(text, offset)) return !text.startsWith("\r\n", offset - 1);
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (EXTENDING.test(next)) return isControl(text.charCodeAt(offset - 1));
  const from = windowStart(text, offset);
  const window = text.slice(from, offset + next.length);
  return graphemes.segment(window).containing(offset - from)?.index === offset - from;
}

/** Below U+0300 nothing joins with its neighbour, CR LF apart. */
function isPlain(text: string, offset: number): boolean {
  return text.charCodeAt(offset) < 0x300;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad || code === 0x2028 || code === 0x2029;
}

function windowStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - GRAPHEME_WINDOW_CHARS);
  let from = offset - 1;
  while (from > limit && !isPlain(text, from)) from--;
  const splitsPair = from > 0 && (text.codePointAt(from - 1) ?? 0) > 0xffff;
  return splitsPair ? from - 1 : from;
}
