import type { LogisticModel } from "./logistic.ts";
import type { SentenceWeights } from "./sentence-score.ts";

// Written by `npm run calibrate` on 2026-11-25; do not edit by hand. Questions of near misses, piaf-abstain-hard, piaf-abstain-hard, one article at a time, piaf-abstain, afriqa-fr, squad2-en-abstain, squad2-en-abstain, one article at a time, xquad vi > en, xquad vi > en, half removed, xquad en > vi, xquad en > vi, half removed, xquad es > es, xquad es > es, half removed, xquad de > de, xquad de > de, half removed, offcorpus-fr:
// fitted on 1711; on the other 1694: calibration error 0.039 (ten bins), AUROC of answerable 0.905.

/** How a sentence's features add up; see SentenceFeatures. */
export const sentenceWeights: { readonly withReader: SentenceWeights; readonly withoutReader: SentenceWeights } = {
  withReader: {
    fused: 41.0444,
    overlap: 1.3473,
    answerable: 0.7735,
    span: 0.2843,
    wrongKind: -0.9538,
  },
  withoutReader: {
    fused: 59.1639,
    overlap: 5.0629,
    answerable: 0,
    span: 0,
    wrongKind: -3.1295,
  },
};

/** Log-odds that the best sentence answers; see confidenceFeatures. */
export const confidenceModels: { readonly withReader: LogisticModel; readonly withoutReader: LogisticModel } = {
  withReader: {
    intercept: -1.35,
    weights: {
      cosine: 0.4297,
      margin: 0.5532,
      overlap: 1.358,
      missingNames: -0.2871,
      missingNumbers: -0.3358,
      otherLanguage: 0.4728,
      wrongKind: -1.4943,
      size: -0.6008,
      sizeCosine: 1.1167,
      sizeMargin: 1.083,
      sizeOtherLanguage: 2.5487,
      sentence: 1.7455,
      answerable: 0.3966,
      span: 0.2073,
    },
  },
  withoutReader: {
    intercept: -1.86,
    weights: {
      cosine: 0.0536,
      margin: 0.4504,
      overlap: 2.325,
      missingNames: -0.842,
      missingNumbers: -0.6641,
      otherLanguage: 0.9985,
      wrongKind: -1.0577,
      size: -0.6537,
      sizeCosine: 1.8419,
      sizeMargin: 1.3158,
      sizeOtherLanguage: 1.97,
      sentence: 2.7345,
    },
  },
};

/** Lowest probability at which the engine answers: at most one in ten unanswerable questions of the fitting half gets there. */
export const answerThreshold = 0.49;
