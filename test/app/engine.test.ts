import { describe, expect, it } from "vitest";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { createHashingEmbedder, type HashingEmbedder } from "../helpers/hashing-embedder.ts";
import { article, createTestCorpus, HARBOUR, LIBRARY, type OperatorEngine } from "../helpers/test-corpus.ts";

const OPENING = "When does the library open?";
const FISH = "Who lands herring?";

describe("bringing the index up to the corpus", () => {
  it("takes in a new file, a changed one and a deleted one at the next start, by their hashes", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
    const first = await corpus.open();
    expect(await first.engine.index()).toMatchObject({ added: ["harbour", "library"], embedded: 2, unchanged: 0 });
    await first.engine.close();

    await corpus.remove("harbour.md");
    await corpus.write("library.md", LIBRARY.replace("nine", "ten"));
    await corpus.write("town/park.txt", "The park has forty old trees and two ponds.");
    const second = await corpus.open();
    expect(await quoteOf(second.engine, OPENING)).toBe("The library opens at ten in the morning.");
    expect(await idsOf(second.engine)).toEqual(["library", "town/park"]);
  });

  it("does the same at the next call of index, without a restart", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
    const { engine } = await corpus.open();
    expect(await quoteOf(engine, OPENING)).toBe("The library opens at nine in the morning.");
    await corpus.write("library.md", LIBRARY.replace("nine", "ten"));
    await corpus.remove("harbour.md");
    await corpus.write("park.md", "The park has forty old trees and two ponds.");
    const report = await engine.index();
    expect(report).toMatchObject({ added: ["park"], changed: ["library"], removed: ["harbour"], unchanged: 0 });
    expect(await quoteOf(engine, OPENING)).toBe("The library opens at ten in the morning.");
    expect(await idsOf(engine)).toEqual(["library", "park"]);
  });

  it("counts what is there and tells how far it is", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
    const { engine } = await corpus.open();
    const told: number[][] = [];
    const report = await engine.index({ onProgress: ({ done, total }) => told.push([done, total]) });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(report.passages).toBe(2);
    expect(await engine.index()).toEqual({
      added: [],
      changed: [],
      removed: [],
      unchanged: 2,
      refused: [],
      warnings: [],
      passages: 2,
      embedded: 0,
    });
  });

  it("embeds again only the passages of the paragraph that changed", async () => {
    const corpus = await createTestCorpus({ "long.md": longArticle(20) });
    const { engine, embedder } = await corpus.open();
    const { embedded } = await engine.index();
    expect(embedded).toBeGreaterThan(5);
    await corpus.write("long.md", longArticle(20).replace("Paragraph 7 tells", "Paragraph seven says"));
    const before = embedder.embedded.length;
    const report = await engine.index();
    const again = embedder.embedded.slice(before);
    expect(report).toMatchObject({ changed: ["long"], passages: embedded, embedded: 1 });
    expect(again.map(({ text }) => text)).toEqual([expect.stringContaining("Paragraph seven says")]);
  });

  it("embeds nothing again when only the front matter's credit changed", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const { engine } = await corpus.open();
    await engine.index();
    await corpus.write("library.md", LIBRARY.replace("publisher:", "credit: Town archive\npublisher:"));
    expect(await engine.index()).toMatchObject({ changed: ["library"], embedded: 0 });
    expect((await engine.sources())[0]?.metadata.credit).toBe("Town archive");
  });

  it("embeds all again for another model, and the articles that stayed the same too", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
    const first = await corpus.open();
    await first.engine.index();
    await first.engine.close();
    const second = await corpus.open({ embedder: createHashingEmbedder({ id: "another", dimensions: 256 }) });
    expect(await second.engine.index()).toMatchObject({ changed: ["harbour", "library"], unchanged: 0, embedded: 2 });
    expect(await quoteOf(second.engine, OPENING)).toBe("The library opens at nine in the morning.");
  });

  it("lists the files that it refused and takes the others", async () => {
    const corpus = await createTestCorpus({
      "library.md": LIBRARY,
      "empty.md": "",
      "broken.md": "---\ntitle: [\npublished: soon\n---\nA broken header.",
    });
    await corpus.write("binary.md", new Uint8Array([1, 0, 2, 0]));
    await corpus.write("latin.txt", new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0xff, 0x0a]));
    const { engine, log } = await corpus.open();
    expect(await idsOf(engine)).toEqual(["broken", "library"]);
    expect(log).toHaveLength(5);
    const { refused } = await engine.index();
    expect(refused.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "binary.md file-binary",
      "empty.md file-empty",
      "latin.txt file-encoding",
    ]);
    for (const { message, hint } of refused) expect([message, hint].every((words) => words.endsWith("."))).toBe(true);
  });

  it("lets a file leave that can no longer be read", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
    const { engine } = await corpus.open();
    await engine.index();
    await corpus.write("harbour.md", "");
    expect(await engine.index()).toMatchObject({ removed: ["harbour"], refused: [{ file: "harbour.md" }] });
    expect(await idsOf(engine)).toEqual(["library"]);
  });

  it("keeps two articles with one title apart", async () => {
    const twin = article({ title: "The town library" }, "The cellar of this library holds 300 old maps.");
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "twin.md": twin });
    const { engine } = await corpus.open();
    const maps = await engine.ask("How many old maps does the cellar hold?");
    expect(maps.citations[0]).toMatchObject({ source: "twin", title: "The town library" });
    const staff = await engine.ask("Who praised the staff of the building?");
    expect(staff.citations[0]).toMatchObject({ source: "library", title: "The town library" });
  });
});

