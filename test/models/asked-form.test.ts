import { describe, expect, it } from "vitest";
import { formatAsked } from "../../src/models/asked-form.ts";

describe("formatAsked", () => {
  it("leaves a question that follows nothing as it is", () => {
    expect(formatAsked({ question: "Who won?", turns: [] })).toBe("Who won?");
  });

  it("puts the turns before a follow-up, each with the words that answered it or a dash", () => {
    const turns = [
      { question: "Qui a gagné ?", reply: "Ana  Ruiz" },
      { question: "Où ?", reply: " " },
    ];
    expect(formatAsked({ question: "Quand ?", turns })).toBe("Qui a gagné ? (Ana Ruiz) > Où ? (—) > Quand ?");
  });

  it("keeps the last two turns", () => {
    const turns = ["a?", "b?", "c?"].map((question) => ({ question, reply: "x" }));
    expect(formatAsked({ question: "d?", turns })).toBe("b? (x) > c? (x) > d?");
  });

  it("keeps eighteen words of a reply and says that it goes on", () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(" ");
    const formatted = (count: number) =>
      formatAsked({ question: "z", turns: [{ question: "a", reply: words(count) }] });
    expect(formatted(18)).toBe(`a (${words(18)}) > z`);
    expect(formatted(19)).toBe(`a (${words(18)} …) > z`);
  });
});
