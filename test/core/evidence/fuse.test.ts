import { describe, expect, it } from "vitest";
import { fuse } from "../../../src/core/evidence/fuse.ts";

const legs = (name: string, cosine: number, bm25: number, articleCosine = 0.8) => ({
  name,
  cosine,
  bm25,
  articleCosine,
});

describe("fuse", () => {
  it("adds to the cosine the share of the best BM25, weighed by how much of the question is explained", () => {
    const found = fuse([legs("a", 0.8, 4), legs("b", 0.82, 1), legs("c", 0.7, 0)], {
      explained: 0.5,
      isSameLanguage: () => true,
    });
    // .08 * .5 * 4/4 = .04; .08 * .5 * 1/4 = .01
    expect(found.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(found.map(({ fused }) => fused)).toEqual([0.84, 0.83, 0.7].map((value) => expect.closeTo(value, 12)));
  });

  it("trusts shared words less across languages", () => {
    const [same] = fuse([legs("a", 0.8, 4)], { explained: 1, isSameLanguage: () => true });
    const [other] = fuse([legs("a", 0.8, 4)], { explained: 1, isSameLanguage: () => false });
    // .08 and .08 * .3
    expect([same?.fused, other?.fused]).toEqual([expect.closeTo(0.88, 12), expect.closeTo(0.824, 12)]);
  });

  it("leaves the cosines alone when no word is shared, ties in the order given", () => {
    const found = fuse([legs("a", 0.8, 0), legs("b", 0.9, 0), legs("c", 0.8, 0)], {
      explained: 0,
      isSameLanguage: () => true,
    });
    expect(found.map(({ name, fused }) => [name, fused])).toEqual([
      ["b", 0.9],
      ["a", 0.8],
      ["c", 0.8],
    ]);
  });

  it("counts four tenths of how much farther a passage's article is than the nearest one", () => {
    const found = fuse([legs("a", 0.83, 0, 0.7), legs("b", 0.82, 0), legs("c", 0.8, 0)], {
      explained: 0,
      isSameLanguage: () => true,
    });
    // .83 - .4 * (.8 - .7) = .79
    expect(found.map(({ name, fused }) => [name, fused])).toEqual([
      ["b", 0.82],
      ["c", 0.8],
      ["a", expect.closeTo(0.79, 12)],
    ]);
  });
});
