import { describe, expect, it } from "vitest";
import { conceptWords } from "../../../src/core/languages/en/concepts.ts";
import { occupationWords } from "../../../src/core/languages/en/occupations.ts";
import { oppositeWords } from "../../../src/core/languages/en/opposites.ts";
import { portfolioWords } from "../../../src/core/languages/en/portfolios.ts";
import { thingWords } from "../../../src/core/languages/en/things.ts";
import { relatedConcepts, relationOf } from "../../../src/core/verify/concepts.ts";

describe("relationOf", () => {
  it("knows opposites both ways, things of one kind, and what has nothing to do with each other", () => {
    expect(relationOf("rise", "fall")).toBe("opposite");
    expect(relationOf("fall", "rise")).toBe("opposite");
    expect(relationOf("bus", "train")).toBe("otherKind");
    expect(relationOf("bus", "bus")).toBe("same");
    expect(relationOf("bus", "mother")).toBe("none");
  });

  it("takes an occupation that may be another as well for no other", () => {
    expect(relationOf("baker", "florist")).toBe("otherKind");
    expect(relationOf("doctor", "surgeon")).toBe("none");
    expect(relationOf("minister", "healthMinister")).toBe("none");
    expect(relationOf("financeMinister", "healthMinister")).toBe("otherKind");
  });

  it("names concepts alone that have words", () => {
    const words = { ...conceptWords, ...occupationWords, ...oppositeWords, ...portfolioWords, ...thingWords };
    expect(relatedConcepts().filter((name) => !(name in words))).toEqual([]);
  });
});
