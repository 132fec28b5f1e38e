import { describe, expect, it } from "vitest";
import { FEATURES, type FeatureName, type StatementFeatures } from "../../../src/core/verify/features.ts";
import { judge } from "../../../src/core/verify/judge.ts";
import { statementModels } from "../../../src/core/verify/statement-coefficients.ts";
import {
  type StatementModel,
  soundnessOf,
  standingProbabilities,
  statementModelFor,
} from "../../../src/core/verify/statement-model.ts";

const zero = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<FeatureName, number>;
const features = (some: Partial<StatementFeatures> = {}): StatementFeatures => ({ ...zero, ...some });
const model: StatementModel = {
  embedder: "e",
  intercepts: { found: 0, differs: 0, nothing: 0 },
  weights: {
    found: { ...zero, lacking: -4 },
    differs: { ...zero, sureDifferences: 3 },
    nothing: { ...zero, readerSilence: 2 },
  },
  soundness: { intercept: 0, weights: { lacking: -4, lead: 2 } },
  thresholds: { found: 0.3, differs: 0.6, nothing: 0.6 },
};
const difference = { kind: "number", said: { start: 0, end: 1 }, source: { start: 0, end: 1 } } as const;
const weighed = (some: Partial<StatementFeatures>, differences: readonly (typeof difference)[] = []) => ({
  candidate: 0,
  features: features(some),
  differences,
  restLacking: 1,
  isSaidByAnother: false,
});

describe("standingProbabilities", () => {
  it("is the softmax of the weighted features", () => {
    const { found, differs, nothing } = standingProbabilities(model, features({ sureDifferences: 1 }));
    expect(differs).toBeCloseTo(Math.exp(3) / (Math.exp(3) + 2), 10);
    expect(found + differs + nothing).toBeCloseTo(1, 10);
  });
});

describe("judge", () => {
  it("finds a statement that nothing speaks against", () => {
    expect(judge(weighed({}), model).verdict).toBe("found");
  });

  it.each<[string, Partial<StatementFeatures>]>([
    ["a name stands nowhere", { namesUnknown: 1 }],
    ["a number stands nowhere", { missingNumbers: 1 }],
    ["it stresses who it was", { cleft: 1 }],
    ["too much of it is not there", { lacking: 0.4 }],
    ["something is denied on one side alone", { quantifying: 1 }],
  ])("claims nothing where %s", (_, some) => {
    expect(judge(weighed(some), model).verdict).toBe("closest");
  });

  it("finds by both models what nothing speaks against", () => {
    const strict = { ...model, thresholds: { ...model.thresholds, found: 0.55 } };
    // Log-odds of 1/3 and 1: the mean of -ln 2 and 1 is .15, of -ln 2 and 2 it is .65.
    expect(soundnessOf(model, features({ lead: 0.5 }))).toBeCloseTo(1 / (1 + Math.exp(-(1 - Math.LN2) / 2)), 10);
    expect(judge(weighed({ lead: 0.5 }), strict).verdict).toBe("closest");
    expect(judge(weighed({ lead: 1 }), strict).verdict).toBe("found");
    expect(judge(weighed({ lead: 1, quantifying: 1 }), strict).verdict).toBe("closest");
  });

  it("says that it differs only where the words are known", () => {
    expect(judge(weighed({ sureDifferences: 1 }, [difference]), model).verdict).toBe("differs");
    expect(judge(weighed({ sureDifferences: 1 }), model).verdict).not.toBe("differs");
    expect(judge(weighed({}, [difference]), model).verdict).toBe("closest");
  });

  it("does not show who does it to whom, and does not find it either", () => {
    const turned = { ...difference, kind: "swap" } as const;
    expect(judge({ ...weighed({ sureDifferences: 1 }), differences: [turned] }, model).verdict).toBe("closest");
    expect(judge({ ...weighed({}), differences: [turned] }, model).verdict).toBe("closest");
  });

  it("shows another number rather than call the article silent, unless most other words are missing too", () => {
    const silent = { readerSilence: 3, sureDifferences: 3 };
    expect(judge(weighed({ ...silent, lacking: 0.3 }, [difference]), model).verdict).not.toBe("nothing");
    expect(
      judge(weighed({ ...silent, sureDifferences: 0, lacking: 0.8 }, [difference]), {
        ...model,
        thresholds: { ...model.thresholds, nothing: 0.3 },
      }).verdict,
    ).toBe("nothing");
  });

  it("says that the article is silent where that is likely", () => {
    expect(judge(weighed({ readerSilence: 2 }), model).verdict).toBe("nothing");
  });
});

describe("statementModelFor", () => {
  it("trusts the rules alone with a reader that was not measured", () => {
    const [withReader, withoutReader] = statementModels;
    const { embedder, reader } = withReader!;
    expect(statementModelFor({ embedder, reader }, statementModels)).toBe(withReader);
    expect(statementModelFor({ embedder, reader: "another" }, statementModels)).toBe(withoutReader);
    expect(statementModelFor({ embedder: "another", reader: undefined }, statementModels)).toBe(withoutReader);
  });

  it("takes from soundness what the rules say", () => {
    for (const { soundness } of statementModels) {
      expect(Object.keys(soundness.weights)).toContain("lead");
      for (const ruled of ["sureDifferences", "namesUnknown", "missingNumbers", "quantifying", "cleft"])
        expect(soundness.weights).not.toHaveProperty(ruled);
    }
  });

  it("weighs every feature for every standing", () => {
    for (const { weights } of statementModels)
      for (const each of Object.values(weights)) expect(Object.keys(each).sort()).toEqual([...FEATURES].sort());
  });
});
