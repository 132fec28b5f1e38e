import { describe, expect, it } from "vitest";
import { findBestSpan } from "../../../src/core/evidence/reading.ts";
import type { ReadAnswer, Reading } from "../../../src/core/ports/reader.ts";

function readingOf(...answers: readonly (readonly [start: number, end: number, logProb: number])[]): Reading {
  return { answerable: 0, answers: answers.map(([start, end, logProb]): ReadAnswer => ({ start, end, logProb })) };
}

const all = { start: 0, end: 1_000 };

describe("findBestSpan", () => {
  it("takes the most probable answer", () => {
    expect(findBestSpan(readingOf([2, 5, -2.5], [0, 1, -4]), all)).toEqual({ start: 2, end: 5, logProb: -2.5 });
    expect(findBestSpan(readingOf(), all)).toBeUndefined();
  });

  it("looks only at answers that lie inside the stretch", () => {
    const reading = readingOf([0, 3, -1], [2, 5, -3]);
    expect(findBestSpan(reading, { start: 2, end: 5 })).toEqual({ start: 2, end: 5, logProb: -3 });
    expect(findBestSpan(reading, { start: 3, end: 4 })).toBeUndefined();
  });

  it("prefers words that fit to likelier ones, where they are not much less likely", () => {
    const reading = readingOf([0, 1, 0], [4, 5, -2], [2, 3, -18]);
    expect(findBestSpan(reading, all, ({ start }) => start === 4)).toEqual({ start: 4, end: 5, logProb: -2 });
    expect(findBestSpan(reading, all, ({ start }) => start === 2)).toEqual({ start: 0, end: 1, logProb: 0 });
  });
});
