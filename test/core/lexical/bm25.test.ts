import { describe, expect, it } from "vitest";
import { bm25, inverseDocumentFrequency } from "../../../src/core/lexical/bm25.ts";

const input = { termFrequency: 2, documentFrequency: 1, documents: 3, length: 6, averageLength: 4 };

describe("bm25", () => {
  it("gives what the formula gives by hand", () => {
    // idf = ln(1 + (3 - 1 + .5) / (1 + .5)) = ln(8/3); saturation = 2 + 1.2 (.25 + .75 * 6/4) = 3.65; 2 * 2.2 / 3.65
    expect(bm25(input)).toBeCloseTo((Math.log(8 / 3) * 4.4) / 3.65, 12);
  });

  it("grows with the term's frequency, but never beyond 2.2 times the idf", () => {
    expect(bm25({ ...input, termFrequency: 3 })).toBeGreaterThan(bm25(input));
    expect(bm25({ ...input, termFrequency: 1e9 })).toBeCloseTo(2.2 * inverseDocumentFrequency(1, 3), 6);
  });

  it("falls with the text's length", () => {
    expect(bm25({ ...input, length: 7 })).toBeLessThan(bm25(input));
  });

  it("gives a term that stands in every text a little, never less than nothing", () => {
    expect(inverseDocumentFrequency(3, 3)).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 12);
  });
});
