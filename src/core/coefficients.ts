import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2473 questions of near misses; sayings; offices; quotations; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2470: calibration error 0.034 (ten bins), AUROC of
// answerable 0.901.
// Without a reader, on the other 2470: calibration error 0.019 (ten bins), AUROC of answerable 0.825.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 36.9672,
      overlap: 1.8282,
      answerable: 0.6687,
      span: 0.3006,
      otherOffice: -1.2474,
      otherSpeaker: -1.6783,
      unsaid: -0.7683,
    },
    confidence: {
      intercept: 0.398,
      weights: {
        size: -0.4177,
        followUp: 0.4731,
        cosineLarge: 2.5418,
        answerable: 0.1875,
        answerableLarge: -0.2816,
        closer: 0.1414,
        found: 0.5304,
        missingNamesLarge: -0.5226,
        missingNumbersLarge: -0.4435,
        sentenceLarge: 1.6285,
        namesAway: -0.2917,
        otherLanguage: -0.6707,
        otherLanguageLarge: 4.76,
        asksSpeaker: 1.9324,
        otherSpeaker: -2.6046,
        otherOffice: -3.8499,
        unsaid: -2.0572,
        cell: 2.198,
        quotesAsked: 3.8711,
        answersQuestion: 1.0989,
        itemShare: 4.1215,
      },
    },
    answerThreshold: 0.5,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.6164,
      overlap: 4.9915,
      answerable: 0,
      span: 0,
      otherOffice: -0.5824,
      otherSpeaker: -1.5153,
      unsaid: -0.1911,
    },
    confidence: {
      intercept: -1.0456,
      weights: {
        size: -1.329,
        followUp: 0.2231,
        cosineLarge: 0.8946,
        marginLarge: 2.5112,
        overlap: 1.6335,
        missingNames: -0.9951,
        missingNumbers: -1.2744,
        sentence: 2.2263,
        namesAway: 0.0939,
        otherLanguage: 0.2591,
        otherLanguageLarge: 3.2807,
        asksSpeaker: 1.4643,
        otherSpeaker: -1.955,
        otherOffice: -4.5359,
        unsaid: -2.2571,
        cell: 2.6303,
        quotesAsked: 4.0204,
        answersQuestion: 1.0152,
        itemShare: 4.0997,
      },
    },
    answerThreshold: 0.5,
  },
];
