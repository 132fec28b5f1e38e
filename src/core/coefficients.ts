import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2389 questions of near misses; sayings; offices; quotations; tables; faqs; written; piaf-abstain-hard;
// piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article
// at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es;
// xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr; conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2396: calibration error 0.032 (ten bins), AUROC of
// answerable 0.900.
// Without a reader, on the other 2396: calibration error 0.021 (ten bins), AUROC of answerable 0.822.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.9085,
      overlap: 1.8574,
      answerable: 0.6544,
      span: 0.3001,
      otherOffice: -1.2622,
      otherSpeaker: -1.3631,
      unsaid: -0.7349,
    },
    confidence: {
      intercept: 0.7282,
      weights: {
        size: -0.6883,
        cosineLarge: 2.5251,
        answerable: 0.1674,
        answerableLarge: -0.2851,
        closer: 0.1171,
        found: 0.6152,
        missingNamesLarge: -0.4736,
        missingNumbersLarge: -0.4482,
        sentenceLarge: 1.5943,
        namesAway: -0.3137,
        otherLanguage: -0.7389,
        otherLanguageLarge: 4.7553,
        asksSpeaker: 1.4931,
        otherSpeaker: -2.2043,
        otherOffice: -4.0738,
        unsaid: -2.2671,
        cell: 2.1867,
        quotesAsked: 3.7266,
        answersQuestion: 0.9868,
      },
    },
    answerThreshold: 0.54,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 47.1167,
      overlap: 4.9679,
      answerable: 0,
      span: 0,
      otherOffice: -0.588,
      otherSpeaker: -1.4507,
      unsaid: -0.1744,
    },
    confidence: {
      intercept: -1.0266,
      weights: {
        size: -1.3858,
        cosineLarge: 0.9003,
        marginLarge: 2.403,
        overlap: 1.7749,
        missingNames: -0.9296,
        missingNumbers: -1.2755,
        sentence: 2.2029,
        namesAway: 0.0387,
        otherLanguage: 0.2995,
        otherLanguageLarge: 3.35,
        asksSpeaker: 1.2801,
        otherSpeaker: -1.8271,
        otherOffice: -4.6522,
        unsaid: -2.8541,
        cell: 2.5765,
        quotesAsked: 3.9081,
        answersQuestion: 0.9865,
      },
    },
    answerThreshold: 0.51,
  },
];
