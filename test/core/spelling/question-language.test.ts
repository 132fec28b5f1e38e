import { describe, expect, it } from "vitest";
import { detectQuestionLanguage } from "../../../src/core/spelling/question-language.ts";

describe("detectQuestionLanguage", () => {
  it.each([
    ["vi", "thu vien mo cua luc may gio"],
    ["vi", "tien ve cho nguoi gia"],
    ["de", "Hohe Kirchturm neben Rathaus"],
    ["es", "precio entrada museo ciudad"],
    ["fr", "prix entree musee ville"],
    ["en", "ticket price museum town"],
  ] as const)("tells %s by how usual the words are in it: %s", async (language, question) => {
    expect(await detectQuestionLanguage(question, "und")).toBe(language);
  });

  it("takes the question in a language that is not known for none of the known ones", async () => {
    expect(await detectQuestionLanguage("Quanti cittadini vivono in questa bella città di mare?", "en")).toBe("und");
  });
});
