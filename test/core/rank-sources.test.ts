import { describe, expect, it } from "vitest";
import { rankSources } from "../../src/core/rank-sources.ts";

const alike = { passages: 2, cosine: 0.8 };

describe("ranking sources", () => {
  it("puts the source with the better passages first", () => {
    const found = [
      { source: "a", fused: 0.9 }, // its second is far: 0.9 - 0.3 * 0.1 = 0.87
      { source: "b", fused: 0.89 }, // its second is near: 0.89 - 0.3 * 0.01 = 0.887
      { source: "b", fused: 0.88 },
      { source: "a", fused: 0.8 },
    ];
    expect(rankSources(found, () => alike)).toEqual(["b", "a"]);
  });

  it("takes a passage that was not found for as far as the last one, and a source of one passage for that passage", () => {
    const found = [
      { source: "long", fused: 0.9 }, // 0.9 - 0.3 * (0.9 - 0.8) = 0.87
      { source: "short", fused: 0.89 },
      { source: "far", fused: 0.8 },
    ];
    expect(rankSources(found, (source) => ({ ...alike, passages: source === "long" ? 5 : 1 }))).toEqual([
      "short",
      "long",
      "far",
    ]);
  });

  it("weighs what the whole source is about", () => {
    const found = [
      { source: "a", fused: 0.9 },
      { source: "b", fused: 0.88 },
    ];
    const wholeOf = (source: string) => ({ passages: 1, cosine: source === "b" ? 0.83 : 0.8 });
    expect(rankSources(found, wholeOf)).toEqual(["b", "a"]);
  });

  it("keeps the order of equals, and ranks nothing where nothing was found", () => {
    const found = ["b", "a"].map((source) => ({ source, fused: 0.9 }));
    expect(rankSources(found, () => alike)).toEqual(["b", "a"]);
    expect(rankSources([], () => alike)).toEqual([]);
  });
});
