import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { analyze } from "../../../src/core/lexical/analyze.ts";
import { stopWords } from "../../../src/core/lexical/stop-words.ts";
import type { Language } from "../../../src/core/types.ts";

const surfaces = (text: string, language: Language) => analyze(text, language).map(({ surface }) => surface);

describe("analyze", () => {
  it.each<[Language, string, string[]]>([
    ["fr", "Qu'a dit l'Assemblée sur la traite ?", ["assemblee", "traite"]],
    ["fr", "Qui est-ce qui a signé, et quand ?", ["signe"]],
    ["en", "What did the Assembly's president say?", ["assembly", "president"]],
    ["es", "¿Quién firmó la declaración?", ["firmo", "declaracion"]],
    ["de", "Wer hat die Erklärung unterzeichnet?", ["erklarung", "unterzeichnet"]],
    ["vi", "Ai là người phát biểu?", ["nguoi", "phat", "bieu"]],
  ])("%s: leaves stop words and cut-off letters out of %j", (language, text, left) => {
    expect(surfaces(text, language)).toEqual(left);
  });

  it("keeps numbers, single digits too", () => {
    expect(surfaces("44 pays, 3 fois", "fr")).toEqual(["44", "pays", "3", "fois"]);
  });

  it("gives forms of one word one term, in each language by its own rules", () => {
    const terms = (text: string, language: Language) => new Set(analyze(text, language).map(({ term }) => term)).size;
    expect(terms("réunion réunions", "fr")).toBe(1);
    expect(terms("meeting meetings", "en")).toBe(1);
    expect(terms("países país", "es")).toBe(1);
    expect(terms("Opfer Opfern", "de")).toBe(1);
    expect(terms("ba bà bá", "vi")).toBe(3);
    expect(terms("réunion réunions", "und")).toBe(2);
  });

  it("leaves the stop words of a second language out as well", () => {
    expect(analyze("who signed le pacte", "fr", "en").map(({ surface }) => surface)).toEqual(["signed", "pacte"]);
  });

  test.prop([fc.string({ unit: "grapheme", maxLength: 40 })])("cuts every word out of the text, in order", (text) => {
    let last = 0;
    for (const { start, end } of analyze(text, "fr")) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u);
      last = end;
    }
  });
});

describe("stopWords", () => {
  it("knows each language's question words, and none of an unknown language", () => {
    const examples = { fr: "combien", en: "who", es: "quién", de: "wann", vi: "gì" } as const;
    for (const language of ["fr", "en", "es", "de", "vi"] as const)
      expect(stopWords(language)).toContain(examples[language]);
    expect(stopWords("und").size).toBe(0);
  });
});
