import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2245 questions of near misses; sayings; offices; written; piaf-abstain-hard; piaf-abstain-hard, one article
// at a time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article at a time; xquad vi > en; xquad
// vi > en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es; xquad es > es, half removed; xquad
// de > de; xquad de > de, half removed; offcorpus-fr; conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2248: calibration error 0.032 (ten bins), AUROC of
// answerable 0.899.
// Without a reader, on the other 2248: calibration error 0.025 (ten bins), AUROC of answerable 0.824.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 38.7772,
      overlap: 1.5675,
      answerable: 0.6387,
      span: 0.2999,
      otherOffice: -0.2696,
      otherSpeaker: -1.5155,
    },
    confidence: {
      intercept: 0.7254,
      weights: {
        size: -0.7225,
        cosineLarge: 2.4784,
        answerable: 0.1432,
        answerableLarge: -0.2539,
        closer: 0.1345,
        found: 0.5782,
        missingNamesLarge: -0.4896,
        missingNumbersLarge: -0.4489,
        sentenceLarge: 1.637,
        namesAway: -0.2999,
        otherLanguage: -0.9819,
        otherLanguageLarge: 5.1381,
        asksSpeaker: 1.4964,
        otherSpeaker: -2.2487,
        otherOffice: -6.191,
      },
    },
    answerThreshold: 0.54,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 47.3183,
      overlap: 4.8215,
      answerable: 0,
      span: 0,
      otherOffice: -0.3546,
      otherSpeaker: -1.7614,
    },
    confidence: {
      intercept: -0.9329,
      weights: {
        size: -1.4512,
        cosineLarge: 0.8858,
        marginLarge: 2.3923,
        overlap: 1.7185,
        missingNames: -0.9258,
        missingNumbers: -1.2124,
        sentence: 2.2004,
        namesAway: 0.0367,
        otherLanguage: 0.0895,
        otherLanguageLarge: 3.6111,
        asksSpeaker: 1.3677,
        otherSpeaker: -1.9659,
        otherOffice: -4.8566,
      },
    },
    answerThreshold: 0.52,
  },
];
