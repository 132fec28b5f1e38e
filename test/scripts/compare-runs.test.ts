import { describe, expect, it } from "vitest";
import { compareRuns } from "../../scripts/lib/compare-runs.ts";
import { areaUnderRoc } from "../../scripts/lib/fit.ts";
import type { Outcome } from "../../scripts/lib/outcome.ts";
import { renderComparison } from "../../scripts/lib/render-comparison.ts";

function run(...right: readonly number[]): Outcome[] {
  return right.map((value, index) => ({ id: `${index}`, isReported: true, figures: { right: value } }));
}

function judged(...scores: readonly (readonly [score: number, isPositive: boolean])[]): Outcome[] {
  return scores.map(([score, isPositive], index) => ({
    id: `${index}`,
    isReported: true,
    figures: {},
    judged: { score, isPositive },
  }));
}

describe("comparing two runs", () => {
  it("gives the difference with its paired standard error", () => {
    const [right] = compareRuns(run(1, 0, 1, 0), run(1, 1, 1, 0));
    expect(right).toMatchObject({ figure: "right", count: 4, before: 0.5, after: 0.75 });
    // Differences 0, 1, 0, 0: variance .25, and the root of .25 / 4.
    expect(right!.standardError).toBeCloseTo(0.25, 10);
  });

  it("is sure of no difference where every question came out the same", () => {
    expect(compareRuns(run(1, 0, 1), run(1, 0, 1))).toMatchObject([{ standardError: 0 }]);
  });

  it("compares only questions that both runs asked", () => {
    expect(compareRuns(run(1, 0, 1), run(1, 0))).toMatchObject([{ count: 2, before: 0.5 }]);
  });

  it("gives the areas under the curve, and their paired standard error", () => {
    const before = judged([0.9, true], [0.4, true], [0.6, true], [0.5, false], [0.1, false]);
    const after = judged([0.9, true], [0.7, true], [0.6, true], [0.5, false], [0.1, false]);
    const [auroc] = compareRuns(before, after);
    expect(auroc!.before).toBeCloseTo(areaUnderRoc(before.flatMap((each) => each.judged ?? [])), 10);
    expect(auroc!.before).toBeCloseTo(5 / 6, 10);
    expect(auroc!.after).toBe(1);
    // By positive 0, 1/2, 0 (variance 1/12); by negative 1/3, 0 (variance 1/18): the root of 1/36 + 1/36.
    expect(auroc!.standardError).toBeCloseTo(Math.sqrt(1 / 18), 10);
  });

  it("marks a difference that is larger than its standard error", () => {
    const lines = renderComparison("a set", [
      { figure: "right", count: 100, before: 0.5, after: 0.6, standardError: 0.02 },
      { figure: "chars", count: 100, before: 210, after: 209, standardError: 4 },
    ]).split("\n");
    expect(lines[1]).toMatch(/right +100 +0\.500 +0\.600 +\+0\.100 ± 0\.020 \*$/);
    expect(lines[2]).toMatch(/chars +100 +210\.0 +209\.0 +-1\.0 ± 4\.0$/);
  });
});
