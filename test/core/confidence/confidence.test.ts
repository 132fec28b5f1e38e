import { describe, expect, it } from "vitest";
import {
  type BestSentence,
  type ConfidenceInput,
  confidenceFeatures,
  corpusSize,
  weighsSentenceCosine,
  wordConfidence,
} from "../../../src/core/confidence/confidence.ts";
import { probabilityOf } from "../../../src/core/confidence/logistic.ts";

const best: BestSentence = {
  features: {
    fused: 0,
    overlap: 0.5,
    answerable: 2,
    span: -1,
    otherOffice: 0,
    siblingLead: 0,
    otherSpeaker: 0.5,
    unsaid: 0.25,
  },
  cosine: 0.9,
  sentenceCosine: 0.87,
  reading: { answerable: 2, relation: { found: 0.5, differs: 0.3, nothing: 0.2 } },
  closer: 1,
  namesAway: 3,
  isOtherLanguage: false,
  cellShare: 0.75,
  quotesAsked: true,
  actUntold: false,
  topicLeftOut: true,
  answersQuestion: true,
  itemShare: 0,
};
/** As many passages as make a corpus half large. */
const HALF = Math.sqrt(150);
const input: ConfidenceInput = {
  passages: HALF,
  cosines: [0.9, 0.86, 0.84],
  best,
  missingNames: 3,
  missingNumbers: 2,
  lacksFigure: true,
  asksSpeaker: false,
  isFollowUp: true,
};

function withBest(changes: Partial<BestSentence>, more: Partial<ConfidenceInput> = {}): ConfidenceInput {
  return { ...input, ...more, best: { ...best, ...changes } };
}

describe("confidenceFeatures", () => {
  it("gives the inputs of the model by hand", () => {
    expect(confidenceFeatures(input)).toEqual({
      size: expect.closeTo(0.5, 9),
      followUp: 1,
      // half of 10 (.9 - .85) and of 10 (.87 - .85)
      cosineLarge: expect.closeTo(0.25, 9),
      sentenceLarge: expect.closeTo(0.1, 9),
      answerable: 2,
      answerableLarge: expect.closeTo(1, 9),
      closer: 1,
      // the logarithm of odds of 1 to 1
      found: expect.closeTo(0, 9),
      // half of at most 2 and 1
      missingNamesLarge: expect.closeTo(1, 9),
      lacksFigureSmall: expect.closeTo(0.5, 9),
      namesAway: 2,
      otherLanguage: 0,
      otherLanguageLarge: 0,
      asksSpeaker: 0,
      otherSpeaker: 0.5,
      otherOffice: 0,
      unsaid: 0.25,
      cell: 0.75,
      quotesAsked: 1,
      actUntold: 0,
      topicLeftOut: 1,
      answersQuestion: 1,
      itemShare: 0,
    });
  });

  it("trusts nearness more the larger the corpus is, and not at all in one passage", () => {
    const of = (passages: number) => confidenceFeatures({ ...withBest({ isOtherLanguage: true }), passages });
    expect(of(1)).toMatchObject({ size: 0, cosineLarge: 0, sentenceLarge: 0, otherLanguageLarge: 0 });
    expect(of(150)).toMatchObject({ size: 1, cosineLarge: expect.closeTo(0.5, 9), otherLanguageLarge: 1 });
  });

  it("tells a question with turns before it from a first one", () => {
    expect(confidenceFeatures({ ...input, isFollowUp: false }).followUp).toBe(0);
  });

  it("takes the reader's word on the passage where it did not look closer", () => {
    expect(confidenceFeatures(withBest({ closer: undefined })).closer).toBe(2);
  });

  it("does without a relation and without the sentence's cosine", () => {
    const features = confidenceFeatures(withBest({ reading: { answerable: 2 }, sentenceCosine: undefined }));
    expect(features).toMatchObject({ found: 0, sentenceLarge: 0 });
  });

  it("tells a sure relation from a surer one no more", () => {
    const relation = { found: 1, differs: 0, nothing: 0 };
    // the logarithm of odds of 9,999 to 1
    expect(confidenceFeatures(withBest({ reading: { answerable: 2, relation } })).found).toBeCloseTo(
      Math.log(9_999),
      6,
    );
  });

  it("counts neither shared words nor missing names across languages, which have others, but numbers", () => {
    const unread = withBest({ isOtherLanguage: true, reading: undefined });
    expect(confidenceFeatures(unread)).toMatchObject({
      overlap: 0,
      missingNames: 0,
      missingNumbers: 1,
      lacksFigureSmall: expect.closeTo(0.5, 9),
    });
  });

  it("weighs words and the lead of the nearest passage in the reader's place when nothing was read", () => {
    const features = confidenceFeatures(withBest({ reading: undefined }));
    // half of 10 (.9 - (.86 + .84) / 2)
    expect(features).toMatchObject({ marginLarge: expect.closeTo(0.25, 9), overlap: 0.5 });
    for (const name of ["answerable", "closer", "found"]) expect(features).not.toHaveProperty(name);
  });

  it("takes a lone passage for one without a lead", () => {
    const lone = withBest({ reading: undefined }, { cosines: [0.9] });
    expect(confidenceFeatures(lone)).toMatchObject({ marginLarge: 0 });
  });

  it("gives nothing when nothing was found", () => {
    expect(confidenceFeatures({ ...input, best: undefined, cosines: [] })).toEqual({});
  });
});

describe("weighsSentenceCosine", () => {
  it("does so without a reader, and with one among more than a dozen passages", () => {
    expect([1, 12, 13].map((passages) => weighsSentenceCosine(passages, true))).toEqual([false, false, true]);
    expect(weighsSentenceCosine(1, false)).toBe(true);
  });
});

describe("corpusSize", () => {
  it("grows with the logarithm of the passages, from one to a hundred and fifty", () => {
    expect([0, 1, 150, 9000].map(corpusSize)).toEqual([0, 0, 1, 1]);
    // half of the logarithm of 150
    expect(corpusSize(Math.sqrt(150))).toBeCloseTo(0.5, 9);
  });
});

describe("probabilityOf", () => {
  it("is the logistic function of the weighted sum; what is not given counts as nothing", () => {
    // -1 + 2 * .5 = 0
    expect(probabilityOf({ intercept: -1, weights: { a: 2, b: 7 } }, { a: 0.5, c: 9 })).toBe(0.5);
    // ln 3: odds of 3 to 1
    expect(probabilityOf({ intercept: 0, weights: { a: 1 } }, { a: Math.log(3) })).toBeCloseTo(0.75, 12);
  });

  it("stays between 0 and 1 however far the sum goes", () => {
    expect(probabilityOf({ intercept: -1e9, weights: {} }, {})).toBe(0);
    expect(probabilityOf({ intercept: 1e9, weights: {} }, {})).toBe(1);
  });
});

describe("wordConfidence", () => {
  it.each([
    [1, "high"],
    [0.8, "high"],
    [0.79, "fair"],
    [0.6, "fair"],
    [0.59, "low"],
    [0, "low"],
  ])("calls %f %s", (confidence, word) => {
    expect(wordConfidence({ confidence })).toBe(word);
  });

  it("has no word for what was not fitted to the models in use", () => {
    expect(wordConfidence({ confidence: 0.99, calibrated: false })).toBe("unknown");
  });
});
