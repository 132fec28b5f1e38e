import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/core/text/language.ts";

describe("detectLanguage", () => {
  it.each([
    ["fr", "Combien de loups vivent dans le parc ?"],
    ["fr", "qui a signe la declaration"],
    ["fr", "et le Vietnam ?"],
    ["en", "How many wolves live in the park?"],
    ["en", "who signed it"],
    ["vi", "Có bao nhiêu con sói sống trong công viên?"],
    ["vi", "bao nhieu nuoc da thong qua"],
    ["es", "¿Cuántos lobos viven en el parque?"],
    ["es", "quien firmo la declaracion"],
    ["de", "Wie viele Wölfe leben im Park?"],
  ] as const)("tells %s: %j", async (language, text) => {
    expect(await detectLanguage(text, "und")).toBe(language);
  });

  it.each([
    "Quanti lupi vivono oggi nel parco nazionale?",
    "Hoeveel wolven leven er in het park?",
    "Сколько волков живёт в парке?",
    "公园里有多少只狼？",
  ])("knows that %j is in none of its languages", async (text) => {
    expect(await detectLanguage(text, "fr")).toBe("und");
  });

  it.each(["", "😀😀", "42"])("falls back where %j tells nothing", async (text) => {
    expect(await detectLanguage(text, "vi")).toBe("vi");
  });
});
