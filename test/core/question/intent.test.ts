import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { classifyIntent, type IntentModel } from "../../../src/core/question/intent.ts";
import { intentModelFor, packIntents, unpackIntents } from "../../../src/core/question/intent-model.ts";

const model: IntentModel = {
  classes: [
    { name: "fact", bias: 0, weights: new Float32Array([0, 0, 0]) },
    { name: "greeting", bias: -1, weights: new Float32Array([2, 0, 0]) },
    { name: "author", bias: -1, weights: new Float32Array([0, 2, 0]) },
    { name: "published", bias: -1, weights: new Float32Array([0, 1.9, 0]) },
  ],
};

describe("classifyIntent", () => {
  it("takes a message for the most probable of what is no fact, where that is more probable than a fact", () => {
    // Logits 0, 1, -1, -1: of 1 + 2.72 + .37 + .37, all but 1 are no fact.
    expect(classifyIntent(new Float32Array([1, 0, 0]), model)).toEqual({ about: "greeting", fields: [] });
    expect(classifyIntent(new Float32Array([0, 1, 0]), model)).toEqual({ about: "metadata", fields: ["author"] });
  });

  it("takes it for a fact where that is as probable as all else", () => {
    // Logits 0, -1, -1, -1: 1 against 3 * .37 is less than half, 1 against the one that is left is more.
    const authors = {
      classes: model.classes.map((each) => (each.name === "greeting" ? { ...each, name: "url" as const } : each)),
    };
    expect(classifyIntent(new Float32Array([0, 0, 1]), authors)).toEqual({ about: "metadata", fields: ["url"] });
    const two = { classes: model.classes.slice(0, 2) };
    expect(classifyIntent(new Float32Array([0, 0, 1]), two)).toEqual({ about: "fact", fields: [] });
    expect(classifyIntent(new Float32Array([0.5, 0, 1]), two)).toEqual({ about: "fact", fields: [] });
  });

  it("takes it for talk only where that is more probable than a fact", () => {
    const weights = new Float32Array([0, 0, 0]);
    const of = (name: "thanks" | "author") => ({
      classes: (["fact", name, "overview"] as const).map((each, at) => ({ name: each, bias: -at / 10, weights })),
    });
    expect(classifyIntent(new Float32Array([1, 0, 0]), of("thanks"))).toEqual({ about: "fact", fields: [] });
    expect(classifyIntent(new Float32Array([1, 0, 0]), of("author"))).toEqual({
      about: "metadata",
      fields: ["author"],
    });
  });

  it("takes what is nothing of these for a fact", () => {
    const weights = new Float32Array([2, 0, 0]);
    const classes = [...model.classes, { name: "nonsense" as const, bias: 0, weights }];
    expect(classifyIntent(new Float32Array([1, 0, 0]), { classes })).toEqual({ about: "fact", fields: [] });
  });

  it("takes a matter of the product for a question to it, and which article was quoted for a question for the title", () => {
    const weights = new Float32Array([2, 0, 0]);
    const only = (name: "adding" | "origin") => ({ classes: [model.classes[0]!, { name, bias: 0, weights }] });
    const vector = new Float32Array([1, 0, 0]);
    expect(classifyIntent(vector, only("adding"))).toEqual({ about: "product", fields: [], matter: "adding" });
    expect(classifyIntent(vector, only("origin"))).toEqual({ about: "metadata", fields: ["title"] });
  });

  it("knows nothing but facts without classes", () => {
    expect(classifyIntent(new Float32Array([1, 0, 0]), { classes: [] })).toEqual({ about: "fact", fields: [] });
  });
});

describe("a kept intent model", () => {
  it("is given for the embedders of its make alone", () => {
    const fitted = packIntents("small-model", model);
    expect(intentModelFor("small-model-latin/q4/0123", fitted)?.classes).toHaveLength(4);
    expect(intentModelFor("large-model/q4/0123", fitted)).toBeUndefined();
  });

  it("ships with classes for all that is told apart, of as many weights as the embedder has dimensions", () => {
    const shipped = intentModelFor("multilingual-e5-small-latin/q4/0123");
    expect(shipped?.classes.map(({ name }) => name).sort()).toEqual(
      "adding articles author credit fact greeting license nonsense origin overview privacy product published thanks title url".split(
        " ",
      ),
    );
    expect(new Set(shipped?.classes.map(({ weights }) => weights.length))).toEqual(new Set([384]));
  });

  test.prop([fc.array(fc.float({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 20 }), fc.double()])(
    "keeps each weight to a 254th of the greatest, and the bias as it is",
    (weights, bias) => {
      const before = { name: "fact" as const, bias, weights: Float32Array.from(weights) };
      const [after] = unpackIntents(packIntents("m", { classes: [before] })).classes;
      const greatest = Math.max(...weights.map(Math.abs));
      expect(after?.bias).toBe(bias);
      for (const [at, weight] of weights.entries())
        expect(Math.abs((after?.weights[at] ?? Number.NaN) - weight)).toBeLessThanOrEqual(greatest / 253 + 1e-6);
    },
  );
});
