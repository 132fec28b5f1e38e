import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { foldText, words } from "../../../src/core/text/text.ts";
import { textPieces } from "../../../src/core/text/text-pieces.ts";

it("cuts a long text before white space, and one without any not at all", () => {
  const pieces = [...textPieces("mot ".repeat(12_000))];
  expect(pieces.length).toBe(3);
  expect(pieces.slice(1).every((piece) => piece.startsWith(" mot"))).toBe(true);
  expect([...textPieces("m".repeat(50_000))]).toHaveLength(1);
  expect([...textPieces("")]).toEqual([]);
});

test.prop([
  fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 40 }),
  fc.constantFrom(" ", "\n", "\n\n"),
])("gives the whole text and the same words, piece by piece", (parts, space) => {
  const text = Array.from({ length: 600 }, () => [...parts, "où"].join(space)).join(space);
  const pieces = [...textPieces(text)];
  expect(pieces.join("")).toBe(text);
  expect(pieces.flatMap((piece) => words(piece).map((word) => word.text))).toEqual(
    words(text).map((word) => word.text),
  );
  expect(pieces.map(foldText).join("")).toBe(foldText(text));
});
