import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reader, Reading } from "../../src/core/ports/reader.ts";

const PASSAGES = [
  { title: "Nature", text: "Les chats dorment seize heures par jour." },
  { title: "Afrique", text: "« L'Ouganda », dit-elle, a pour capitale Kampala (deux millions d’habitants)." },
  { title: "", text: "La Bourse a clôturé en hausse de 3,5 % vendredi ; le pétrole, lui, a cédé 2 $." },
];

/** What every adapter of the Reader port does. */
export function describeReader(name: string, create: () => Promise<Reader>): void {
  describe(`${name} as a reader`, () => {
    let reader: Reader;
    let readings: readonly Reading[];
    beforeAll(async () => {
      reader = await create();
      readings = await reader.read("Quelle est la capitale de l'Ouganda ?", PASSAGES);
    });
    afterAll(() => reader.close());

    it("gives one reading a passage, in order, and holds the one that answers for the best", () => {
      expect(readings).toHaveLength(PASSAGES.length);
      const scores = readings.map(({ answerable }) => answerable);
      expect(scores.every(Number.isFinite)).toBe(true);
      expect(scores.indexOf(Math.max(...scores))).toBe(1);
    });

    it("gives the words in order, apart from each other, without outer punctuation or apostrophes", () => {
      for (const [index, { words }] of readings.entries()) {
        const { text } = PASSAGES[index]!;
        let end = 0;
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end)).toMatch(/^[\p{L}\p{N}$%]([^\s'’«»();]*[\p{L}\p{N}])?$/u);
          end = word.end;
        }
      }
      const words = readings[1]!.words.map(({ start, end }) => PASSAGES[1]!.text.slice(start, end));
      expect(words).toEqual(expect.arrayContaining(["L", "Ouganda", "capitale", "Kampala", "habitants"]));
    });

    it("gives log-probabilities", () => {
      for (const { words } of readings) {
        for (const { startLogProb, endLogProb } of words) {
          expect(startLogProb).toBeLessThanOrEqual(0);
          expect(endLogProb).toBeLessThanOrEqual(0);
          expect(Number.isFinite(startLogProb + endLogProb)).toBe(true);
        }
      }
    });

    it("reads a passage alike whatever else is read with it", async () => {
      const [alone] = await reader.read("Quelle est la capitale de l'Ouganda ?", [PASSAGES[1]!]);
      expect(alone!.answerable).toBeCloseTo(readings[1]!.answerable, 3);
      expect(alone!.strength).toBeCloseTo(readings[1]!.strength, 3);
    });

    it("gives a passage without words no words and a low score", async () => {
      const [reading] = await reader.read("Qui ?", [{ title: "", text: "" }]);
      expect(reading!.words).toEqual([]);
      expect(reading!.answerable).toBeLessThan(0);
      expect(reading!.strength).toBe(0);
    });

    it("gives nothing for no passages", async () => {
      expect(await reader.read("Qui ?", [])).toEqual([]);
    });

    it("rejects as cancelled when the signal is aborted", async () => {
      const signal = AbortSignal.abort();
      await expect(reader.read("Qui ?", PASSAGES, { signal })).rejects.toMatchObject({ code: "cancelled" });
    });
  });
}
