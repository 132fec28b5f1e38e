import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  canonicalize,
  foldAccents,
  foldLine,
  foldText,
  isGraphemeBoundary,
  isSafeSpan,
  snapToGraphemes,
  trimSpan,
  words,
} from "../../../src/core/text/text.ts";

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

describe("canonicalize", () => {
  it("drops the byte-order mark, makes line ends LF and composes letters, nothing else", () => {
    expect(canonicalize("\uFEFFa\r\nb\rc\n  de\u0301 \u00a0«\t")).toBe("a\nb\nc\n  dé \u00a0«\t");
  });

  test.prop([fc.string({ unit: "binary" })])("changes nothing the second time", (raw) => {
    const once = canonicalize(raw);
    expect(canonicalize(once)).toBe(once);
  });
});

describe("isSafeSpan", () => {
  it("refuses to split a surrogate pair, an accent from its letter, a family or a flag", () => {
    for (const text of ["😀", "e\u0301", "👩‍👩‍👧", "🇻🇳", "\r\n", "👍🏽"]) {
      expect(isSafeSpan(text, { start: 0, end: 1 })).toBe(false);
      expect(isSafeSpan(text, { start: 0, end: text.length })).toBe(true);
    }
  });

  it("refuses what lies outside the text, runs backwards or is no whole number", () => {
    for (const span of [
      { start: -1, end: 1 },
      { start: 0, end: 4 },
      { start: 2, end: 1 },
      { start: 0.5, end: 1 },
    ])
      expect(isSafeSpan("abc", span)).toBe(false);
  });

  const alphabet = fc.constantFrom(
    "a",
    " ",
    "\n",
    "\r",
    "e\u0301",
    "\u0301",
    "😀",
    "👩‍👩‍👧",
    "🇻",
    "🇳",
    "ế",
    "\u200d",
    "각",
  );

  test.prop([fc.array(alphabet, { maxLength: 14 }).map((parts) => parts.join(""))])(
    "finds the boundaries that segmenting the whole text finds",
    (text) => {
      const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
      for (let offset = 0; offset < text.length; offset++)
        expect([offset, isGraphemeBoundary(text, offset)]).toEqual([offset, starts.has(offset)]);
    },
  );
});

describe("snapToGraphemes", () => {
  it("widens a span to the graphemes that it touches", () => {
    expect(snapToGraphemes("a👩‍👩‍👧b", { start: 2, end: 4 })).toEqual({ start: 1, end: 9 });
  });

  test.prop([fc.string({ unit: "binary" }), fc.nat(40), fc.nat(40)])(
    "always gives a safe span that holds it",
    (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      const snapped = snapToGraphemes(text, span);
      expect(isSafeSpan(text, snapped)).toBe(true);
      expect(snapped.start <= span.start && span.end <= snapped.end).toBe(true);
    },
  );
});

describe("words", () => {
  it("gives runs of letters and digits with their offsets", () => {
    expect(words("L'ONU, le 15ᵉ : 3,5 % !").map(({ text, start }) => [text, start])).toEqual([
      ["L", 0],
      ["ONU", 2],
      ["le", 7],
      ["15ᵉ", 10],
      ["3,5", 16],
    ]);
  });

  test.prop([fc.string({ unit: "binary" })])("cuts every word out of the text", (text) => {
    for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe("folding", () => {
  it("takes accents, ligatures and typographic apostrophes away", () => {
    expect(foldAccents("Œuvre d’Đặng, Straße")).toBe("OEuvre d'Dang, Strasse");
    expect(foldText("ÉTÉ")).toBe("ete");
  });

  it("compares lines by their words alone", () => {
    expect(foldLine("« L’Été : c'est fini ! »")).toBe(foldLine("l'ete, c'est fini"));
  });
});

describe("trimSpan", () => {
  it("leaves out white space at the edges, no-break spaces too, and is empty when there is nothing else", () => {
    expect(trimSpan(" \u00a0a b\n", { start: 0, end: 6 })).toEqual({ start: 2, end: 5 });
    expect(trimSpan("   ", { start: 1, end: 3 })).toEqual({ start: 1, end: 1 });
  });
});
