import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-12-01; do not edit by hand.
// Fitted on 2554 questions of near misses; sayings; offices; quotations; speakers; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2526: calibration error 0.032 (ten bins), AUROC of
// answerable 0.905.
// Without a reader, on the other 2526: calibration error 0.027 (ten bins), AUROC of answerable 0.827.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.4706,
      overlap: 1.6098,
      answerable: 0.6604,
      span: 0.3041,
      otherOffice: -1.2713,
      otherSpeaker: -0.9316,
      unsaid: -0.8192,
    },
    confidence: {
      intercept: 0.4008,
      weights: {
        size: -0.4269,
        followUp: 0.4622,
        cosineLarge: 2.5543,
        answerable: 0.183,
        answerableLarge: -0.2948,
        closer: 0.168,
        found: 0.5279,
        missingNamesLarge: -0.4867,
        sentenceLarge: 1.6023,
        lacksFigureSmall: -1.578,
        namesAway: -0.3291,
        otherLanguage: -0.6091,
        otherLanguageLarge: 4.695,
        asksSpeaker: 1.9371,
        otherSpeaker: -2.6398,
        otherOffice: -4.0415,
        unsaid: -2.1072,
        actUntold: -1.454,
        topicLeftOut: -4.6038,
        cell: 2.63,
        quotesAsked: 3.8823,
        answersQuestion: 1.0944,
        itemShare: 4.052,
      },
    },
    answerThreshold: 0.5,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 47.166,
      overlap: 4.7797,
      answerable: 0,
      span: 0,
      otherOffice: -0.6425,
      otherSpeaker: -1.3401,
      unsaid: -0.2493,
    },
    confidence: {
      intercept: -1.0411,
      weights: {
        size: -1.2959,
        followUp: 0.2152,
        cosineLarge: 0.9193,
        marginLarge: 2.5409,
        overlap: 1.5456,
        missingNames: -0.9993,
        missingNumbers: -0.9146,
        sentence: 2.22,
        lacksFigureSmall: -1.2477,
        namesAway: 0.0929,
        otherLanguage: 0.3298,
        otherLanguageLarge: 3.127,
        asksSpeaker: 1.6465,
        otherSpeaker: -2.0742,
        otherOffice: -4.467,
        unsaid: -2.2138,
        actUntold: -1.1672,
        topicLeftOut: -5.1748,
        cell: 2.779,
        quotesAsked: 4.078,
        answersQuestion: 1.0188,
        itemShare: 4.0951,
      },
    },
    answerThreshold: 0.5,
  },
];
