import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Embedder } from "../../src/core/ports/embedder.ts";

const PASSAGES = [
  "La pêche au thon rapporte peu aux villages de la côte.",
  "Le musée des horloges ouvre ses portes chaque dimanche matin.",
  "La traite des personnes touche surtout les enfants et les migrants.",
  "Une tempête de neige a fermé trois routes de montagne.",
  "Le prix du blé a doublé en une année de sécheresse.",
];

/** What every adapter of the Embedder port does. */
export function describeEmbedder(name: string, create: () => Promise<Embedder>): void {
  describe(`${name} as an embedder`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await create();
    });
    afterAll(() => embedder.close());

    it("gives one finite vector of unit length a text, each with a buffer of its own", async () => {
      const vectors = await embedder.embed(PASSAGES, { as: "passage" });
      expect(vectors).toHaveLength(PASSAGES.length);
      for (const vector of vectors) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(vector.buffer.byteLength).toBe(vector.byteLength);
        expect(cosine(vector, vector)).toBeCloseTo(1, 5);
      }
    });

    it("keeps the order of the texts, whatever their length", async () => {
      const texts = [...PASSAGES, PASSAGES.join(" "), "Neige.", ...PASSAGES.toReversed()];
      const together = await embedder.embed(texts, { as: "passage" });
      for (const [index, text] of texts.entries()) {
        const [alone] = await embedder.embed([text], { as: "passage" });
        expect(cosine(together[index]!, alone!)).toBeGreaterThan(1 - 1e-3);
      }
    });

    it("puts the passage that a question is about before the others", async () => {
      const vectors = await embedder.embed(PASSAGES, { as: "passage" });
      const [question] = await embedder.embed(["Qui est touché par la traite des personnes ?"], { as: "question" });
      const scores = vectors.map((vector) => cosine(vector, question!));
      expect(scores.indexOf(Math.max(...scores))).toBe(2);
    });

    it("gives the same vector for the same question again", async () => {
      const [first] = await embedder.embed(["Quand ouvre le musée ?"], { as: "question" });
      const [second, third] = await embedder.embed(["Quand ouvre le musée ?", "Quand ouvre le musée ?"], {
        as: "question",
      });
      expect(second).toEqual(first);
      expect(third).toEqual(first);
    });

    it("gives nothing for no texts, and a vector for an empty one", async () => {
      expect(await embedder.embed([], { as: "passage" })).toEqual([]);
      const [vector] = await embedder.embed([""], { as: "passage" });
      expect(cosine(vector!, vector!)).toBeCloseTo(1, 5);
    });

    it("gives the words of each text in order, each with a vector of unit length", async () => {
      const texts = ["Le musée ouvre, enfin !", "", "Neige."];
      const read = await embedder.embedWords(texts);
      expect(read.map((words, index) => words.map(({ start, end }) => texts[index]!.slice(start, end)))).toEqual([
        ["Le", "musée", "ouvre", "enfin"],
        [],
        ["Neige"],
      ]);
      for (const { vector } of read.flat()) {
        expect(vector).toHaveLength(embedder.dimensions);
        expect(cosine(vector, vector)).toBeCloseTo(1, 5);
      }
      const [again] = await embedder.embedWords(texts.slice(0, 1));
      expect(again).toEqual(read[0]);
    });

    it("says how much of a text it cannot read", async () => {
      expect(await embedder.measure("Bonjour à tous")).toMatchObject({ unknown: 0 });
      expect((await embedder.measure("Bonjour à tous")).tokens).toBeGreaterThanOrEqual(3);
      for (const text of ["世界贸易组织的总部在哪里", "Где находится столица Уганды", "أين تقع عاصمة أوغندا"]) {
        const { tokens, unknown } = await embedder.measure(text);
        expect(unknown / tokens).toBeGreaterThan(0.6);
      }
      expect(await embedder.measure("")).toEqual({ tokens: 0, unknown: 0 });
    });

    it("rejects as cancelled when the signal is aborted", async () => {
      const signal = AbortSignal.abort();
      await expect(embedder.embed(["Bonjour"], { as: "passage", signal })).rejects.toMatchObject({ code: "cancelled" });
    });
  });
}

export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * b[index]!, 0);
}
