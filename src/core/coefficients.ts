import type { LogisticModel } from "./confidence.ts";
import type { SentenceFeatures } from "./evidence.ts";
export const sentenceWeights: Readonly<Record<keyof SentenceFeatures, number>> = {
  fused: 10,
  overlap: 1,
  answerable: 1,
  span: 1,
};
export const confidenceModels: { withReader: LogisticModel; withoutReader: LogisticModel } = {
  withReader: { intercept: 0, weights: { answerable: 0.8, span: 0.3, coverage: 1 } },
  withoutReader: { intercept: -1, weights: { coverage: 2, cosine: 1 } },
};
export const answerThreshold = 0.5;
