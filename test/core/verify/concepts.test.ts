import { describe, expect, it } from "vitest";
import { conceptWords } from "../../../src/core/languages/en/concepts.ts";
import { relatedConcepts, relationOf } from "../../../src/core/verify/concepts.ts";

describe("relationOf", () => {
  it("knows opposites both ways, things of one kind, and what has nothing to do with each other", () => {
    expect(relationOf("rise", "fall")).toBe("opposite");
    expect(relationOf("fall", "rise")).toBe("opposite");
    expect(relationOf("bus", "train")).toBe("otherKind");
    expect(relationOf("bus", "bus")).toBe("same");
    expect(relationOf("bus", "mother")).toBe("none");
  });

  it("names concepts alone that have words", () => {
    expect(relatedConcepts().filter((name) => !(name in conceptWords))).toEqual([]);
  });
});
