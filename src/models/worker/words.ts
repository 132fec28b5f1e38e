import type { Span } from "../../core/types.ts";
import type { Piece, UnigramTokenizer } from "./unigram.ts";

/** A range of tokens, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A word of a text without its outer punctuation, and the tokens at which an answer that starts or ends with it may do so. */
export interface TokenWord extends Span {
  readonly starts: TokenRange;
  readonly ends: TokenRange;
}

export interface TokenText {
  readonly ids: readonly number[];
  readonly words: readonly TokenWord[];
}

const CHUNK = /\S+/g;
/** "l'eau" is two words, so that a highlight may leave out the article. */
const AFTER_APOSTROPHE = /(?<=\p{L}['’])(?=\p{L})/u;
const OUTER_PUNCTUATION = /^(?:(?![%‰§#@&])\p{P})+|(?:(?![%‰§#@&])\p{P})+$/gu;
const READABLE = /[\p{L}\p{N}]/u;

/** Tokens of a text with the words that they make up: punctuation that stands alone belongs to the word before and to the one after. */
export function readWords(text: string, tokenizer: UnigramTokenizer): TokenText {
  const ids: number[] = [];
  const words: { start: number; end: number; starts: TokenRange; ends: TokenRange }[] = [];
  let pendingFrom: number | undefined;
  for (const match of text.matchAll(CHUNK)) {
    const [chunk] = match;
    const pieces = tokenizer.encodeWord(chunk);
    const first = ids.length;
    for (const { id } of pieces) ids.push(id);
    const parts = splitChunk(chunk, pieces, tokenizer).filter(({ tokens }) => tokens.from < tokens.to);
    for (const { start, end, tokens } of parts) {
      const range = { from: first + tokens.from, to: first + tokens.to };
      words.push({
        start: match.index + start,
        end: match.index + end,
        starts: { from: pendingFrom ?? range.from, to: range.to },
        ends: range,
      });
      pendingFrom = undefined;
    }
    if (parts.length > 0 || pieces.length === 0) continue;
    pendingFrom ??= first;
    const before = words.at(-1);
    if (before !== undefined) before.ends = { from: before.ends.from, to: ids.length };
  }
  return { ids, words };
}

interface Part extends Span {
  readonly tokens: TokenRange;
}

/** Words inside a stretch without white space, with the pieces of the stretch that each takes. */
function splitChunk(chunk: string, pieces: readonly Piece[], tokenizer: UnigramTokenizer): readonly Part[] {
  const origins = originsOf(chunk, tokenizer);
  const whole: Span = { start: 0, end: chunk.length };
  const spans = origins === undefined ? [whole] : spansOf(chunk.split(AFTER_APOSTROPHE));
  const parts: Part[] = [];
  for (const [index, span] of spans.entries()) {
    const word = strip(chunk, span);
    if (word.start >= word.end) continue;
    const mine = (piece: Piece) => origins === undefined || ownerOf(piece, chunk, spans, origins) === index;
    const from = pieces.findIndex(mine);
    const to = pieces.findLastIndex(mine) + 1;
    parts.push({ ...word, tokens: from < 0 ? { from: 0, to: 0 } : { from, to } });
  }
  return parts;
}

/** The span that holds the piece's first letter or digit, else its first character. */
function ownerOf(piece: Piece, chunk: string, spans: readonly Span[], origins: readonly number[]): number {
  const start = origins[piece.start] ?? chunk.length;
  const end = origins[piece.end] ?? chunk.length;
  const letter = chunk.slice(start, end).search(READABLE);
  const position = start + Math.max(0, letter);
  return spans.findIndex((span) => position < span.end);
}

/**
 * For each code unit of the normalised chunk (and its end) the offset in the chunk that it came from; undefined when characters were
 * composed, so that no offset inside the chunk is sure.
 */
function originsOf(chunk: string, tokenizer: UnigramTokenizer): readonly number[] | undefined {
  const normalized = tokenizer.normalize(chunk);
  const origins: number[] = [];
  let rebuilt = "";
  let offset = 0;
  for (const character of chunk) {
    const part = normalized === chunk ? character : tokenizer.normalize(character);
    for (let i = 0; i < part.length; i++) origins.push(normalized === chunk ? offset + i : offset);
    rebuilt += part;
    offset += character.length;
  }
  origins.push(offset);
  return rebuilt === normalized ? origins : undefined;
}

function spansOf(parts: readonly string[]): readonly Span[] {
  let start = 0;
  return parts.map((part) => {
    const span = { start, end: start + part.length };
    start = span.end;
    return span;
  });
}

function strip(chunk: string, { start, end }: Span): Span {
  const text = chunk.slice(start, end);
  const kept = text.replace(OUTER_PUNCTUATION, "");
  const from = kept === "" ? end : start + text.indexOf(kept);
  return { start: from, end: from + kept.length };
}
