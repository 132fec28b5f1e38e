import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2020 questions of near misses; sayings; written; piaf-abstain-hard; piaf-abstain-hard, one article at a
// time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article at a time; xquad vi > en; xquad vi >
// en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es; xquad es > es, half removed; xquad de >
// de; xquad de > de, half removed; offcorpus-fr.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2019: calibration error 0.039 (ten bins), AUROC of
// answerable 0.896.
// Without a reader, on the other 2019: calibration error 0.031 (ten bins), AUROC of answerable 0.844.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 43.7478,
      overlap: 1.5767,
      answerable: 0.6267,
      span: 0.2973,
      wrongKind: -0.8997,
      otherSpeaker: -1.3532,
    },
    confidence: {
      intercept: -0.7954,
      weights: {
        cosine: -0.1009,
        margin: 0.676,
        overlap: 1.3292,
        missingNames: -0.6367,
        missingNumbers: -0.4642,
        wrongKind: -0.8739,
        asksName: 0.0103,
        asksSpeaker: 0.7464,
        otherSpeaker: -1.0849,
        size: -1.1532,
        sizeCosine: 1.8294,
        sizeMargin: 1.1303,
        sizeOtherLanguage: 2.9894,
        sentence: 1.2362,
        answerable: 0.4039,
        span: 0.0552,
        strength: 0.6275,
      },
    },
    answerThreshold: 0.51,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 51.8577,
      overlap: 4.9516,
      answerable: 0,
      span: 0,
      wrongKind: -2.9996,
      otherSpeaker: -1.6532,
    },
    confidence: {
      intercept: -1.2023,
      weights: {
        cosine: -0.7143,
        margin: 0.4997,
        overlap: 1.8696,
        missingNames: -0.9493,
        missingNumbers: -0.8867,
        wrongKind: -1.3659,
        asksName: -0.0884,
        asksSpeaker: 0.6569,
        otherSpeaker: -1.384,
        size: -1.0903,
        sizeCosine: 2.5574,
        sizeMargin: 1.3372,
        sizeOtherLanguage: 3.0278,
        sentence: 2.0471,
      },
    },
    answerThreshold: 0.47,
  },
];
