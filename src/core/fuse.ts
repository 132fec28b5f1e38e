import type { LexicalScores } from "./lexical/lexical-index.ts";

/** What both legs say of one passage, known by its position in the indexes. */
export interface Candidate {
  readonly position: number;
  readonly cosine: number;
  readonly bm25: number;
  /** Share (0-1) of the question's information that stands in the passage. */
  readonly coverage: number;
  /** Both legs on the cosine's scale. */
  readonly fused: number;
}

export interface FuseInput {
  /** Cosine by position, of every passage to be weighed. */
  readonly cosines: ReadonlyMap<number, number>;
  readonly lexical: LexicalScores;
  /** What the best lexical hit adds to its cosine when it explains the whole question; LEXICAL_WEIGHT unless given. */
  readonly lexicalWeight?: number;
  /** Whether the passage is in the question's language. */
  readonly isSameLanguage: (position: number) => boolean;
}

/** For passages. Fitted: see docs/quality.md. */
const LEXICAL_WEIGHT = 0.08;
/** What is left of that when question and passage are in different languages: they then share little but names. */
const OTHER_LANGUAGE_SHARE = 0.3;

/**
 * Candidates, best first, ties by position: cosine plus the BM25 score as a share of the best one, weighed by how much of
 * the question the lexical leg explains at best (so a question in other words or another language is left to the meaning).
 */
export function fuse({ cosines, lexical, lexicalWeight = LEXICAL_WEIGHT, isSameLanguage }: FuseInput): Candidate[] {
  const bestBm25 = largest(lexical.bm25);
  const explained = largest(lexical.coverage);
  const candidates: Candidate[] = [];
  for (const [position, cosine] of cosines) {
    const bm25 = lexical.bm25[position] ?? 0;
    const weight = lexicalWeight * explained * (isSameLanguage(position) ? 1 : OTHER_LANGUAGE_SHARE);
    const fused = cosine + (bestBm25 > 0 ? (weight * bm25) / bestBm25 : 0);
    candidates.push({ position, cosine, bm25, coverage: lexical.coverage[position] ?? 0, fused });
  }
  return candidates.sort((a, b) => b.fused - a.fused || a.position - b.position);
}

/** The positions with the highest scores above zero, best first, ties by position; at most `count`. */
export function topPositions(scores: Float64Array, count: number): number[] {
  const positions: number[] = [];
  for (const [position, score] of scores.entries()) if (score > 0) positions.push(position);
  return positions.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, count);
}

function largest(scores: Float64Array): number {
  return scores.reduce((best, score) => Math.max(best, score), 0);
}
