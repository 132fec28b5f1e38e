import { describe, expect, it } from "vitest";
import { estimateTokens } from "../../../src/core/text/estimate-tokens.ts";
import { createHashingReader } from "../../helpers/hashing-reader.ts";
import { article, createTestCorpus } from "../../helpers/test-corpus.ts";

const QUESTION = "Which mill grinds rye?";

describe("what the reader is given", () => {
  it("is two passages where one of them answers", async () => {
    const { pairs } = await ask(Array.from({ length: 12 }, (_, number) => `The mill in town ${number} grinds rye.`));
    expect(pairs).toHaveLength(2);
  });

  it("is five passages at most where none of them answers", async () => {
    const { pairs } = await ask(Array.from({ length: 12 }, (_, number) => `The baker in town ${number} has rye.`));
    expect(pairs).toHaveLength(5);
  });

  it("is all of them when the question asks for several things", async () => {
    const texts = Array.from({ length: 4 }, (_, number) => `The mills in town ${number} grind rye.`);
    const { pairs } = await ask(texts, "What are the mills that grind rye?");
    expect(pairs).toHaveLength(4);
  });

  it("is all of them when the question leans on a turn before it", async () => {
    const reader = createHashingReader();
    const texts = Array.from({ length: 4 }, (_, number) => `The mill in town ${number} grinds rye.`);
    const files = texts.map((text, number) => [`a${number}.md`, article({ title: `Note ${number}` }, text)]);
    const { engine } = await (await createTestCorpus(Object.fromEntries(files))).open({ reader });
    const answer = await engine.ask(QUESTION);
    const before = reader.pairs.length;
    await engine.ask("And which other mill grinds rye?", { turns: [{ question: QUESTION, answer }] });
    expect(reader.pairs.slice(before)).toHaveLength(4);
  });

  it("is eight hundred tokens at most, so fewer passages of long ones", async () => {
    const long = (town: number) => `The mill in town ${town} grinds rye, ${"and it rains, ".repeat(400)}and it stops.`;
    const { pairs } = await ask(Array.from({ length: 12 }, (_, town) => long(town)));
    expect(pairs.length).toBeLessThan(5);
    const tokens = pairs.reduce((sum, { text }) => sum + estimateTokens(text), 0);
    expect(tokens).toBeGreaterThan(0);
    expect(tokens).toBeLessThanOrEqual(800);
  });

  it("leaves out passages that lie far behind the best one", async () => {
    const { pairs } = await ask(["The mill grinds rye.", "Storms closed the port for twelve days last winter."]);
    expect(pairs.map(({ text }) => text)).toEqual(["The mill grinds rye."]);
  });

  it("is a follow-up as it was typed, with the turns before it and the words that answered them", async () => {
    const reader = createHashingReader();
    const files = { "a.md": article({ title: "Note" }, "The mill in Arden grinds rye. It stands by the river.") };
    const { engine } = await (await createTestCorpus(files)).open({ reader });
    const answer = await engine.ask(QUESTION);
    await engine.ask("And where does it stand?", { turns: [{ question: QUESTION, answer }] });
    const [{ quote, start, highlights } = { quote: "", start: 0, highlights: [] }] = answer.citations;
    const [words] = highlights;
    expect(reader.pairs.at(-1)).toMatchObject({
      question: "And where does it stand?",
      turns: [{ question: QUESTION, reply: quote.slice(words!.start - start, words!.end - start) }],
    });
  });

  it("is the question without marks and mentions", async () => {
    const { pairs } = await ask(["The mill grinds rye."], `<@123456789012345678>  ${QUESTION}\u200b`);
    expect(pairs[0]?.question).toBe(QUESTION);
  });
});

async function ask(texts: readonly string[], question = QUESTION) {
  const reader = createHashingReader();
  const files = texts.map((text, number) => [`a${number}.md`, article({ title: `Note ${number}` }, text)]);
  const { engine } = await (await createTestCorpus(Object.fromEntries(files))).open({ reader });
  await engine.ask(question);
  return reader;
}
