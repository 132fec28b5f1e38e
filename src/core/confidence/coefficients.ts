import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2554 questions of near misses; sayings; offices; quotations; speakers; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2527: calibration error 0.032 (ten bins), AUROC of
// answerable 0.905.
// Without a reader, on the other 2527: calibration error 0.025 (ten bins), AUROC of answerable 0.827.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.4876,
      overlap: 1.6074,
      answerable: 0.6603,
      span: 0.3042,
      otherOffice: -1.2713,
      otherSpeaker: -0.9318,
      unsaid: -0.8197,
    },
    confidence: {
      intercept: 0.38,
      weights: {
        size: -0.3886,
        followUp: 0.4478,
        cosineLarge: 2.5473,
        answerable: 0.1878,
        answerableLarge: -0.3016,
        closer: 0.1619,
        found: 0.5436,
        missingNamesLarge: -0.4925,
        missingNumbersLarge: -0.4113,
        sentenceLarge: 1.5915,
        namesAway: -0.3228,
        otherLanguage: -0.5727,
        otherLanguageLarge: 4.6355,
        asksSpeaker: 1.8196,
        otherSpeaker: -2.5035,
        otherOffice: -4.037,
        unsaid: -2.0785,
        actUntold: -1.3717,
        cell: 2.5724,
        quotesAsked: 3.9114,
        answersQuestion: 1.1069,
        itemShare: 4.111,
      },
    },
    answerThreshold: 0.5,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 47.1704,
      overlap: 4.781,
      answerable: 0,
      span: 0,
      otherOffice: -0.6423,
      otherSpeaker: -1.3399,
      unsaid: -0.2489,
    },
    confidence: {
      intercept: -1.0649,
      weights: {
        size: -1.2661,
        followUp: 0.2127,
        cosineLarge: 0.9373,
        marginLarge: 2.5242,
        overlap: 1.5549,
        missingNames: -0.9966,
        missingNumbers: -1.2692,
        sentence: 2.2073,
        namesAway: 0.0913,
        otherLanguage: 0.3599,
        otherLanguageLarge: 3.0988,
        asksSpeaker: 1.5756,
        otherSpeaker: -2.0174,
        otherOffice: -4.4544,
        unsaid: -2.187,
        actUntold: -1.1175,
        cell: 2.7534,
        quotesAsked: 4.0903,
        answersQuestion: 0.9991,
        itemShare: 4.1804,
      },
    },
    answerThreshold: 0.5,
  },
];
