import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-12-01; do not edit by hand.
// Fitted on 2554 questions of near misses; sayings; offices; quotations; speakers; tables; faqs; lists; written;
// piaf-abstain-hard; piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain;
// squad2-en-abstain, one article at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi,
// half removed; xquad es > es; xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr;
// conversations.
// With sourcier-reader-latin/q8/e818806fe818, on the other 2526: calibration error 0.031 (ten bins), AUROC of
// answerable 0.907.
// Without a reader, on the other 2526: calibration error 0.029 (ten bins), AUROC of answerable 0.829.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/e818806fe818",
    sentence: {
      fused: 35.4498,
      overlap: 1.5484,
      answerable: 0.694,
      span: 0.3097,
      otherOffice: -1.1847,
      otherSpeaker: -0.9363,
      unsaid: -0.8344,
    },
    confidence: {
      intercept: 0.1788,
      weights: {
        size: -0.3655,
        followUp: 0.4395,
        cosineLarge: 2.5337,
        answerable: 0.2446,
        answerableLarge: -0.2852,
        closer: 0.1821,
        found: 0.4193,
        missingNamesLarge: -0.3619,
        sentenceLarge: 1.789,
        lacksFigureSmall: -1.5497,
        namesAway: -0.3466,
        otherLanguage: -0.7239,
        otherLanguageLarge: 5.0039,
        asksSpeaker: 2.0234,
        otherSpeaker: -2.6007,
        otherOffice: -3.9157,
        unsaid: -2.0743,
        actUntold: -1.5666,
        topicLeftOut: -4.6067,
        cell: 2.5726,
        quotesAsked: 3.7654,
        answersQuestion: 0.974,
        itemShare: 3.9415,
      },
    },
    answerThreshold: 0.5,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.933,
      overlap: 4.7572,
      answerable: 0,
      span: 0,
      otherOffice: -0.6444,
      otherSpeaker: -1.2763,
      unsaid: -0.2561,
    },
    confidence: {
      intercept: -1.0024,
      weights: {
        size: -1.3136,
        followUp: 0.2119,
        cosineLarge: 1.0032,
        marginLarge: 2.5222,
        overlap: 1.5111,
        missingNames: -0.9095,
        missingNumbers: -0.9495,
        sentence: 2.2393,
        lacksFigureSmall: -1.2105,
        namesAway: 0.0264,
        otherLanguage: 0.2678,
        otherLanguageLarge: 3.3087,
        asksSpeaker: 1.6275,
        otherSpeaker: -2.0673,
        otherOffice: -4.4729,
        unsaid: -2.2422,
        actUntold: -1.1521,
        topicLeftOut: -5.1681,
        cell: 2.7689,
        quotesAsked: 4.0706,
        answersQuestion: 0.992,
        itemShare: 4.0809,
      },
    },
    answerThreshold: 0.5,
  },
];
