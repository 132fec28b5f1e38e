import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { writeOut } from "../../../src/core/question/write-out.ts";

describe("writeOut", () => {
  it.each([
    ["en", "who opened the weir", "Who opened the weir?"],
    ["fr", "qui a ouvert l'écluse", "Qui a ouvert l'écluse ?"],
    ["es", "quién abrió la esclusa", "¿Quién abrió la esclusa?"],
    ["es", "¿quién abrió la esclusa", "¿Quién abrió la esclusa?"],
    ["und", "hvem åpnet slusen", "Hvem åpnet slusen?"],
  ] as const)("gives a question in %s its capital and its marks", (language, typed, written) => {
    expect(writeOut(typed, language)).toBe(written);
  });

  it.each(["The weir opened.", "Who opened it? (the weir)", "Who said “open it!”", "And then…"])(
    "leaves %s",
    (question) => {
      expect(writeOut(question, "en")).toBe(question);
    },
  );

  test.prop([fc.string({ unit: "grapheme" }), fc.constantFrom("en", "fr", "es", "de", "vi", "und")])(
    "writes out nothing twice",
    (question, language) => {
      const written = writeOut(question, language);
      expect(writeOut(written, language)).toBe(written);
    },
  );
});
