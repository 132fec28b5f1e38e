import { fc, it as property } from "@fast-check/vitest";
import { beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { createTestCorpus, HARBOUR, LIBRARY, type OperatorEngine } from "../helpers/test-corpus.ts";

let engine: OperatorEngine;

beforeEach(async () => {
  const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
  ({ engine } = await corpus.open());
});

describe("a question that holds no word", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t\u00a0\u3000 "],
    ["emoji", "😀👩‍👩‍👧‍👦❤️🇫🇷"],
    ["punctuation", "?!... --- ***"],
    ["control characters", "\u0000\u0007\u001b\u007f"],
    ["marks of direction", "\u202e\u200f\u2066"],
    ["mentions", "<@123456789012345678> <@&123456789012345678> <#123456789012345678> @everyone <:wave:123456789>"],
    ["half a surrogate pair", "\ud83d"],
  ])("is refused: %s", async (_kind, question) => {
    await expect(engine.ask(question)).rejects.toMatchObject({ code: "question-empty", name: "UserError" });
  });
});

describe("a question that the model cannot read", () => {
  it.each([
    ["Russian", "Когда открывается библиотека в городе?"],
    ["Chinese", "图书馆几点开门？"],
    ["Arabic", "متى تفتح المكتبة أبوابها؟"],
    ["mostly Greek", "Πότε ανοίγει η βιβλιοθήκη της πόλης library;"],
  ])("is refused with the languages that it can: %s", async (_kind, question) => {
    await expect(engine.ask(question)).rejects.toMatchObject({
      code: "question-unreadable",
      hint: expect.stringContaining("French, English, Vietnamese, Spanish and German"),
    });
  });

  it("is answered when most of it can be read", async () => {
    const answer = await engine.ask("When does the library, библиотека, open in the morning to everyone here?");
    expect(answer.kind).toBe("answered");
  });
});

describe("a question that is odd", () => {
  it.each([
    ["one word", "library"],
    ["ten thousand characters", `When does the library open? ${"and again ".repeat(1000)}`],
    ["one word of ten thousand characters", "a".repeat(10_000)],
    ["accents by the thousand", `library ${"e\u0301\u0323".repeat(3000)}`],
    ["a script tag", '<script>alert("library")</script>'],
    ["SQL", "'; DROP TABLE sources; -- library"],
    ["Markdown", "# **When** does [the library](https://example.org) `open`? ||now|| > ~~nine~~"],
    ["mentions between words", "<@123456789012345678> when does @everyone the library open <#123456789012345678>?"],
    ["letters turned right to left", "\u202eWhen does the library open?\u202c"],
    ["control characters between words", "When\u0000 does\u0007 the\u001b[31m library\u200b open?"],
    ["patterns", "library (.*)+[a-z]{1,99} \\b$ ^ |"],
    ["line breaks", "When\r\ndoes\n\nthe library\u2028open?"],
    ["many questions", "Who? What? When? Where? Why? How? Which library?"],
    ["names of an object's fields", "__proto__ constructor toString library"],
  ])("is taken, and given back as it came: %s", async (_kind, question) => {
    const answer = await engine.ask(question);
    expect(answer.question).toBe(question);
    await expectQuotesOfSources(engine, answer.citations);
  });

  property.prop([fc.string({ unit: "grapheme-composite", maxLength: 300 })], { numRuns: 60 })(
    "gets quotes of the articles or a word on why it is not taken, whatever it is",
    async (question) => {
      const answer = await engine.ask(question).catch((error: unknown) => error);
      if (answer instanceof UserError) {
        expect(["question-empty", "question-unreadable"]).toContain(answer.code);
        return;
      }
      expect(answer).toMatchObject({ question });
      const { citations } = answer as Awaited<ReturnType<OperatorEngine["ask"]>>;
      await expectQuotesOfSources(engine, citations);
    },
  );
});

async function expectQuotesOfSources(
  asked: OperatorEngine,
  citations: Awaited<ReturnType<OperatorEngine["ask"]>>["citations"],
): Promise<void> {
  for (const { source: id, start, end, quote } of citations) {
    expect((await asked.show(id)).source.text.slice(start, end)).toBe(quote);
  }
}
