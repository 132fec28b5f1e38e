/** What is known of one passage. */
interface Legs {
  readonly cosine: number;
  readonly bm25: number;
  /** How near its whole article is, on the cosine's scale. */
  readonly articleCosine: number;
}

export interface FuseOptions<Found> {
  /** The largest share (0-1) of the question's information that any text holds. */
  readonly explained: number;
  /** Whether the text is in the question's language. */
  readonly isSameLanguage: (found: Found) => boolean;
}

/** What the best lexical hit adds to its cosine when it explains the whole question. Fitted: see docs/quality.md. */
const LEXICAL_WEIGHT = 0.08;
/** What is left of that when question and text are in different languages: they then share little but names. */
const OTHER_LANGUAGE_SHARE = 0.3;
/** What the article counts for: the nearest of many passages may be near by chance. Fitted: see docs/quality.md. */
const ARTICLE_WEIGHT = 0.4;

/**
 * What was found, best first, ties in the order given, on the cosine's scale: cosine; plus the BM25 score as a share of the best one,
 * weighed by how much of the question the lexical leg explains at best (so a question in other words or another language is left to the
 * meaning); less how much farther its article is than the nearest one.
 */
export function fuse<Found extends Legs>(
  all: readonly Found[],
  { explained, isSameLanguage }: FuseOptions<Found>,
): readonly (Found & { readonly fused: number })[] {
  const bestBm25 = Math.max(0, ...all.map(({ bm25 }) => bm25));
  const nearest = Math.max(...all.map(({ articleCosine }) => articleCosine));
  return all
    .map((found) => {
      const weight = LEXICAL_WEIGHT * explained * (isSameLanguage(found) ? 1 : OTHER_LANGUAGE_SHARE);
      const words = bestBm25 > 0 ? (weight * found.bm25) / bestBm25 : 0;
      return { ...found, fused: found.cosine + words + ARTICLE_WEIGHT * (found.articleCosine - nearest) };
    })
    .sort((a, b) => b.fused - a.fused);
}
