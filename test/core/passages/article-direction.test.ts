import { describe, expect, it } from "vitest";
import { articleDirection } from "../../../src/core/passages/article-direction.ts";
import { dot } from "../../../src/core/passages/dot.ts";

describe("articleDirection", () => {
  it("lies half in the first passage and half in the mean of all", () => {
    // The mean direction of (1, 0) and (0, 1) is (.7071, .7071).
    const [x = 0, y = 0] = articleDirection([new Float32Array([1, 0]), new Float32Array([0, 1])]);
    expect(x).toBeCloseTo((1 + Math.SQRT1_2) / 2, 6);
    expect(y).toBeCloseTo(Math.SQRT1_2 / 2, 6);
  });

  it("is the passage's own direction where there is but one", () => {
    const only = new Float32Array([0.6, 0.8]);
    expect(dot(articleDirection([only]), only)).toBeCloseTo(1, 6);
  });

  it("is nothing without passages", () => {
    expect(articleDirection([])).toEqual(new Float32Array());
  });
});
