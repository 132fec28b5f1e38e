import type { Fitted } from "./fitted.ts";

// Written by `npm run calibrate` on 2026-11-30; do not edit by hand.
// Fitted on 2322 questions of near misses; sayings; offices; quotations; tables; written; piaf-abstain-hard;
// piaf-abstain-hard, one article at a time; piaf-abstain; afriqa-fr; squad2-en-abstain; squad2-en-abstain, one article
// at a time; xquad vi > en; xquad vi > en, half removed; xquad en > vi; xquad en > vi, half removed; xquad es > es;
// xquad es > es, half removed; xquad de > de; xquad de > de, half removed; offcorpus-fr; conversations.
// With sourcier-reader-latin/q8/edd8d85adf58, on the other 2320: calibration error 0.029 (ten bins), AUROC of
// answerable 0.901.
// Without a reader, on the other 2320: calibration error 0.024 (ten bins), AUROC of answerable 0.825.
export const fittedCoefficients: readonly Fitted[] = [
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    reader: "sourcier-reader-latin/q8/edd8d85adf58",
    sentence: {
      fused: 37.6937,
      overlap: 1.866,
      answerable: 0.6415,
      span: 0.3012,
      otherOffice: -1.2802,
      otherSpeaker: -1.3791,
      unsaid: -0.7447,
    },
    confidence: {
      intercept: 0.7449,
      weights: {
        size: -0.6954,
        cosineLarge: 2.501,
        answerable: 0.1624,
        answerableLarge: -0.2845,
        closer: 0.1153,
        found: 0.6278,
        missingNamesLarge: -0.4934,
        missingNumbersLarge: -0.4565,
        sentenceLarge: 1.5712,
        namesAway: -0.2995,
        otherLanguage: -0.7856,
        otherLanguageLarge: 4.8296,
        asksSpeaker: 1.4916,
        otherSpeaker: -2.2058,
        otherOffice: -4.0755,
        unsaid: -2.2716,
        cell: 2.1822,
        quotesAsked: 3.7222,
      },
    },
    answerThreshold: 0.54,
  },
  {
    embedder: "multilingual-e5-small-latin/q4/b8a30fa128fe",
    sentence: {
      fused: 46.7872,
      overlap: 4.9777,
      answerable: 0,
      span: 0,
      otherOffice: -0.5928,
      otherSpeaker: -1.4588,
      unsaid: -0.1745,
    },
    confidence: {
      intercept: -0.9956,
      weights: {
        size: -1.3926,
        cosineLarge: 0.8905,
        marginLarge: 2.3789,
        overlap: 1.75,
        missingNames: -0.9387,
        missingNumbers: -1.2785,
        sentence: 2.2135,
        namesAway: 0.0391,
        otherLanguage: 0.26,
        otherLanguageLarge: 3.3821,
        asksSpeaker: 1.2731,
        otherSpeaker: -1.8239,
        otherOffice: -4.659,
        unsaid: -2.8838,
        cell: 2.5692,
        quotesAsked: 3.9006,
      },
    },
    answerThreshold: 0.51,
  },
];
