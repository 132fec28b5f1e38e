import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-12-01; do not edit by hand.
// Fitted on 2554 questions of near misses; sayings; offices; quotations; speakers; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2526: calibration error 0.032 (ten bins), AUROC of
// answerable 0.905.
// Without a reader, on the other 2526: calibration error 0.025 (ten bins), AUROC of answerable 0.828.
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
      intercept: 0.4058,
      weights: {
        size: -0.4305,
        followUp: 0.4662,
        cosineLarge: 2.5524,
        answerable: 0.1832,
        answerableLarge: -0.2943,
        closer: 0.1668,
        found: 0.5286,
        missingNamesLarge: -0.4869,
        sentenceLarge: 1.6024,
        lacksFigureSmall: -1.6758,
        namesAway: -0.3305,
        otherLanguage: -0.61,
        otherLanguageLarge: 4.6957,
        asksSpeaker: 1.9338,
        otherSpeaker: -2.6396,
        otherOffice: -4.0409,
        unsaid: -2.1039,
        actUntold: -1.455,
        topicLeftOut: -4.6068,
        cell: 2.6325,
        quotesAsked: 3.879,
        answersQuestion: 1.1331,
        itemShare: 4.0459,
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
      intercept: -1.0365,
      weights: {
        size: -1.3048,
        followUp: 0.2283,
        cosineLarge: 0.9141,
        marginLarge: 2.5377,
        overlap: 1.5376,
        missingNames: -1.0004,
        missingNumbers: -0.9058,
        sentence: 2.2171,
        lacksFigureSmall: -1.2807,
        namesAway: 0.0955,
        otherLanguage: 0.3421,
        otherLanguageLarge: 3.1472,
        asksSpeaker: 1.658,
        otherSpeaker: -2.0589,
        otherOffice: -4.4757,
        unsaid: -2.2312,
        actUntold: -1.1216,
        topicLeftOut: -5.1946,
        cell: 2.7753,
        quotesAsked: 4.072,
        answersQuestion: 0.9837,
        itemShare: 4.0764,
      },
    },
    answerThreshold: 0.5,
  },
];
