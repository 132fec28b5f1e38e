import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/core/ports/reader.ts";
import { findBestSpan, MAX_ANSWER_WORDS } from "../../src/core/reading.ts";

/** Words of one character, two apart, with their log-probabilities of starting and ending the answer. */
function readingOf(...logProbs: readonly (readonly [start: number, end: number])[]): Reading {
  const words = logProbs.map(([startLogProb, endLogProb], index) => ({
    start: 2 * index,
    end: 2 * index + 1,
    startLogProb,
    endLogProb,
  }));
  return { answerable: 0, strength: 10, words };
}

const all = { start: 0, end: 1_000 };

describe("findBestSpan", () => {
  it("joins the likeliest start and the likeliest end after it", () => {
    expect(findBestSpan(readingOf([-3, -1], [-0.5, -4], [-5, -2]), all)).toEqual({ start: 2, end: 5, logProb: -2.5 });
  });

  it("looks only at words inside the stretch", () => {
    const reading = readingOf([0, 0], [-2, -3], [-4, -1]);
    expect(findBestSpan(reading, { start: 2, end: 5 })).toEqual({ start: 2, end: 5, logProb: -3 });
    expect(findBestSpan(reading, { start: 3, end: 4 })).toBeUndefined();
  });

  it("prefers words that fit to likelier ones, where they are not much less likely", () => {
    const reading = readingOf([0, 0], [-9, -9], [-1, -1]);
    const isLast = ({ start }: { start: number }) => start === 4;
    expect(findBestSpan(reading, all, isLast)).toEqual({ start: 4, end: 5, logProb: -2 });
    expect(findBestSpan(reading, all, ({ start }) => start === 2)).toEqual({ start: 0, end: 1, logProb: 0 });
  });

  const logProb = fc.integer({ min: -20, max: 0 });
  const rows = fc.array(fc.tuple(logProb, logProb), { maxLength: MAX_ANSWER_WORDS + 5 });

  test.prop([rows])("finds what trying every pair finds, within the longest answer", (found) => {
    const best = Math.max(
      ...found.flatMap(([start], index) => found.slice(index, index + MAX_ANSWER_WORDS).map(([, end]) => start + end)),
    );
    const span = findBestSpan(readingOf(...found), all);
    expect(span?.logProb ?? Number.NEGATIVE_INFINITY).toBe(best);
    if (span !== undefined) expect(span.end - span.start).toBeLessThan(2 * MAX_ANSWER_WORDS);
  });
});
