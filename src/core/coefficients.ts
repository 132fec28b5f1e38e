import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2243 questions of near misses; sayings; offices; written; piaf-abstain-hard; piaf-abstain-hard, one article
// at a time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article at a time; xquad vi > en; xquad
// vi > en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es; xquad es > es, half removed; xquad
// de > de; xquad de > de, half removed; offcorpus-fr; conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2245: calibration error 0.030 (ten bins), AUROC of
// answerable 0.899.
// Without a reader, on the other 2245: calibration error 0.021 (ten bins), AUROC of answerable 0.824.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 38.7866,
      overlap: 1.5594,
      answerable: 0.6416,
      span: 0.3005,
      otherOffice: -1.3224,
      otherSpeaker: -1.5162,
    },
    confidence: {
      intercept: 0.8622,
      weights: {
        size: -0.8573,
        cosineLarge: 2.4683,
        answerable: 0.1672,
        answerableLarge: -0.2956,
        closer: 0.1347,
        found: 0.6023,
        missingNamesLarge: -0.4918,
        missingNumbersLarge: -0.4395,
        sentenceLarge: 1.6096,
        namesAway: -0.2949,
        otherLanguage: -0.973,
        otherLanguageLarge: 5.073,
        asksSpeaker: 1.46,
        otherSpeaker: -2.2446,
        otherOffice: -4.2154,
      },
    },
    answerThreshold: 0.55,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 47.2015,
      overlap: 4.8232,
      answerable: 0,
      span: 0,
      otherOffice: -0.6081,
      otherSpeaker: -1.7659,
    },
    confidence: {
      intercept: -0.9206,
      weights: {
        size: -1.4495,
        cosineLarge: 0.8746,
        marginLarge: 2.391,
        overlap: 1.7017,
        missingNames: -0.9263,
        missingNumbers: -1.2149,
        sentence: 2.2118,
        namesAway: 0.0351,
        otherLanguage: 0.0326,
        otherLanguageLarge: 3.6687,
        asksSpeaker: 1.3694,
        otherSpeaker: -1.9748,
        otherOffice: -4.677,
      },
    },
    answerThreshold: 0.51,
  },
];
