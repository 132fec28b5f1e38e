import { LRUCache } from "lru-cache";
import { MAX_CACHED_WORD_CHARS, WORD_CACHE } from "../limits.ts";
import type { Tokenizer } from "./tokenizer.ts";
import { compileNormalizer, isUnigram } from "./unigram-json.ts";

/** A token of a word and the code units of the normalised word that it covers; the first may cover none. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

export interface UnigramTokenizer extends Tokenizer {
  readonly startId: number;
  readonly endId: number;
  /** Pieces of one word without white space. Ids of words side by side are the ids of the text. */
  encodeWord(word: string): readonly Piece[];
  /** The word as its pieces cover it. */
  normalize(word: string): string;
}

/** SentencePiece marks the start of a word with it. */
const WORD_START = "\u2581";
/** An unknown character scores this much below the least likely piece, as in SentencePiece. */
const UNKNOWN_PENALTY = 10;
const WORD = /\S+/g;

/**
 * SentencePiece's unigram model, made from the content of tokenizer.json. It starts in 80 ms where transformers.js takes 350 for 115,000
 * pieces, and remembers words. Special tokens written out in a text ("</s>") are plain text here.
 * Undefined when the file asks for what only transformers.js can do.
 */
export function createUnigramTokenizer(json: Readonly<Record<string, unknown>>): UnigramTokenizer | undefined {
  if (!isUnigram(json)) return undefined;
  const normalize = compileNormalizer(json.normalizer);
  const { vocab: vocabulary, unk_id: unknownId } = json.model;
  const lexicon = createLexicon(vocabulary, unknownId);
  const [startId, endId, padId] = ["<s>", "</s>", "<pad>"].map((token) => lexicon.ids.get(token));
  if (normalize === undefined || startId === undefined || endId === undefined || padId === undefined) return undefined;
  for (const special of [startId, endId, padId, unknownId]) lexicon.ids.delete(vocabulary[special]?.[0] ?? "");

  const cache = new LRUCache<string, readonly Piece[]>({ max: WORD_CACHE });
  const encodeWord = (word: string): readonly Piece[] => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const normalized = normalize(word).trim();
    const pieces = normalized === "" ? [] : cutIntoPieces(normalized, lexicon);
    if (word.length <= MAX_CACHED_WORD_CHARS) cache.set(word, pieces);
    return pieces;
  };

  return {
    vocabularySize: vocabulary.length,
    startId,
    endId,
    padId,
    normalize: (word) => normalize(word).trim(),
    encodeWord,
    encode(text, maxTokens) {
      const tokens = [startId];
      for (const [word] of text.matchAll(WORD)) {
        for (const { id } of encodeWord(word)) tokens.push(id);
        if (tokens.length >= maxTokens) break;
      }
      return [...tokens.slice(0, maxTokens - 1), endId];
    },
    count(text) {
      let tokens = 0;
      let unknown = 0;
      for (const [word] of text.matchAll(WORD)) {
        const normalized = normalize(word).trim();
        for (const { id, start, end } of encodeWord(word)) {
          const unreadable = id === unknownId ? Array.from(normalized.slice(start, end)).length : 0;
          tokens += Math.max(1, unreadable);
          unknown += unreadable;
        }
      }
      return { tokens, unknown };
    },
  };
}

interface Lexicon {
  readonly ids: Map<string, number>;
  readonly scores: Float64Array;
  readonly unknownId: number;
  readonly unknownScore: number;
  /** Length of the longest piece in code units. */
  readonly maxLength: number;
}

function createLexicon(vocabulary: readonly (readonly [string, number])[], unknownId: number): Lexicon {
  const ids = new Map<string, number>();
  const scores = new Float64Array(vocabulary.length);
  let maxLength = 1;
  let leastScore = Number.POSITIVE_INFINITY;
  for (let id = 0; id < vocabulary.length; id++) {
    const [piece, score] = vocabulary[id] ?? ["", 0];
    ids.set(piece, id);
    scores[id] = score;
    maxLength = Math.max(maxLength, piece.length);
    leastScore = Math.min(leastScore, score);
  }
  return { ids, scores, unknownId, unknownScore: leastScore - UNKNOWN_PENALTY, maxLength };
}

/** The most likely pieces (Viterbi); unknown characters side by side become one. */
function cutIntoPieces(normalized: string, lexicon: Lexicon): readonly Piece[] {
  const text = WORD_START + normalized.replaceAll(" ", WORD_START);
  const best = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(text.length + 1);
  const ids = new Int32Array(text.length + 1);
  best[0] = 0;
  const reach = (start: number, end: number, id: number, score: number) => {
    const total = (best[start] ?? 0) + score;
    if (total <= (best[end] ?? 0)) return;
    best[end] = total;
    from[end] = start;
    ids[end] = id;
  };
  for (let start = 0; start < text.length; ) {
    const next = start + characterLength(text, start);
    let readable = false;
    const last = Math.min(text.length, start + lexicon.maxLength);
    for (let end = next; end <= last; end++) {
      const id = lexicon.ids.get(text.slice(start, end));
      if (id === undefined) continue;
      reach(start, end, id, lexicon.scores[id] ?? 0);
      if (end === next) readable = true;
    }
    if (!readable) reach(start, next, lexicon.unknownId, lexicon.unknownScore);
    start = next;
  }
  return walkBack(text.length, from, ids, lexicon.unknownId);
}

function walkBack(length: number, from: Int32Array, ids: Int32Array, unknownId: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let end = length; end > 0; ) {
    const id = ids[end] ?? unknownId;
    let start = from[end] ?? 0;
    while (id === unknownId && start > 0 && ids[start] === unknownId) start = from[start] ?? 0;
    // The marker of the word's start is no character of the word.
    pieces.push({ id, start: Math.max(0, start - 1), end: end - 1 });
    end = start;
  }
  return pieces.reverse();
}

function characterLength(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
}
