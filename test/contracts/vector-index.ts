import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VectorIndex } from "../../src/core/ports/vector-index.ts";

export type VectorIndexFactory = (vectors: readonly Float32Array[], dimensions: number) => Promise<VectorIndex>;

/** What every adapter of the VectorIndex port does. */
export function describeVectorIndex(name: string, createIndex: VectorIndexFactory): void {
  describe(`${name} as a vector index`, () => {
    const axes = [vector(1, 0, 0), vector(0, 1, 0), vector(0.6, 0.8, 0), vector(0, 0, -1)];

    it("tells its size and dimensions", async () => {
      expect(await createIndex(axes, 3)).toMatchObject({ size: 4, dimensions: 3 });
    });

    it("finds the nearest first", async () => {
      const index = await createIndex(axes, 3);
      const hits = await index.search(vector(0, 0, 1), 4);
      // The three at a right angle by position, then the opposite one.
      expect(hits).toEqual([
        { position: 0, score: 0 },
        { position: 1, score: 0 },
        { position: 2, score: 0 },
        { position: 3, score: -1 },
      ]);
      expect((await index.search(vector(1, 0, 0), 2)).map(({ position }) => position)).toEqual([0, 2]);
      expect((await index.search(vector(1, 0, 0), 2))[1]?.score).toBeCloseTo(0.6, 6);
    });

    it("ranks equal vectors by position", async () => {
      const index = await createIndex([axes[1]!, axes[0]!, axes[1]!, axes[0]!], 3);
      expect((await index.search(vector(1, 0, 0), 4)).map(({ position }) => position)).toEqual([1, 3, 0, 2]);
      expect((await index.search(vector(1, 0, 0), 1)).map(({ position }) => position)).toEqual([1]);
    });

    it("gives all there are when asked for more, and none when asked for none", async () => {
      const index = await createIndex(axes, 3);
      expect(await index.search(vector(1, 0, 0), 100)).toHaveLength(4);
      expect(await index.search(vector(1, 0, 0), 0)).toEqual([]);
    });

    it("finds nothing among no vectors", async () => {
      const index = await createIndex([], 3);
      expect(index.size).toBe(0);
      expect(await index.search(vector(1, 0, 0), 5)).toEqual([]);
    });

    it("takes vectors that are windows of longer arrays", async () => {
      const window = new Float32Array([9, 9, 0, 1, 0, 9]).subarray(2, 5);
      const index = await createIndex([axes[0]!, window], 3);
      expect(await index.search(window, 1)).toEqual([{ position: 1, score: 1 }]);
      expect(await index.similarities(window, [1, 0])).toEqual([1, 0]);
    });

    it("compares with the vector at a position", async () => {
      const index = await createIndex(axes, 3);
      expect((await index.similarities(vector(0, 1, 0), [2]))[0]).toBeCloseTo(0.8, 6);
      await expect(index.similarities(vector(0, 1, 0), [4])).rejects.toThrow("Expected a position from 0 to 3, got 4");
      await expect(index.similarities(vector(0, 1, 0), [-1])).rejects.toThrow(RangeError);
    });

    it("refuses vectors of another length", async () => {
      await expect(createIndex([axes[0]!, vector(1, 0)], 3)).rejects.toThrow(
        "Expected vector 1 to have 3 dimensions, got 2",
      );
      const index = await createIndex(axes, 3);
      await expect(index.search(vector(1, 0, 0, 0), 1)).rejects.toThrow("to have 3 dimensions, got 4");
      await expect(index.similarities(vector(1, 0), [0])).rejects.toThrow("to have 3 dimensions, got 2");
    });

    it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %d", async (number) => {
      await expect(createIndex([vector(0, number, 1)], 3)).rejects.toThrow(`finite numbers, got ${number}`);
      const index = await createIndex(axes, 3);
      await expect(index.search(vector(number, 0, 0), 1)).rejects.toThrow(RangeError);
    });

    it("gives distinct positions, best first, each with its cosine", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(unitVector(5), { minLength: 1, maxLength: 40 }),
          unitVector(5),
          fc.integer({ min: 1, max: 50 }),
          async (vectors, question, k) => {
            const hits = await (await createIndex(vectors, 5)).search(question, k);
            expect(hits.length).toBeLessThanOrEqual(k);
            expect(new Set(hits.map(({ position }) => position)).size).toBe(hits.length);
            for (const { position, score } of hits) expect(score).toBeCloseTo(cosine(vectors[position]!, question), 9);
            const ranked = [...hits].sort((a, b) => b.score - a.score || a.position - b.position);
            expect(hits).toEqual(ranked);
          },
        ),
        { numRuns: 30 },
      );
    });
  });
}

export function vector(...numbers: number[]): Float32Array {
  return new Float32Array(numbers);
}

/** Any direction. */
export function unitVector(dimensions: number): fc.Arbitrary<Float32Array> {
  const numbers = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: dimensions, maxLength: dimensions });
  return numbers.filter((all) => all.some((number) => number !== 0)).map(normalise);
}

export function normalise(numbers: readonly number[]): Float32Array {
  const length = Math.hypot(...numbers);
  return new Float32Array(numbers.map((number) => number / length));
}

export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, number, axis) => sum + number * b[axis]!, 0);
}
