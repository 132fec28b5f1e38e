/** What both legs say of one text. */
interface Legs {
  readonly cosine: number;
  readonly bm25: number;
}

export interface FuseOptions<Found> {
  /** The largest share (0-1) of the question's information that any text holds. */
  readonly explained: number;
  /** What the best lexical hit adds to its cosine when it explains the whole question; LEXICAL_WEIGHT unless given. */
  readonly lexicalWeight?: number;
  /** Whether the text is in the question's language. */
  readonly isSameLanguage: (found: Found) => boolean;
}

/** For passages. Fitted: see docs/quality.md. */
const LEXICAL_WEIGHT = 0.08;
/** What is left of that when question and text are in different languages: they then share little but names. */
const OTHER_LANGUAGE_SHARE = 0.3;

/**
 * What was found, best first, ties in the order given, with both legs on the cosine's scale: cosine plus the BM25 score as a share of
 * the best one, weighed by how much of the question the lexical leg explains at best (so a question in other words or another language
 * is left to the meaning).
 */
export function fuse<Found extends Legs>(
  all: readonly Found[],
  { explained, lexicalWeight = LEXICAL_WEIGHT, isSameLanguage }: FuseOptions<Found>,
): readonly (Found & { readonly fused: number })[] {
  const bestBm25 = Math.max(0, ...all.map(({ bm25 }) => bm25));
  return all
    .map((found) => {
      const weight = lexicalWeight * explained * (isSameLanguage(found) ? 1 : OTHER_LANGUAGE_SHARE);
      return { ...found, fused: found.cosine + (bestBm25 > 0 ? (weight * found.bm25) / bestBm25 : 0) };
    })
    .sort((a, b) => b.fused - a.fused);
}
