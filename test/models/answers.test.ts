import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { READER_MAX_ANSWER_WORDS } from "../../src/models/limits.ts";
import { readAnswers } from "../helpers/read-answers.ts";

/** Words of one character, two apart, with their log-probabilities of starting and ending the answer. */
function answersOf(...logProbs: readonly (readonly [start: number, end: number])[]) {
  const at = (index: number) => ({ start: 2 * index, end: 2 * index + 1 });
  return readAnswers(logProbs.map(([startLogProb, endLogProb], index) => ({ ...at(index), startLogProb, endLogProb })));
}

describe("packAnswers", () => {
  it("joins each start with the ends that are likelier than every nearer one, most probable first", () => {
    expect(answersOf([-3, -1], [-0.5, -4], [-5, -2])).toEqual([
      { start: 2, end: 5, logProb: -2.5 },
      { start: 0, end: 1, logProb: -4 },
      { start: 2, end: 3, logProb: -4.5 },
      { start: 4, end: 5, logProb: -7 },
    ]);
  });

  it("leaves out words that cannot start or end an answer", () => {
    const never = Number.NEGATIVE_INFINITY;
    expect(answersOf([never, -1], [-1, never], [-2, -2])).toEqual([
      { start: 2, end: 5, logProb: -3 },
      { start: 4, end: 5, logProb: -4 },
    ]);
  });

  const logProb = fc.integer({ min: -20, max: 0 });
  const rows = fc.array(fc.tuple(logProb, logProb), { minLength: 1, maxLength: READER_MAX_ANSWER_WORDS + 5 });

  test.prop([rows, fc.nat(), fc.nat()])("holds the best answer of any stretch, within the longest one", (all, a, b) => {
    const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number];
    const within = all.slice(from, to + 1);
    const best = Math.max(
      ...within.flatMap(([start], index) =>
        within.slice(index, index + READER_MAX_ANSWER_WORDS).map(([, end]) => start + end),
      ),
    );
    const inside = answersOf(...all).filter(({ start, end }) => start >= 2 * from && end <= 2 * to + 1);
    expect(inside[0]?.logProb).toBe(best);
    expect(inside.every(({ start, end }) => end - start < 2 * READER_MAX_ANSWER_WORDS)).toBe(true);
  });
});
