import type { LogisticModel } from "./logistic.ts";
import type { SentenceWeights } from "./sentence-score.ts";

/** Written by `npm run calibrate`. */
export const sentenceWeights: { readonly withReader: SentenceWeights; readonly withoutReader: SentenceWeights } = {
  withReader: { fused: 40, overlap: 1, answerable: 0.5, span: 0.5 },
  withoutReader: { fused: 40, overlap: 3, answerable: 0, span: 0 },
};

export const confidenceModels: { readonly withReader: LogisticModel; readonly withoutReader: LogisticModel } = {
  withReader: { intercept: 0, weights: { answerable: 0.8, span: 0.3, coverage: 1 } },
  withoutReader: { intercept: -1, weights: { coverage: 2, cosine: 1 } },
};

export const answerThreshold = 0.5;
