import type { SentenceWeights } from "../../src/core/evidence/sentence-score.ts";

/** Near what was fitted, in round figures. */
export const WEIGHTS: SentenceWeights = {
  fused: 40,
  overlap: 2,
  answerable: 0.6,
  span: 0.3,
  otherOffice: -1,
  otherSpeaker: -1.5,
  unsaid: -1,
};
