import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2490 questions of near misses; sayings; offices; quotations; people; tables; written; piaf-abstain-hard;
// piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article
// at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es;
// xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr; conversations; faqs; lists.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2484: calibration error 0.029 (ten bins), AUROC of
// answerable 0.900.
// Without a reader, on the other 2484: calibration error 0.018 (ten bins), AUROC of answerable 0.821.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.3368,
      overlap: 1.8919,
      answerable: 0.6666,
      span: 0.3002,
      otherOffice: -1.2387,
      otherSpeaker: -1.661,
      unsaid: -0.7506,
    },
    confidence: {
      intercept: 0.4565,
      weights: {
        size: -0.4396,
        cosineLarge: 2.5382,
        answerable: 0.1708,
        answerableLarge: -0.2715,
        closer: 0.1312,
        found: 0.5624,
        missingNamesLarge: -0.4987,
        missingNumbersLarge: -0.4506,
        sentenceLarge: 1.6219,
        namesAway: -0.318,
        otherLanguage: -0.6391,
        otherLanguageLarge: 4.7196,
        asksSpeaker: 1.8818,
        otherSpeaker: -2.5993,
        otherOffice: -3.857,
        unsaid: -2.0425,
        cell: 2.1752,
        quotesAsked: 3.8421,
        answersQuestion: 1.1445,
        itemShare: 4.0363,
      },
    },
    answerThreshold: 0.53,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.876,
      overlap: 5.0214,
      answerable: 0,
      span: 0,
      otherOffice: -0.5794,
      otherSpeaker: -1.5073,
      unsaid: -0.1824,
    },
    confidence: {
      intercept: -1.1035,
      weights: {
        size: -1.2605,
        cosineLarge: 0.8473,
        marginLarge: 2.3509,
        overlap: 1.7224,
        missingNames: -1.0029,
        missingNumbers: -1.2575,
        sentence: 2.2659,
        namesAway: 0.082,
        otherLanguage: 0.3113,
        otherLanguageLarge: 3.328,
        asksSpeaker: 1.4504,
        otherSpeaker: -1.9908,
        otherOffice: -4.5526,
        unsaid: -2.2268,
        cell: 2.6249,
        quotesAsked: 4.0051,
        answersQuestion: 1.0465,
        itemShare: 4.1083,
      },
    },
    answerThreshold: 0.5,
  },
];
