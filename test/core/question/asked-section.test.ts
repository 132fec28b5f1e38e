import { describe, expect, it } from "vitest";
import { askedSection } from "../../../src/core/question/asked-section.ts";

describe("a numbered part that is asked for", () => {
  it.each([
    ["What does section 2.1 say?", "2.1"],
    ["Que dit l'article 3 ?", "3"],
    ["Was steht in § 4?", "4"],
    ["Was steht unter TOP 2?", "2"],
    ["¿Qué establece el artículo 5?", "5"],
    ["Điều 7 quy định gì?", "7"],
    ["Who wrote article 3?", undefined],
    ["What does the article say about chapter houses?", undefined],
    ["Article 3", undefined],
  ])("%s", (question, number) => {
    expect(askedSection(question)?.number).toBe(number);
  });

  it("opens a heading or a paragraph by its word and its whole number", () => {
    const asked = askedSection("What does section 1.1 say?");
    const lines = ["SECTION 1.1. NUMBER", "Section 1.1", "Section 1.10", "Section 1.1.2", "As section 1.1 says"];
    expect(lines.map((line) => asked?.opens(line))).toEqual([true, true, false, false, false]);
  });
});
