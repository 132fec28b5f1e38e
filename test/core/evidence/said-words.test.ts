import { describe, expect, it } from "vitest";
import { quotesAll, unsaidShare } from "../../../src/core/evidence/said-words.ts";

/** The words of a sentence at 100 in its source, each told as the word of the question with that number. */
function hitsIn(sentence: string, words: Readonly<Record<string, number>>) {
  return Object.entries(words).map(([word, number]) => {
    const start = 100 + sentence.indexOf(word);
    return { number, start, end: start + word.length };
  });
}

describe("the words of what somebody is asked for who says it", () => {
  it.each([
    'The borough drew up a "garden of pools" in June.',
    "The borough drew up a «\u00A0garden of pools\u00A0» in June.",
    "The borough drew up a »garden of pools« in June.",
    "The borough drew up a “garden of pools” in June.",
    "The borough drew up a „garden of pools“ in June.",
  ])("are quoted in: %s", (sentence) => {
    expect(quotesAll([1, 2], hitsIn(sentence, { garden: 1, pools: 2 }), sentence, 100)).toBe(true);
  });

  it("are not where one of them stands outside, or in another quotation", () => {
    const outside = 'The garden would be "full of pools", she said.';
    expect(quotesAll([1, 2], hitsIn(outside, { garden: 1, pools: 2 }), outside, 100)).toBe(false);
    const apart = 'A "garden" and "pools", she said.';
    expect(quotesAll([1, 2], hitsIn(apart, { garden: 1, pools: 2 }), apart, 100)).toBe(false);
  });

  it("are not where there is but one of them, or none", () => {
    const sentence = 'She called it a "garden".';
    expect(quotesAll([1], hitsIn(sentence, { garden: 1 }), sentence, 100)).toBe(false);
    expect(quotesAll([], [], sentence, 100)).toBe(false);
  });

  it("count by the share of them that a sentence does not hold", () => {
    expect(unsaidShare([1, 2, 3, 4], new Set([2, 9]))).toBe(0.75);
    expect(unsaidShare([], new Set([2]))).toBe(0);
  });
});
