import { describe, expect, it } from "vitest";
import { sourceCosine } from "../../src/core/source-cosine.ts";

describe("sourceCosine", () => {
  it("is the mean of the nearest passage, the whole and half of the first one", () => {
    // (.9 + .5 * .8 + .7) / 2.5
    expect(sourceCosine({ best: 0.9, lead: 0.8, whole: 0.7 })).toBeCloseTo(0.8, 9);
  });

  it("is the cosine itself where there is one passage", () => {
    expect(sourceCosine({ best: 0.87, lead: 0.87, whole: 0.87 })).toBeCloseTo(0.87, 9);
  });
});
