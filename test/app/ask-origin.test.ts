import { describe, expect, it } from "vitest";
import type { Answer, Turn } from "../../src/core/types.ts";
import { knowMessages } from "../helpers/known-messages.ts";
import { createTestCorpus, HARBOUR, LIBRARY, NEVER, type OpenOptions } from "../helpers/test-corpus.ts";

const OPENING = "When does the library open?";

describe("a question about where an article comes from", () => {
  it("is answered from the front matter, without a quote", async () => {
    const { engine } = await (await createTestCorpus({ "library.md": LIBRARY })).open();
    expect(await engine.ask("Who wrote this article?")).toMatchObject({
      kind: "answered",
      about: "metadata",
      citations: [],
      metadata: expect.arrayContaining([
        { source: "library", title: "The town library", field: "author", value: "Vera Lind" },
      ]),
    });
  });

  it("says so when the front matter does not tell", async () => {
    const { engine } = await (await createTestCorpus({ "harbour.md": HARBOUR })).open();
    expect(await engine.ask("Who wrote this article?")).toMatchObject({
      kind: "abstained",
      about: "metadata",
      confidence: 0,
      nearest: [],
      metadata: [{ source: "harbour", title: "The old harbour", field: "author" }],
    });
  });

  it("is answered for the one that it names by its title, where the text does not tell", async () => {
    const intents = await knowMessages({ "Who wrote the article?": "author" });
    const { engine } = await openTown({ threshold: NEVER, intents });
    expect(await engine.ask("Who wrote the town library?")).toMatchObject({
      kind: "answered",
      about: "metadata",
      metadata: expect.arrayContaining([
        { source: "library", title: "The town library", field: "author", value: "Vera Lind" },
      ]),
    });
    expect(await engine.ask("Who wrote the old harbour?")).toMatchObject({ kind: "abstained", about: "fact" });
    expect(await engine.ask("Who built the town library?")).toMatchObject({ kind: "abstained", about: "fact" });
  });

  it("is answered for each of several articles, or for the one that was quoted last", async () => {
    const { engine } = await openTown();
    const question = "Who wrote this article?";
    const sources = (answer: Answer) => new Set(answer.metadata?.map(({ source }) => source));
    expect(sources(await engine.ask(question))).toEqual(new Set(["harbour", "library"]));
    expect(sources(await engine.ask(question, { turns: await turnsOf(engine, OPENING) }))).toEqual(
      new Set(["library"]),
    );
  });
});

async function openTown(options: OpenOptions = {}) {
  return (await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR })).open(options);
}

async function turnsOf(engine: { ask(question: string): Promise<Answer> }, question: string): Promise<readonly Turn[]> {
  return [{ question, answer: await engine.ask(question) }];
}
