import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2490 questions of near misses; sayings; offices; quotations; people; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2484: calibration error 0.031 (ten bins), AUROC of
// answerable 0.899.
// Without a reader, on the other 2484: calibration error 0.021 (ten bins), AUROC of answerable 0.819.
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
      intercept: 0.4911,
      weights: {
        size: -0.4819,
        cosineLarge: 2.5731,
        answerable: 0.1776,
        answerableLarge: -0.2739,
        closer: 0.1309,
        found: 0.5564,
        missingNamesLarge: -0.4892,
        missingNumbersLarge: -0.412,
        sentenceLarge: 1.5982,
        namesAway: -0.3262,
        otherLanguage: -0.6175,
        otherLanguageLarge: 4.6896,
        asksSpeaker: 0.552,
        otherSpeaker: -1.2852,
        plainSaying: 2.9855,
        otherOffice: -3.9086,
        unsaid: -2.0921,
        cell: 2.1513,
        quotesAsked: 3.8118,
        answersQuestion: 1.1248,
        step: 5.4791,
        stepAway: -2.2823,
        numbersAway: -0.0283,
        item: -0.7376,
        itemOverlap: 1.7539,
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
      intercept: -1.1291,
      weights: {
        size: -1.2615,
        cosineLarge: 0.8636,
        marginLarge: 2.3685,
        overlap: 1.7393,
        missingNames: -0.9912,
        missingNumbers: -1.8001,
        sentence: 2.2499,
        namesAway: 0.084,
        otherLanguage: 0.3437,
        otherLanguageLarge: 3.3133,
        asksSpeaker: 0.599,
        otherSpeaker: -1.1239,
        plainSaying: 2.2087,
        otherOffice: -4.5448,
        unsaid: -2.1999,
        cell: 2.6375,
        quotesAsked: 4.0139,
        answersQuestion: 1.0701,
        step: 5.3054,
        stepAway: -3.2883,
        numbersAway: 0.6753,
        item: 0.2567,
        itemOverlap: 1.3969,
      },
    },
    answerThreshold: 0.5,
  },
];
