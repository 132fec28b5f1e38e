import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reader, Reading } from "../../src/core/ports/reader.ts";

const PASSAGES = [
  { title: "Nature", text: "Les chats dorment seize heures par jour." },
  { title: "Afrique", text: "« L'Ouganda », dit-elle, a pour capitale Kampala (deux millions d’habitants)." },
  { title: "", text: "La Bourse a clôturé en hausse de 3,5 % vendredi ; le pétrole, lui, a cédé 2 $." },
];

const QUESTION = { question: "Quelle est la capitale de l'Ouganda ?", turns: [] };

/** What every adapter of the Reader port does. */
export function describeReader(name: string, create: () => Promise<Reader>): void {
  describe(`${name} as a reader`, () => {
    let reader: Reader;
    let readings: readonly Reading[];
    beforeAll(async () => {
      reader = await create();
      readings = await reader.read(QUESTION, PASSAGES);
    });
    afterAll(() => reader.close());

    it("gives one reading a passage, in order, and holds the one that answers for the best", () => {
      expect(readings).toHaveLength(PASSAGES.length);
      const scores = readings.map(({ answerable }) => answerable);
      expect(scores.every(Number.isFinite)).toBe(true);
      expect(scores.indexOf(Math.max(...scores))).toBe(1);
    });

    it("gives answers of whole words, without outer punctuation or apostrophes", () => {
      for (const [index, { answers }] of readings.entries()) {
        const { text } = PASSAGES[index]!;
        for (const { start, end } of answers)
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}$%](.*[\p{L}\p{N}$%])?$/su);
      }
      const texts = readings[1]!.answers.map(({ start, end }) => PASSAGES[1]!.text.slice(start, end));
      expect(texts).toContain("Kampala");
    });

    it("gives each answer once, the most probable one first, with its log-probability", () => {
      for (const { answers } of readings) {
        const logProbs = answers.map(({ logProb }) => logProb);
        expect(logProbs.every((logProb) => logProb <= 0 && Number.isFinite(logProb))).toBe(true);
        expect(logProbs).toEqual([...logProbs].sort((a, b) => b - a));
        expect(new Set(answers.map(({ start, end }) => `${start}-${end}`)).size).toBe(answers.length);
      }
    });

    it("gives relations, where it does, as probabilities that add up to one", () => {
      for (const { relation } of readings) {
        if (relation === undefined) continue;
        const { found, differs, nothing } = relation;
        expect(Math.min(found, differs, nothing)).toBeGreaterThanOrEqual(0);
        expect(found + differs + nothing).toBeCloseTo(1, 5);
      }
    });

    it("takes the turns before", async () => {
      const turns = [{ question: "Quel pays a-t-elle visité ?", reply: "L'Ouganda" }];
      const read = await reader.read({ question: "Quelle en est la capitale ?", turns }, PASSAGES);
      expect(read).toHaveLength(PASSAGES.length);
    });

    it("reads a passage alike whatever else is read with it", async () => {
      const [alone] = await reader.read(QUESTION, [PASSAGES[1]!]);
      expect(alone!.answerable).toBeCloseTo(readings[1]!.answerable, 3);
      expect(alone!.strength ?? 0).toBeCloseTo(readings[1]!.strength ?? 0, 3);
    });

    it("gives a passage without words no answer and a low score", async () => {
      const [reading] = await reader.read({ question: "Qui ?", turns: [] }, [{ title: "", text: "" }]);
      expect(reading!.answers).toEqual([]);
      expect(reading!.answerable).toBeLessThan(0);
      expect(reading!.strength ?? 0).toBe(0);
    });

    it("gives nothing for no passages", async () => {
      expect(await reader.read({ question: "Qui ?", turns: [] }, [])).toEqual([]);
    });

    it("rejects as cancelled when the signal is aborted", async () => {
      const signal = AbortSignal.abort();
      await expect(reader.read({ question: "Qui ?", turns: [] }, PASSAGES, { signal })).rejects.toMatchObject({
        code: "cancelled",
      });
    });
  });
}
