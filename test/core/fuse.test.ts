import { describe, expect, it } from "vitest";
import { fuse, topPositions } from "../../src/core/fuse.ts";

function lexicalOf(bm25: readonly number[], coverage: readonly number[]) {
  return { bm25: Float64Array.from(bm25), coverage: Float64Array.from(coverage), unknown: [] };
}

const cosinesOf = (...values: readonly number[]) => new Map(values.entries());

describe("fuse", () => {
  it("adds to the cosine the share of the best BM25, weighed by how much of the question is explained", () => {
    const candidates = fuse({
      cosines: cosinesOf(0.8, 0.82, 0.7),
      lexical: lexicalOf([4, 1, 0], [0.5, 0.25, 0]),
      isSameLanguage: () => true,
    });
    // .08 * .5 * 4/4 = .04; .08 * .5 * 1/4 = .01
    expect(candidates.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(candidates.map(({ fused }) => fused)).toEqual([0.84, 0.83, 0.7].map((value) => expect.closeTo(value, 12)));
  });

  it("trusts shared words less across languages", () => {
    const input = { cosines: cosinesOf(0.8), lexical: lexicalOf([4], [1]) };
    const [same] = fuse({ ...input, isSameLanguage: () => true });
    const [other] = fuse({ ...input, isSameLanguage: () => false });
    // .08 and .08 * .3
    expect([same?.fused, other?.fused]).toEqual([expect.closeTo(0.88, 12), expect.closeTo(0.824, 12)]);
  });

  it("leaves the cosines alone when no word is shared, ties by position", () => {
    const candidates = fuse({
      cosines: new Map([
        [2, 0.8],
        [0, 0.8],
        [1, 0.9],
      ]),
      lexical: lexicalOf([0, 0, 0], [0, 0, 0]),
      isSameLanguage: () => true,
    });
    expect(candidates.map(({ position, fused }) => [position, fused])).toEqual([
      [1, 0.9],
      [0, 0.8],
      [2, 0.8],
    ]);
  });
});

describe("topPositions", () => {
  it("gives the highest scores above zero, best first, ties by position", () => {
    expect(topPositions(Float64Array.from([0, 2, 3, 2, 1]), 3)).toEqual([2, 1, 3]);
    expect(topPositions(Float64Array.from([0, 1]), 3)).toEqual([1]);
  });
});
