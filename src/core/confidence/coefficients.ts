import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2554 questions of near misses; sayings; offices; quotations; speakers; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2526: calibration error 0.031 (ten bins), AUROC of
// answerable 0.905.
// Without a reader, on the other 2526: calibration error 0.024 (ten bins), AUROC of answerable 0.827.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.4857,
      overlap: 1.6065,
      answerable: 0.6607,
      span: 0.3041,
      otherOffice: -1.2715,
      otherSpeaker: -0.9319,
      unsaid: -0.8199,
    },
    confidence: {
      intercept: 0.3706,
      weights: {
        size: -0.3835,
        followUp: 0.4575,
        cosineLarge: 2.5489,
        answerable: 0.1825,
        answerableLarge: -0.304,
        closer: 0.1709,
        found: 0.537,
        missingNamesLarge: -0.4856,
        missingNumbersLarge: -0.4118,
        sentenceLarge: 1.6063,
        namesAway: -0.3271,
        otherLanguage: -0.5766,
        otherLanguageLarge: 4.6457,
        asksSpeaker: 1.8096,
        otherSpeaker: -2.5141,
        otherOffice: -4.0351,
        unsaid: -2.0747,
        actUntold: -1.4073,
        cell: 2.5702,
        quotesAsked: 3.9163,
        answersQuestion: 1.1394,
        itemShare: 4.1265,
      },
    },
    answerThreshold: 0.5,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 47.165,
      overlap: 4.7798,
      answerable: 0,
      span: 0,
      otherOffice: -0.6425,
      otherSpeaker: -1.3401,
      unsaid: -0.2493,
    },
    confidence: {
      intercept: -1.0581,
      weights: {
        size: -1.2698,
        followUp: 0.217,
        cosineLarge: 0.926,
        marginLarge: 2.529,
        overlap: 1.5429,
        missingNames: -0.9978,
        missingNumbers: -1.2702,
        sentence: 2.2241,
        namesAway: 0.0916,
        otherLanguage: 0.3527,
        otherLanguageLarge: 3.1104,
        asksSpeaker: 1.5786,
        otherSpeaker: -2.0149,
        otherOffice: -4.4531,
        unsaid: -2.1908,
        actUntold: -1.1094,
        cell: 2.7541,
        quotesAsked: 4.0924,
        answersQuestion: 1.0234,
        itemShare: 4.1772,
      },
    },
    answerThreshold: 0.5,
  },
];
