import { UserError } from "../../src/core/errors.ts";
import type { Embedder, TextRole } from "../../src/core/ports/embedder.ts";

export interface HashingEmbedder extends Embedder {
  /** Every text that was embedded, in order: shows what was embedded again. */
  readonly embedded: readonly { readonly text: string; readonly as: TextRole }[];
}

/**
 * An embedder to compute by hand: each distinct word of a text (lower case, no accents) adds 1 at `fnv1a(word) % dimensions`, then the vector
 * is made of unit length. Without a collision, the cosine of two texts is `shared / sqrt(words of one * words of the other)`.
 * A text without any word points at dimension 0. Every character of a word that is not in Latin script counts as an unknown piece.
 */
export function createHashingEmbedder(options: { dimensions?: number; id?: string } = {}): HashingEmbedder {
  const { dimensions = 512, id = `hashing/${dimensions}` } = options;
  const embedded: { text: string; as: TextRole }[] = [];
  return {
    id,
    dimensions,
    embedded,
    async embed(texts, { as, signal }) {
      await undefined;
      refuseCancelled(signal);
      for (const text of texts) embedded.push({ text, as });
      return texts.map((text) => vectorOf(text, dimensions));
    },
    async embedWords(texts, { signal } = {}) {
      await undefined;
      refuseCancelled(signal);
      return texts.map((text) =>
        Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
          start: match.index,
          end: match.index + match[0].length,
          vector: vectorOf(match[0], dimensions),
        })),
      );
    },
    async measure(text) {
      const counts = wordsOf(text).map((word) => (LATIN.test(word) ? [1, 0] : [word.length, word.length]));
      return {
        tokens: counts.reduce((sum, [tokens = 0]) => sum + tokens, 0),
        unknown: counts.reduce((sum, [, unknown = 0]) => sum + unknown, 0),
      };
    },
    async close() {},
  };
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{M}]+$/u;

/** Words in order: runs of letters and digits, lower-cased, without accents. */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new UserError({ code: "cancelled", values: {}, message: "Cancelled.", hint: "Ask again." });
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  const words = new Set(wordsOf(text));
  if (words.size === 0) vector[0] = 1;
  for (const word of words) vector[fnv1a(word) % dimensions]! += 1;
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}

/** The 32-bit FNV-1a hash of the UTF-8 bytes. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
