import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2473 questions of near misses; sayings; offices; quotations; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2470: calibration error 0.035 (ten bins), AUROC of
// answerable 0.901.
// Without a reader, on the other 2470: calibration error 0.018 (ten bins), AUROC of answerable 0.823.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.4159,
      overlap: 1.8687,
      answerable: 0.6674,
      span: 0.3002,
      otherOffice: -1.2448,
      otherSpeaker: -1.6693,
      unsaid: -0.7588,
    },
    confidence: {
      intercept: 0.5501,
      weights: {
        size: -0.5514,
        cosineLarge: 2.5321,
        answerable: 0.1767,
        answerableLarge: -0.2829,
        closer: 0.1351,
        found: 0.5621,
        missingNamesLarge: -0.5121,
        missingNumbersLarge: -0.4528,
        sentenceLarge: 1.6262,
        namesAway: -0.2982,
        otherLanguage: -0.7228,
        otherLanguageLarge: 4.7986,
        asksSpeaker: 1.8387,
        otherSpeaker: -2.5968,
        otherOffice: -3.9721,
        unsaid: -2.1618,
        cell: 2.1058,
        quotesAsked: 3.773,
        answersQuestion: 1.108,
        itemShare: 3.935,
      },
    },
    answerThreshold: 0.53,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.9374,
      overlap: 5.013,
      answerable: 0,
      span: 0,
      otherOffice: -0.5813,
      otherSpeaker: -1.5139,
      unsaid: -0.1853,
    },
    confidence: {
      intercept: -0.9903,
      weights: {
        size: -1.3477,
        cosineLarge: 0.8312,
        marginLarge: 2.3617,
        overlap: 1.6388,
        missingNames: -1.0011,
        missingNumbers: -1.2707,
        sentence: 2.3105,
        namesAway: 0.0938,
        otherLanguage: 0.2038,
        otherLanguageLarge: 3.4169,
        asksSpeaker: 1.4356,
        otherSpeaker: -1.9939,
        otherOffice: -4.5833,
        unsaid: -2.3344,
        cell: 2.5911,
        quotesAsked: 3.9724,
        answersQuestion: 0.9831,
        itemShare: 4.0218,
      },
    },
    answerThreshold: 0.51,
  },
];
