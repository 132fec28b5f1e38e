import { describe, expect, it } from "vitest";
import wordings from "../../../src/core/names/data/place-wordings.json" with { type: "json" };
import { foldName } from "../../../src/core/names/fold-name.ts";
import { isSamePlace } from "../../../src/core/names/place-wordings.ts";
import { compare } from "../../helpers/compared.ts";

describe("isSamePlace", () => {
  it.each([
    ["cologne", "koln"],
    ["bruselas", "brussel"],
    ["donau", "danubio"],
  ])("takes %s and %s for one place", (a, b) => {
    expect(isSamePlace(a, b)).toBe(true);
    expect(isSamePlace(b, a)).toBe(true);
  });

  it("takes neither two places nor two unknown words for one", () => {
    expect(isSamePlace("cologne", "munchen")).toBe(false);
    expect(isSamePlace("plover", "plover")).toBe(false);
  });

  it("has each wording once, folded, and at least two of a place", () => {
    const all = wordings.map((names) => names.split(" "));
    for (const names of all) expect(names.length).toBeGreaterThan(1);
    expect(new Set(all.flat()).size).toBe(all.flat().length);
    expect(all.flat().map(foldName)).toEqual(all.flat());
  });
});

describe("a name of a place in another language", () => {
  it.each([
    ["A baker from Cologne won.", "Ein Bäcker aus Köln gewann."],
    ["A baker from Munich won.", "Ein Bäcker aus München gewann."],
  ])("is held by the other one: %s", (said, source) => {
    expect(compare(said, "en", source, "de").names).toMatchObject({
      held: 1,
      elsewhere: 0,
      unknown: 0,
      differences: [],
    });
  });
});
