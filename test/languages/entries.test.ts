import { describe, expect, it } from "vitest";
import { LANGUAGES, wordsOf } from "../../src/core/languages/words-of.ts";
import { alternativesOf, withoutAlternative } from "./alternatives.ts";
import { emptied, entriesOf, without } from "./entries.ts";

describe("alternativesOf", () => {
  it("finds the innermost alternatives and optional groups, once each", () => {
    expect([...alternativesOf("how (?:old|long(?: ago)?)|when|(?:the )?day")].sort()).toEqual([
      "ago",
      "old",
      "the",
      "when",
    ]);
  });

  it("takes a pattern without bars as one, and marks that stand for themselves as letters", () => {
    expect(alternativesOf("according to")).toEqual(["according to"]);
    expect(alternativesOf(String.raw`a\|b|[|(]c`)).toEqual([String.raw`a\|b`, "[|(]c"]);
  });

  it("leaves out what is no word", () => {
    expect(alternativesOf(String.raw`\p{L}+|\s+|who`)).toEqual(["who"]);
  });
});

describe("withoutAlternative", () => {
  it("leaves one out wherever it stands, and nothing else", () => {
    const source = "(?:in|on) may|(?:in|by) june";
    const left = new RegExp(`^(?:${withoutAlternative(source, "in")})$`);
    expect(["on may", "by june", "in may", "in june"].map((text) => left.test(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe.each(LANGUAGES)("entries of %s", (language) => {
  it("are gone when they are left out, each alone", () => {
    const words = wordsOf(language);
    const entries = entriesOf(words);
    for (const entry of entries.filter((_, index) => index % 50 === 0)) {
      const left = entriesOf(without(words, entry));
      expect(left.filter(({ list, text }) => list === entry.list && text === entry.text)).toEqual([]);
      // What a word stands for goes with it.
      const its = entries.filter(({ list }) => list === `${entry.list}.${entry.text}`).length;
      expect(entries.length - left.length, `${entry.list} ${entry.text}`).toBeLessThanOrEqual(1 + its);
    }
  });

  it("are gone altogether from an emptied language", () => {
    expect(entriesOf(emptied(wordsOf(language))).filter(({ list }) => !list.startsWith("offices.shared"))).toEqual([]);
  });
});
