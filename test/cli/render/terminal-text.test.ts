import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { measureCells, neutralize, wrapLines, wrapText } from "../../../src/cli/render/terminal-text.ts";

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.lorem());

describe("neutralize", () => {
  it("shows escapes as pictures and turns line breaks into spaces", () => {
    expect(neutralize("a\u001b[31mb\r\nc\td\u0000e\u009bf\u202eg\u2066h\u007fi")).toBe("a␛[31mb  c d␀e�f�g�h�i");
  });

  it("leaves letters, marks, no-break spaces and pictographs alone", () => {
    const text = "«\u00a0L’été 15ᵉ\u00a0» Nguyễn 👩‍👧 e\u0301";
    expect(neutralize(text)).toBe(text);
  });

  test.prop([anyText])("keeps every offset and leaves nothing that a terminal obeys", (text) => {
    const safe = neutralize(text);
    expect(safe).toHaveLength(text.length);
    expect(safe).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe("measureCells", () => {
  it.each([
    ["plain", 5],
    ["été", 3],
    ["e\u0301te\u0301", 3],
    ["日本", 4],
    ["👩‍👧", 2],
    ["🇫🇷", 2],
    ["❤️", 2],
    ["", 0],
  ])("takes %s for %i cells", (text, cells) => {
    expect(measureCells(text)).toBe(cells);
  });
});

describe("wrapText", () => {
  it("breaks at spaces, keeps no-break spaces, and breaks a long word inside", () => {
    expect(lines("one two  three", 7)).toEqual(["one two", "three"]);
    expect(lines("dit «\u00a0oui\u00a0» hier", 9)).toEqual(["dit", "«\u00a0oui\u00a0»", "hier"]);
    expect(lines("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(lines("", 9)).toEqual([]);
  });

  test.prop([anyText.map(neutralize), fc.integer({ min: 2, max: 40 })])(
    "fits every line and loses nothing but spaces",
    (text, cells) => {
      const wrapped = lines(text, cells);
      expect(wrapped.every((line) => measureCells(line) <= cells)).toBe(true);
      expect(wrapped.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    },
  );
});

function lines(text: string, cells: number): readonly string[] {
  return wrapText(text, cells).map(({ start, end }) => text.slice(start, end));
}

describe("wrapLines", () => {
  it("keeps the text's own lines, wraps each of them, and leaves out empty ones", () => {
    const text = "Present: Ada,\nBo\n\nPlace: the old ferry house\r\n";
    const lines = wrapLines(text, 13).map(({ start, end }) => text.slice(start, end));
    expect(lines).toEqual(["Present: Ada,", "Bo", "Place: the", "old ferry", "house"]);
  });

  test.prop([
    fc.string({ unit: fc.constantFrom("a", " ", "\n", "\t", "é", "火", "\u001b", "\u2028") }),
    fc.integer({ min: 2, max: 9 }),
  ])("leaves out white space alone, and keeps every line within its cells", (text, cells) => {
    const lines = wrapLines(text, cells);
    const shown = neutralize(text);
    expect(
      lines
        .map(({ start, end }) => shown.slice(start, end))
        .join("")
        .replaceAll(" ", ""),
    ).toBe(shown.replaceAll(" ", ""));
    for (const { start, end } of lines) expect(measureCells(shown.slice(start, end))).toBeLessThanOrEqual(cells);
  });
});
