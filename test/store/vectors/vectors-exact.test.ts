import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createExactIndex } from "../../../src/store/vectors/vectors-exact.ts";
import { cosine, describeVectorIndex, unitVector } from "../../contracts/vector-index.ts";

describeVectorIndex("exact search", async (vectors, dimensions) => createExactIndex(vectors, dimensions));

describe("exact search", () => {
  it("finds what a naive scan finds", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 9 })
          .chain((dimensions) =>
            fc.tuple(fc.array(unitVector(dimensions), { maxLength: 60 }), unitVector(dimensions), fc.nat(70)),
          ),
        async ([vectors, question, k]) => {
          const hits = await createExactIndex(vectors, question.length).search(question, k);
          const scores = hits.map(({ score }) => score);
          const naive = vectors.map((other) => cosine(other, question)).sort((a, b) => b - a);
          expect(hits).toHaveLength(Math.min(k, vectors.length));
          for (const [rank, score] of scores.entries()) expect(score).toBeCloseTo(naive[rank]!, 9);
        },
      ),
    );
  });

  it("does not change when the vectors that it was made from change", async () => {
    const vectors = [new Float32Array([1, 0])];
    const index = createExactIndex(vectors, 2);
    vectors[0]!.fill(0);
    expect(await index.search(new Float32Array([1, 0]), 1)).toEqual([{ position: 0, score: 1 }]);
  });
});
