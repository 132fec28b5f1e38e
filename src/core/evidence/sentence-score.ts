/** What speaks for a sentence; the inputs of the fitted sum. */
export interface SentenceFeatures {
  /** Fused score of its passage, less the best passage's: 0 or below. */
  readonly fused: number;
  /** Share (0-1) of the question's informative words that stand in the sentence. */
  readonly overlap: number;
  /** The reader's logit that the passage answers; 0 when it was not read. */
  readonly answerable: number;
  /** log p of the best answer inside the sentence, not below MIN_SPAN_LOG_PROB; 0 when it was not read. */
  readonly span: number;
  /** 1 when the question asks for the holder of an office that the sentence names only a deputy or a former holder of; else 0. */
  readonly otherOffice: number;
  /** How many words of the question (0-2) a neighbour in the same table or list leads it by; see siblingLead. */
  readonly siblingLead: number;
  /** Where the question asks for somebody's words, 1 less how far (0-1) the sentence is said by him or her; else 0. */
  readonly otherSpeaker: number;
  /** Where the question asks who says something, in the sentence's language, the share (0-1) of its words that the sentence does not hold; else 0. */
  readonly unsaid: number;
}

/** What the features weigh that are fitted. */
export type SentenceWeights = Readonly<Record<Exclude<keyof SentenceFeatures, "siblingLead">, number>>;

/** Not fitted, the sets hold too few tables: so much that one word of the question outweighs what else tells two rows apart. */
const SIBLING_LEAD_WEIGHT = -3;

/** Below this a span is as improbable as any: keeps single outliers from ruling the sum. */
export const MIN_SPAN_LOG_PROB = -20;

/** Logit of a sentence on the scale of the other sentences of the same question. */
export function weighFeatures(features: SentenceFeatures, weights: SentenceWeights): number {
  return (
    weights.fused * features.fused +
    weights.overlap * features.overlap +
    weights.answerable * features.answerable +
    weights.span * features.span +
    weights.otherOffice * features.otherOffice +
    SIBLING_LEAD_WEIGHT * features.siblingLead +
    weights.otherSpeaker * features.otherSpeaker +
    weights.unsaid * features.unsaid
  );
}
