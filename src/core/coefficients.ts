import type { LogisticModel } from "./logistic.ts";
import type { SentenceWeights } from "./sentence-score.ts";

// Written by `npm run calibrate` on 2026-11-25; do not edit by hand. Questions of near misses, piaf-abstain-hard, piaf-abstain, afriqa-fr, squad2-en-abstain, xquad vi > en, xquad en > vi, xquad es > es, xquad de > de, offcorpus-fr, piaf-abstain-hard, one article at a time, squad2-en-abstain, one article at a time:
// fitted on 1638; on the other 1608: calibration error 0.032 (ten bins), AUROC of answerable 0.887.

/** How a sentence's features add up; see SentenceFeatures. */
export const sentenceWeights: { readonly withReader: SentenceWeights; readonly withoutReader: SentenceWeights } = {
  withReader: {
    fused: 38.5242,
    overlap: 1.093,
    answerable: 0.7564,
    span: 0.292,
  },
  withoutReader: {
    fused: 63.6814,
    overlap: 4.5359,
    answerable: 0,
    span: 0,
  },
};

/** Log-odds that the best sentence answers; see confidenceFeatures. */
export const confidenceModels: { readonly withReader: LogisticModel; readonly withoutReader: LogisticModel } = {
  withReader: {
    intercept: -2.0835,
    weights: {
      cosine: 1.218,
      margin: 1.9412,
      coverage: -0.0687,
      coverageAcross: 0.1198,
      overlap: 0.9841,
      missingNames: -0.2592,
      missingNumbers: -0.1022,
      otherLanguage: 2.0314,
      answerable: 0.4158,
      span: 0.1244,
    },
  },
  withoutReader: {
    intercept: -3.0516,
    weights: {
      cosine: 1.1615,
      margin: 2.2428,
      coverage: -0.1755,
      coverageAcross: -0.3023,
      overlap: 2.762,
      missingNames: -0.6371,
      missingNumbers: -0.4021,
      otherLanguage: 2.0966,
    },
  },
};

/** Lowest probability at which the engine answers: at most one in ten unanswerable questions of the fitting half gets there. */
export const answerThreshold = 0.52;
