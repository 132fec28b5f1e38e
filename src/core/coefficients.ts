import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2404 questions of near misses; sayings; offices; quotations; people; tables; faqs; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2408: calibration error 0.033 (ten bins), AUROC of
// answerable 0.900.
// Without a reader, on the other 2408: calibration error 0.022 (ten bins), AUROC of answerable 0.821.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.5147,
      overlap: 1.8323,
      answerable: 0.6742,
      span: 0.2992,
      otherOffice: -1.2577,
      otherSpeaker: -1.6858,
      unsaid: -0.7734,
    },
    confidence: {
      intercept: 0.5391,
      weights: {
        size: -0.5042,
        cosineLarge: 2.5208,
        answerable: 0.1845,
        answerableLarge: -0.3025,
        closer: 0.1327,
        found: 0.5861,
        missingNamesLarge: -0.4971,
        missingNumbersLarge: -0.3963,
        sentenceLarge: 1.6294,
        namesAway: -0.322,
        otherLanguage: -0.7046,
        otherLanguageLarge: 4.7907,
        asksSpeaker: 1.8639,
        otherSpeaker: -2.6128,
        otherOffice: -4.0107,
        unsaid: -2.1531,
        cell: 2.2982,
        quotesAsked: 3.8041,
        answersQuestion: 1.0472,
      },
    },
    answerThreshold: 0.53,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.8724,
      overlap: 4.9715,
      answerable: 0,
      span: 0,
      otherOffice: -0.5865,
      otherSpeaker: -1.5219,
      unsaid: -0.1981,
    },
    confidence: {
      intercept: -1.1575,
      weights: {
        size: -1.2653,
        cosineLarge: 0.9104,
        marginLarge: 2.4358,
        overlap: 1.7912,
        missingNames: -0.9826,
        missingNumbers: -1.2543,
        sentence: 2.2001,
        namesAway: 0.0742,
        otherLanguage: 0.4135,
        otherLanguageLarge: 3.2296,
        asksSpeaker: 1.4351,
        otherSpeaker: -1.9263,
        otherOffice: -4.5618,
        unsaid: -2.1943,
        cell: 2.652,
        quotesAsked: 4.0002,
        answersQuestion: 1.0663,
      },
    },
    answerThreshold: 0.51,
  },
];
