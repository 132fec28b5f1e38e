import { describe, expect, it } from "vitest";
import { asksForNamesake, findAskedPerson } from "../../../src/core/question/asked-person.ts";

const NAMES = ["Ida Holm", "Holm", "Paul Sarlat", "Sarlat"];
const library = {
  async findPerson(typed: string) {
    const known = NAMES.find((name) => name.toLowerCase() === typed.toLowerCase());
    const whole = known && NAMES.find((name) => name.endsWith(known));
    return whole === undefined ? undefined : ({ name: whole, language: "fr" } as const);
  },
};

describe("findAskedPerson", () => {
  it.each([
    "Who is Ida Holm?",
    "who's holm",
    "Qui est Ida Holm ?",
    "c'est qui Ida Holm",
    "Wer ist Holm?",
    "¿Quién es Ida Holm?",
    "Ida Holm là ai?",
  ])("knows who is asked for: %s", async (question) => {
    expect(await findAskedPerson(question, library)).toEqual({ name: "Ida Holm" });
  });

  it("writes the question out where a name is all", async () => {
    expect(await findAskedPerson("holm?", library)).toEqual({
      name: "Ida Holm",
      written: { question: "Qui est Ida Holm ?", language: "fr" },
    });
  });

  it.each(["Who is the mayor?", "Who is Ida Holm's deputy?", "What did Ida Holm say?", "Ai là Holm?", "là ai", ""])(
    "finds nobody in %j",
    async (question) => expect(await findAskedPerson(question, library)).toBeUndefined(),
  );
});

describe("asksForNamesake", () => {
  it.each([
    ["Who is Paul Holm?", true],
    ["Qui est Ida Sarlat ?", true],
    ["Who is Ida Holm?", false],
    // A slip makes no other person,
    ["Who is Iida Holm?", false],
    // nor does an initial or a title.
    ["Who is P. Holm?", false],
    ["Who is Doctor Holm?", false],
    ["Who is Paul Marlow?", false],
    ["What did Paul Holm say?", false],
  ])("%s: %s", async (question, isNamesake) => {
    expect(await asksForNamesake(question, library)).toBe(isNamesake);
  });
});
