import { describe, expect, it } from "vitest";
import { findMissing } from "../../../src/core/question/missing.ts";
import type { Language } from "../../../src/core/types.ts";
import { questionOf } from "../../helpers/questions.ts";

const TEXT = "En 2024, le Vietnam et 43 autres pays ont adopté la Déclaration, a dit Guy Ryder.";

describe("findMissing", () => {
  it.each<[Language, string, string[], string[]]>([
    ["fr", "Qu'a dit Emmanuel Macron ?", ["Emmanuel", "Macron"], []],
    ["fr", "Que dit Guy Ryder de la Déclaration ?", [], []],
    ["fr", "Qu'a fait le Vietnam en 2025 ?", [], ["2025"]],
    ["fr", "Qu'a fait le Vietnam en 2024 avec 43 pays ?", [], []],
    ["fr", "Combien : 3,5 ou 44 ?", [], ["3,5", "44"]],
    ["en", "What did the Vietnamese delegate tell Trump?", ["Trump"], []],
    ["en", "What happened in 1999?", [], ["1999"]],
    ["es", "¿Qué dijo Pedro Sánchez?", ["Pedro", "Sánchez"], []],
    ["de", "Was sagten die Länder 2025 zu Scholz?", [], ["2025"]],
    ["vi", "Ông Guy Ryder nói gì với Trump?", ["Trump"], []],
  ])("%s: %s", (language, question, names, numbers) => {
    expect(findMissing(questionOf(question, language), TEXT)).toEqual({ names, numbers });
  });

  it("tells no names in German, where every noun is capitalised", () => {
    expect(findMissing(questionOf("Was sagt Ryder zu Scholz?", "de"), TEXT).names).toEqual([]);
  });

  it("takes the first word for a name only when it stands alone", () => {
    expect(findMissing(questionOf("Macron", "fr"), TEXT).names).toEqual(["Macron"]);
    expect(findMissing(questionOf("Explique la Déclaration", "fr"), TEXT).names).toEqual([]);
  });

  it("finds no names in a question that is all capitals", () => {
    expect(findMissing(questionOf("QUE DIT MACRON EN 2025 ?", "fr"), TEXT)).toEqual({ names: [], numbers: ["2025"] });
  });

  it("finds a name whatever its accents and case", () => {
    expect(findMissing(questionOf("Que dit la Declaration du VIETNAM ?", "fr"), TEXT).names).toEqual([]);
  });
});
