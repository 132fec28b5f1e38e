import { describe, expect, it } from "vitest";
import { type ConfidenceInput, confidenceFeatures, corpusSize, wordConfidence } from "../../src/core/confidence.ts";
import { probabilityOf } from "../../src/core/logistic.ts";

const features = { fused: 0, overlap: 0.5, answerable: 2, span: -1, wrongKind: 0, otherSpeaker: 0 };
const input: ConfidenceInput = {
  passages: 1,
  cosines: [0.9, 0.86, 0.84],
  sentences: [{ features }, { features: { ...features, overlap: 0 } }],
  cosine: 0.9,
  strength: 11.5,
  sentenceCosine: 0.87,
  missingNames: 3,
  missingNumbers: 2,
  isOtherLanguage: false,
  asksName: true,
  asksSpeaker: false,
};

describe("confidenceFeatures", () => {
  it("gives the inputs of the model by hand", () => {
    expect(confidenceFeatures(input)).toEqual({
      // 10 (.9 - .85) and 10 (.9 - (.86 + .84) / 2)
      cosine: expect.closeTo(0.5, 9),
      margin: expect.closeTo(0.5, 9),
      overlap: 0.5,
      missingNames: 2,
      missingNumbers: 1,
      answerable: 2,
      span: -1,
      // (11.5 - 10) / 3
      strength: expect.closeTo(0.5, 9),
      wrongKind: 0,
      asksName: 1,
      asksSpeaker: 0,
      otherSpeaker: 0,
      size: 0,
      sizeCosine: 0,
      sizeMargin: 0,
      sizeOtherLanguage: 0,
      // 10 (.87 - .83)
      sentence: expect.closeTo(0.4, 9),
    });
  });

  it("trusts nearness more, and the sentence alone less, the larger the corpus is", () => {
    expect(confidenceFeatures({ ...input, passages: 150, isOtherLanguage: true })).toMatchObject({
      size: 1,
      sizeCosine: expect.closeTo(0.5, 9),
      sizeMargin: expect.closeTo(0.5, 9),
      sizeOtherLanguage: 1,
      sentence: 0,
    });
    expect(confidenceFeatures({ ...input, sentenceCosine: undefined })).toMatchObject({ sentence: 0 });
    // half of (11.5 - 10) / 3
    const half = confidenceFeatures({ ...input, passages: Math.sqrt(150) });
    expect(half).toMatchObject({ strength: expect.closeTo(0.25, 9) });
  });

  it("counts neither shared words nor missing names across languages, which have others, but numbers", () => {
    expect(confidenceFeatures({ ...input, isOtherLanguage: true })).toMatchObject({
      overlap: 0,
      missingNames: 0,
      missingNumbers: 1,
    });
  });

  it("leaves the reader's inputs out when it has not read", () => {
    const names = Object.keys(confidenceFeatures({ ...input, strength: undefined }));
    for (const name of ["answerable", "span", "strength"]) expect(names).not.toContain(name);
  });

  it("takes a lone passage for one without a margin", () => {
    expect(confidenceFeatures({ ...input, cosines: [0.9] })).toMatchObject({ margin: 0 });
  });

  it("gives finite numbers when nothing was found", () => {
    const none = confidenceFeatures({ ...input, sentences: [], cosines: [] });
    for (const value of Object.values(none)) expect(Number.isFinite(value)).toBe(true);
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
