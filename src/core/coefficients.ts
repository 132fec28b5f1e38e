import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2322 questions of near misses; sayings; offices; quotations; tables; written; piaf-abstain-hard;
// piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article
// at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es;
// xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr; conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2321: calibration error 0.028 (ten bins), AUROC of
// answerable 0.901.
// Without a reader, on the other 2321: calibration error 0.026 (ten bins), AUROC of answerable 0.826.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.8239,
      overlap: 1.8614,
      answerable: 0.6407,
      span: 0.3004,
      otherOffice: -1.2797,
      otherSpeaker: -1.4421,
      unsaid: -0.745,
    },
    confidence: {
      intercept: 0.7567,
      weights: {
        size: -0.7089,
        cosineLarge: 2.4839,
        answerable: 0.1604,
        answerableLarge: -0.2774,
        closer: 0.1104,
        found: 0.6263,
        missingNamesLarge: -0.4928,
        missingNumbersLarge: -0.4635,
        sentenceLarge: 1.5847,
        namesAway: -0.3019,
        otherLanguage: -0.7667,
        otherLanguageLarge: 4.7983,
        asksSpeaker: 1.4772,
        otherSpeaker: -2.2835,
        otherOffice: -4.0636,
        unsaid: -2.274,
        cell: 2.175,
        quotesAsked: 3.7084,
      },
    },
    answerThreshold: 0.54,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.6376,
      overlap: 4.9777,
      answerable: 0,
      span: 0,
      otherOffice: -0.5928,
      otherSpeaker: -1.7409,
      unsaid: -0.1745,
    },
    confidence: {
      intercept: -0.9957,
      weights: {
        size: -1.405,
        cosineLarge: 0.8881,
        marginLarge: 2.3975,
        overlap: 1.7589,
        missingNames: -0.9345,
        missingNumbers: -1.2858,
        sentence: 2.1733,
        namesAway: 0.0291,
        otherLanguage: 0.2499,
        otherLanguageLarge: 3.4123,
        asksSpeaker: 1.3526,
        otherSpeaker: -1.9598,
        otherOffice: -4.6649,
        unsaid: -2.8887,
        cell: 2.5655,
        quotesAsked: 3.8945,
      },
    },
    answerThreshold: 0.51,
  },
];