describe("several calls and engines at once", () => {
  it("share one indexing", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    let readings = 0;
    const { engine, embedder } = await corpus.open({
      readArticles: (known) => {
        readings++;
        return readCorpus(corpus.corpusDir, known);
      },
    });
    await Promise.all([engine.ask(OPENING), engine.sources(), engine.facts({}), engine.ask(OPENING)]);
    expect(readings).toBe(1);
    expect(passagesOf(embedder)).toHaveLength(1);
  });

  it("index one after the other, so that nothing is embedded twice", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR });
    const { engine, embedder } = await corpus.open();
    const [first, second, answer] = await Promise.all([engine.index(), engine.index(), engine.ask(FISH)]);
    expect([first.embedded, second.embedded]).toEqual([2, 0]);
    expect(answer.citations[0]?.source).toBe("harbour");
    expect(passagesOf(embedder)).toHaveLength(2);
  });

  it("answer from what another engine has indexed, without a restart", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const bot = await corpus.open();
    expect(await quoteOf(bot.engine, OPENING)).toBe("The library opens at nine in the morning.");
    await corpus.write("library.md", LIBRARY.replace("nine", "ten"));
    await corpus.write("harbour.md", HARBOUR);
    const command = await corpus.open();
    await command.engine.index();
    expect(await quoteOf(bot.engine, OPENING)).toBe("The library opens at ten in the morning.");
    expect(await quoteOf(bot.engine, FISH)).toBe("Fishermen land herring at the eastern quay.");
    expect(passagesOf(bot.embedder)).toHaveLength(1);
  });

  it("go on with what they knew when another engine embeds with another model", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const bot = await corpus.open();
    await bot.engine.index();
    await bot.engine.ask(OPENING);
    const other = await corpus.open({ embedder: createHashingEmbedder({ id: "another", dimensions: 64 }) });
    await other.engine.index();
    expect(await quoteOf(bot.engine, OPENING)).toBe("The library opens at nine in the morning.");
  });

  it("try again after a first indexing that failed", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    let attempts = 0;
    const { engine } = await corpus.open({
      readArticles: async (known) => {
        if (++attempts === 1) throw new Error("The disk was away.");
        return readCorpus(corpus.corpusDir, known);
      },
    });
    const failed = await Promise.allSettled([engine.ask(OPENING), engine.sources()]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(await quoteOf(engine, OPENING)).toBe("The library opens at nine in the morning.");
    expect(attempts).toBe(2);
  });
});

