import { describe, expect, it } from "vitest";
import type { Sentence } from "../../../src/core/article/article.ts";
import { chooseOverview, MAX_OVERVIEW_SENTENCES } from "../../../src/core/article/overview.ts";

/** Sentences of 100 characters (or as given) one after the other, each with its block. */
function sentencesOf(...blocks: readonly (number | readonly [block: number, length: number])[]): Sentence[] {
  let start = 0;
  return blocks.map((each) => {
    const [block, length] = typeof each === "number" ? [each, 100] : each;
    const sentence = { start, end: start + length, block };
    start += length + 1;
    return sentence;
  });
}

const vectors = (...rows: readonly (readonly number[])[]) => rows.map((row) => Float32Array.from(row));

describe("chooseOverview", () => {
  it("takes of each paragraph the sentence nearest to the mean, and the very first in any case", () => {
    const sentences = sentencesOf(1, 1, 2, 2);
    // sum of all (2.8, 1.6): dots 1.6, 2.8, 2.8, 3.2
    const input = { sentences, vectors: vectors([0, 1], [1, 0], [1, 0], [0.8, 0.6]) };
    expect(chooseOverview(input)).toEqual([sentences[0], sentences[3]]);
  });

  it("leaves out sentences that are too short or too long, except the first", () => {
    const sentences = sentencesOf([1, 10], [2, 39], [3, 40], [4, 400], [5, 401]);
    const alike = vectors([1], [1], [1], [1], [1]);
    expect(chooseOverview({ sentences, vectors: alike })).toEqual([sentences[0], sentences[2], sentences[3]]);
  });

  it("gives the most central paragraphs, in the article's order, the lead among them", () => {
    const sentences = sentencesOf(1, 2, 3, 4, 5, 6, 7);
    const rows = vectors([0, 1], [1, 0], [0.6, 0.8], [1, 0], [1, 0], [0.8, 0.6], [1, 0]);
    // sum (5.4, 2.4): dots 2.4, 5.4, 5.16, 5.4, 5.4, 5.76, 5.4: the lead, and the best four of the others (ties by order)
    const chosen = chooseOverview({ sentences, vectors: rows });
    expect(chosen).toHaveLength(MAX_OVERVIEW_SENTENCES);
    expect(chosen.map(({ block }) => block)).toEqual([1, 2, 4, 5, 6]);
  });

  it("gives nothing for nothing", () => {
    expect(chooseOverview({ sentences: [], vectors: [] })).toEqual([]);
  });
});
