import { describe, expect, it } from "vitest";
import type { Source } from "../../../src/core/types.ts";
import { articleWords } from "../../../src/core/verify/article-words.ts";
import type { Candidate } from "../../../src/core/verify/candidate.ts";
import { compareSentence } from "../../../src/core/verify/compare/compare.ts";
import { readText } from "../../../src/core/verify/read-text.ts";
import { surfaceFeatures } from "../../../src/core/verify/surface.ts";

describe("surfaceFeatures", () => {
  it("tells how a statement and a sentence look beside each other", () => {
    // "the old mill burned": three informative words, of which two are written alike, and one of three pairs of neighbours.
    const own = candidate("the old mill burned", 'They said: "In 1902 the old barn burned."');
    expect(surfaceFeatures([own], own)).toEqual({
      lead: 0.5,
      longer: Math.log(8 / 4),
      length: Math.log(4),
      runs: 1 / 3,
      weakest: 0,
      weak: 1,
      spelled: 2 / 3,
      figures: 0,
      lowerCase: 1,
      quoting: 1,
    });
  });

  it("tells how much nearer the nearest sentence comes than the next", () => {
    const near = candidate("The old mill burned.", "The old mill burned in June.");
    const far = candidate("The old mill burned.", "The council met.");
    const { lead } = surfaceFeatures([far, near], near);
    expect(lead).toBeCloseTo(near.comparison.coverage + near.comparison.predicate / 2, 10);
  });

  it("counts figures up to three", () => {
    const own = candidate("In 1902, 1903, 1904 and 1905 it burned.", "It burned.");
    expect(surfaceFeatures([own], own)).toMatchObject({ figures: 3, lowerCase: 0, quoting: 0 });
  });
});

function candidate(statement: string, sentence: string): Candidate {
  const source = { id: "a", library: "folder", version: "0", text: sentence, metadata: { title: "", language: "en" } };
  const article = articleWords(source as unknown as Source);
  const [said, there] = [readText(statement, "en", []), readText(sentence, "en", [])];
  return { comparison: compareSentence(said, there, { centre: undefined, article }), cosine: 0 };
}
