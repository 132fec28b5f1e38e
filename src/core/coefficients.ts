import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2322 questions of near misses; sayings; offices; quotations; tables; written; piaf-abstain-hard;
// piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article
// at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es;
// xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr; conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2321: calibration error 0.028 (ten bins), AUROC of
// answerable 0.901.
// Without a reader, on the other 2321: calibration error 0.024 (ten bins), AUROC of answerable 0.826.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.5927,
      overlap: 1.8625,
      answerable: 0.639,
      span: 0.3011,
      otherOffice: -1.2802,
      otherSpeaker: -1.4433,
      unsaid: -0.7454,
    },
    confidence: {
      intercept: 0.7554,
      weights: {
        size: -0.7086,
        cosineLarge: 2.4871,
        answerable: 0.1578,
        answerableLarge: -0.2777,
        closer: 0.1141,
        found: 0.625,
        missingNamesLarge: -0.4918,
        missingNumbersLarge: -0.4631,
        sentenceLarge: 1.5781,
        namesAway: -0.3027,
        otherLanguage: -0.7655,
        otherLanguageLarge: 4.7953,
        asksSpeaker: 1.4765,
        otherSpeaker: -2.2823,
        otherOffice: -4.0648,
        unsaid: -2.2751,
        cell: 2.1733,
        quotesAsked: 3.7088,
      },
    },
    answerThreshold: 0.54,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.4369,
      overlap: 4.9788,
      answerable: 0,
      span: 0,
      otherOffice: -0.5928,
      otherSpeaker: -1.741,
      unsaid: -0.1742,
    },
    confidence: {
      intercept: -0.9635,
      weights: {
        size: -1.4121,
        cosineLarge: 0.8866,
        marginLarge: 2.3864,
        overlap: 1.723,
        missingNames: -0.9413,
        missingNumbers: -1.2925,
        sentence: 2.1967,
        namesAway: 0.0291,
        otherLanguage: 0.2194,
        otherLanguageLarge: 3.4428,
        asksSpeaker: 1.3538,
        otherSpeaker: -1.9569,
        otherOffice: -4.6669,
        unsaid: -2.9141,
        cell: 2.5619,
        quotesAsked: 3.8928,
      },
    },
    answerThreshold: 0.51,
  },
];