describe("a corpus that has nothing", () => {
  it("is said to be missing when its folder is, until it is there", async () => {
    const corpus = await createTestCorpus();
    await corpus.remove(".");
    const { engine } = await corpus.open();
    await expect(engine.ask(OPENING)).rejects.toMatchObject({ code: "corpus-missing" });
    await expect(engine.index()).rejects.toMatchObject({ code: "corpus-missing" });
    await corpus.write("library.md", LIBRARY);
    expect(await quoteOf(engine, OPENING)).toBe("The library opens at nine in the morning.");
  });

  it("is said to be empty when somebody asks it, and lists no source", async () => {
    const { engine } = await (await createTestCorpus()).open();
    await expect(engine.ask(OPENING)).rejects.toMatchObject({ code: "corpus-empty" });
    await expect(engine.ask("What is this article about?")).rejects.toMatchObject({ code: "corpus-empty" });
    expect(await engine.sources()).toEqual([]);
    expect(await engine.facts({})).toEqual([]);
    await expect(engine.show("library")).rejects.toMatchObject({ code: "source-unknown" });
  });
});

describe("the sources", () => {
  it("are counted and shown block by block", async () => {
    const { engine } = await (await createTestCorpus({ "library.md": LIBRARY })).open();
    expect(await engine.sources()).toMatchObject([{ id: "library", paragraphs: 3, passages: 1 }]);
    const { source, blocks } = await engine.show("library");
    expect(blocks.map(({ start, end }) => source.text.slice(start, end)).join("\n\n")).toBe(source.text.trim());
  });

  it("are found by the beginning of their id when no other begins so", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY, "library-2.md": LIBRARY, "hall.md": LIBRARY });
    const { engine } = await corpus.open();
    expect((await engine.show("h")).source.id).toBe("hall");
    expect((await engine.show("library")).source.id).toBe("library");
    await expect(engine.show("lib")).rejects.toMatchObject({ code: "source-unknown" });
  });

  it("are named when an unknown one is asked for", async () => {
    const { engine } = await (await createTestCorpus({ "library.md": LIBRARY })).open();
    await expect(engine.show("libary")).rejects.toMatchObject({
      code: "source-unknown",
      message: 'There is no source "libary".',
      hint: "Known sources: library.",
    });
  });
});

describe("loading the models ahead", () => {
  it("begins with a question, before the corpus is read, and with nothing else", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const order: string[] = [];
    const { engine } = await corpus.open({
      warm: () => order.push("warm"),
      readArticles: (known) => {
        order.push("read");
        return readCorpus(corpus.corpusDir, known);
      },
    });
    await engine.sources();
    await engine.facts({});
    await engine.verify([]);
    await engine.index();
    expect(order).toEqual(["read", "read"]);
    const fresh = await corpus.open({
      warm: () => order.push("warm"),
      readArticles: (known) => {
        order.push("read");
        return readCorpus(corpus.corpusDir, known);
      },
    });
    order.length = 0;
    await fresh.engine.ask(OPENING);
    expect(order).toEqual(["warm", "read"]);
  });
});

async function quoteOf(engine: OperatorEngine, question: string): Promise<string | undefined> {
  return (await engine.ask(question)).citations[0]?.quote;
}

async function idsOf(engine: OperatorEngine): Promise<readonly string[]> {
  return (await engine.sources()).map(({ id }) => id);
}

function passagesOf({ embedded }: HashingEmbedder) {
  return embedded.filter(({ as }) => as === "passage");
}

/** Paragraphs long enough to make a passage each. */
function longArticle(paragraphs: number): string {
  return article(
    { title: "A long tale" },
    ...Array.from({ length: paragraphs }, (_, number) => {
      const sentence = `Paragraph ${number} tells of house ${number} and of the many people who have lived in it since the war.`;
      return Array.from({ length: 6 }, (_unused, year) => sentence.replace("since the war", `in year ${year}`)).join(
        " ",
      );
    }),
  );
}
