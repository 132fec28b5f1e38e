import { describe, expect, it } from "vitest";
import { centroid } from "../../../src/core/passages/centroid.ts";

describe("centroid", () => {
  it("is the mean direction, of length one", () => {
    const [x = 0, y = 0] = centroid([new Float32Array([1, 0]), new Float32Array([0, 1])]);
    expect(x).toBeCloseTo(Math.SQRT1_2, 6);
    expect(y).toBeCloseTo(Math.SQRT1_2, 6);
  });

  it("is zeros where vectors cancel out, and empty without any", () => {
    expect(centroid([new Float32Array([1, 0]), new Float32Array([-1, 0])])).toEqual(new Float32Array([0, 0]));
    expect(centroid([])).toEqual(new Float32Array());
  });
});
