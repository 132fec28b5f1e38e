/** Cosines of a question and what an article is made of. */
export interface SourceCosines {
  /** Of the passage that is nearest. */
  readonly best: number;
  /** Of the first passage: a report says there what it is about. */
  readonly lead: number;
  /** Of the mean direction of all passages. */
  readonly whole: number;
}

/** What the first passage and the whole count beside the nearest passage, which may be near by chance. Fitted: see docs/quality.md. */
const LEAD_WEIGHT = 0.5;
const WHOLE_WEIGHT = 1;

/** How near a question is to an article, on the scale of a cosine: the weighted mean of the three. */
export function sourceCosine({ best, lead, whole }: SourceCosines): number {
  return (best + LEAD_WEIGHT * lead + WHOLE_WEIGHT * whole) / (1 + LEAD_WEIGHT + WHOLE_WEIGHT);
}
