import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2473 questions of near misses; sayings; offices; quotations; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2470: calibration error 0.034 (ten bins), AUROC of
// answerable 0.900.
// Without a reader, on the other 2470: calibration error 0.020 (ten bins), AUROC of answerable 0.821.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.4007,
      overlap: 1.8691,
      answerable: 0.6669,
      span: 0.3001,
      otherOffice: -1.2447,
      otherSpeaker: -1.6692,
      unsaid: -0.7587,
    },
    confidence: {
      intercept: 0.598,
      weights: {
        size: -0.6055,
        cosineLarge: 2.5727,
        answerable: 0.1836,
        answerableLarge: -0.2848,
        closer: 0.1335,
        found: 0.5585,
        missingNamesLarge: -0.5032,
        missingNumbersLarge: -0.3855,
        sentenceLarge: 1.5898,
        namesAway: -0.3074,
        otherLanguage: -0.7031,
        otherLanguageLarge: 4.7695,
        asksSpeaker: 0.5113,
        otherSpeaker: -1.2765,
        plainSaying: 2.9864,
        otherOffice: -4.034,
        unsaid: -2.2239,
        cell: 2.0753,
        quotesAsked: 3.7336,
        answersQuestion: 1.07,
        step: 5.4638,
        stepAway: -2.281,
        numbersAway: -0.0499,
        item: -0.7856,
        itemOverlap: 1.7187,
      },
    },
    answerThreshold: 0.54,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.9039,
      overlap: 5.0126,
      answerable: 0,
      span: 0,
      otherOffice: -0.5813,
      otherSpeaker: -1.5104,
      unsaid: -0.1854,
    },
    confidence: {
      intercept: -1.0216,
      weights: {
        size: -1.3404,
        cosineLarge: 0.8738,
        marginLarge: 2.3612,
        overlap: 1.6689,
        missingNames: -0.9903,
        missingNumbers: -1.8054,
        sentence: 2.2616,
        namesAway: 0.0956,
        otherLanguage: 0.2475,
        otherLanguageLarge: 3.3856,
        asksSpeaker: 0.5835,
        otherSpeaker: -1.1297,
        plainSaying: 2.2007,
        otherOffice: -4.5799,
        unsaid: -2.3078,
        cell: 2.6006,
        quotesAsked: 3.9768,
        answersQuestion: 1.0063,
        step: 5.2796,
        stepAway: -3.304,
        numbersAway: 0.6706,
        item: 0.2062,
        itemOverlap: 1.4182,
      },
    },
    answerThreshold: 0.51,
  },
];
