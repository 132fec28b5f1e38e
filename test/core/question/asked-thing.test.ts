import { describe, expect, it } from "vitest";
import { findAskedThing } from "../../../src/core/question/asked-thing.ts";

const library = { findThing: async (typed: string) => (typed.toLowerCase() === "tidewatch" ? "Tidewatch" : undefined) };

describe("findAskedThing", () => {
  it.each([
    "What is Tidewatch?",
    "what's the tidewatch",
    "Qu'est-ce que Tidewatch ?",
    "Qu'est-ce que c'est que le Tidewatch ?",
    "c'est quoi tidewatch",
    "Tidewatch, c'est quoi ?",
    "Was ist die Tidewatch?",
    "¿Qué es la Tidewatch?",
    "Tidewatch là gì?",
    "Tidewatch là tổ chức gì?",
  ])("knows what is asked for: %s", async (question) => {
    expect(await findAskedThing(question, library)).toBe("Tidewatch");
  });

  it.each([
    "What is Tidewatch's budget?",
    "What is the budget?",
    "Who is Tidewatch?",
    "What did Tidewatch say?",
    "là gì",
    "",
  ])("finds nothing in %j", async (question) => expect(await findAskedThing(question, library)).toBeUndefined());
});
