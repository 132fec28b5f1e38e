import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2474 questions of near misses; sayings; offices; quotations; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2470: calibration error 0.032 (ten bins), AUROC of
// answerable 0.901.
// Without a reader, on the other 2470: calibration error 0.022 (ten bins), AUROC of answerable 0.825.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 36.9077,
      overlap: 1.803,
      answerable: 0.661,
      span: 0.3007,
      otherOffice: -1.248,
      otherSpeaker: -1.6372,
      unsaid: -0.7735,
    },
    confidence: {
      intercept: 0.3876,
      weights: {
        size: -0.4072,
        followUp: 0.4653,
        cosineLarge: 2.5539,
        answerable: 0.1766,
        answerableLarge: -0.2818,
        closer: 0.1533,
        found: 0.5339,
        missingNamesLarge: -0.5184,
        missingNumbersLarge: -0.4267,
        sentenceLarge: 1.6079,
        namesAway: -0.2942,
        otherLanguage: -0.6603,
        otherLanguageLarge: 4.7419,
        asksSpeaker: 1.925,
        otherSpeaker: -2.6219,
        otherOffice: -3.8525,
        unsaid: -2.0501,
        cell: 2.2009,
        quotesAsked: 3.8876,
        answersQuestion: 1.1289,
        itemShare: 4.053,
      },
    },
    answerThreshold: 0.5,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.5256,
      overlap: 4.9704,
      answerable: 0,
      span: 0,
      otherOffice: -0.5831,
      otherSpeaker: -1.5108,
      unsaid: -0.1967,
    },
    confidence: {
      intercept: -1.0576,
      weights: {
        size: -1.3182,
        followUp: 0.1894,
        cosineLarge: 0.9314,
        marginLarge: 2.4813,
        overlap: 1.6543,
        missingNames: -0.9936,
        missingNumbers: -1.2685,
        sentence: 2.1904,
        namesAway: 0.0952,
        otherLanguage: 0.2825,
        otherLanguageLarge: 3.2639,
        asksSpeaker: 1.4617,
        otherSpeaker: -1.9521,
        otherOffice: -4.5414,
        unsaid: -2.253,
        cell: 2.6291,
        quotesAsked: 4.0155,
        answersQuestion: 1.0202,
        itemShare: 4.1032,
      },
    },
    answerThreshold: 0.5,
  },
];
