import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { clusterQuestions } from "../../../src/core/question/cluster.ts";
import { asksTheSame, type ComparedQuestion, likeness, withoutShared } from "../../../src/core/question/likeness.ts";
import { finish } from "../../../src/core/steps.ts";

/** A unit vector in the plane, by its angle in degrees. */
function at(degrees: number, more: Partial<ComparedQuestion> = {}): ComparedQuestion {
  const angle = (degrees * Math.PI) / 180;
  return { by: "plane", vector: Float32Array.of(Math.cos(angle), Math.sin(angle)), numbers: [], ...more };
}

function groupsOf(questions: readonly ComparedQuestion[]) {
  return finish(clusterQuestions(questions));
}

/** Above the likeness that joins, by less than a float's rounding. */
const JOINS = 0.2901;

describe("how alike two questions are", () => {
  it("is the cosine, less a fifth where they ask for another kind, and nothing where they name other numbers or another embedder read them", () => {
    expect(likeness(at(0), at(60))).toBeCloseTo(0.5);
    expect(likeness(at(0, { kind: "day" }), at(60, { kind: "place" }))).toBeCloseTo(0.3);
    expect(likeness(at(0, { kind: "day" }), at(60))).toBeCloseTo(0.5);
    expect(likeness(at(0, { numbers: ["2024"] }), at(0, { numbers: ["2025"] }))).toBeLessThan(-1);
    expect(likeness(at(0, { numbers: ["1", "2"] }), at(0, { numbers: ["2", "1"] }))).toBeCloseTo(1);
    expect(likeness(at(0), at(0, { by: "another embedder" }))).toBeLessThan(-1);
  });

  it("makes them the same only from .6 on, for the same kind", () => {
    expect(asksTheSame(at(0), at(53))).toBe(true);
    expect(asksTheSame(at(0), at(54))).toBe(false);
    expect(asksTheSame(at(0, { kind: "day" }), at(0))).toBe(false);
  });

  it("leaves out what all vectors share, and keeps a unit length", () => {
    const rest = withoutShared(Float32Array.of(0.6, 0.8), Float32Array.of(0.6, 0));
    expect([...rest]).toEqual([0, 1]);
    expect([...withoutShared(Float32Array.of(1, 0), Float32Array.of(1, 0))]).toEqual([0, 0]);
  });
});

describe("groups of questions", () => {
  it("hold those that are alike on the mean, in the order of their first ones", () => {
    expect(groupsOf([at(0), at(100), at(20), at(110), at(200)])).toEqual([[0, 2], [1, 3], [4]]);
    expect(groupsOf([])).toEqual([]);
    expect(groupsOf([at(7)])).toEqual([[0]]);
  });

  const question = fc
    .tuple(fc.double({ min: 0, max: 360, noNaN: true }), fc.constantFrom(undefined, "day" as const, "place" as const))
    .map(([degrees, kind]) => at(degrees, { kind }));

  test.prop([fc.array(question, { maxLength: 40 })])(
    "hold each question once, and none could be joined",
    (questions) => {
      const groups = groupsOf(questions);
      expect(groups.flat().sort((a, b) => a - b)).toEqual(questions.map((_, index) => index));
      for (const [index, group] of groups.entries())
        for (const other of groups.slice(0, index)) expect(meanLikeness(group, other, questions)).toBeLessThan(JOINS);
    },
  );
});

function meanLikeness(a: readonly number[], b: readonly number[], questions: readonly ComparedQuestion[]): number {
  const all = a.flatMap((one) => b.map((other) => likeness(questions[one]!, questions[other]!)));
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}
