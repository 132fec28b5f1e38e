import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2473 questions of near misses; sayings; offices; quotations; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2467: calibration error 0.033 (ten bins), AUROC of
// answerable 0.901.
// Without a reader, on the other 2467: calibration error 0.021 (ten bins), AUROC of answerable 0.826.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 36.876,
      overlap: 1.7984,
      answerable: 0.6613,
      span: 0.3007,
      otherOffice: -1.2575,
      otherSpeaker: -1.6387,
      unsaid: -0.7806,
    },
    confidence: {
      intercept: 0.3805,
      weights: {
        size: -0.4023,
        followUp: 0.4657,
        cosineLarge: 2.5525,
        answerable: 0.1784,
        answerableLarge: -0.2837,
        closer: 0.1552,
        found: 0.5308,
        missingNamesLarge: -0.5169,
        missingNumbersLarge: -0.4266,
        sentenceLarge: 1.6083,
        namesAway: -0.2948,
        otherLanguage: -0.6603,
        otherLanguageLarge: 4.7429,
        asksSpeaker: 1.8769,
        otherSpeaker: -2.5753,
        otherOffice: -3.8552,
        unsaid: -2.0499,
        cell: 2.203,
        quotesAsked: 3.8921,
        answersQuestion: 1.1353,
        itemShare: 4.065,
      },
    },
    answerThreshold: 0.5,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.645,
      overlap: 4.9681,
      answerable: 0,
      span: 0,
      otherOffice: -0.586,
      otherSpeaker: -1.4983,
      unsaid: -0.1987,
    },
    confidence: {
      intercept: -1.0565,
      weights: {
        size: -1.3093,
        followUp: 0.2002,
        cosineLarge: 0.9338,
        marginLarge: 2.4835,
        overlap: 1.6327,
        missingNames: -0.9961,
        missingNumbers: -1.2664,
        sentence: 2.1938,
        namesAway: 0.0976,
        otherLanguage: 0.2609,
        otherLanguageLarge: 3.2822,
        asksSpeaker: 1.546,
        otherSpeaker: -2.0281,
        otherOffice: -4.5265,
        unsaid: -2.2422,
        cell: 2.6415,
        quotesAsked: 4.0296,
        answersQuestion: 1.0224,
        itemShare: 4.1173,
      },
    },
    answerThreshold: 0.5,
  },
];
