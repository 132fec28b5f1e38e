import { describe, expect, it } from "vitest";
import type { Embedder } from "../../src/core/ports/embedder.ts";
import { readCorpus } from "../../src/ingest/corpus.ts";
import { createGate } from "../helpers/gate.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { article, createTestCorpus, LIBRARY } from "../helpers/test-corpus.ts";

const OPENING = "When does the library open?";

describe("cancelling", () => {
  it("a question ends it as cancelled, whatever it asks for", async () => {
    const { engine } = await (await createTestCorpus({ "library.md": LIBRARY })).open();
    const { signal } = abortedController();
    for (const question of [OPENING, "What is this article about?", "Who wrote this article?", "Hello!"]) {
      await expect(engine.ask(question, { signal })).rejects.toMatchObject({ code: "cancelled" });
    }
    await expect(engine.check("The library opens at ten.", { signal })).rejects.toMatchObject({ code: "cancelled" });
    expect((await engine.ask(OPENING)).kind).toBe("answered");
  });

  it("a question that waits for the first indexing ends it at once, and the indexing goes on", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const gate = createGate();
    const { engine } = await corpus.open({
      readArticles: async (known) => {
        await gate.opened;
        return readCorpus(corpus.corpusDir, known);
      },
    });
    const controller = new AbortController();
    const asked = engine.ask(OPENING, { signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toMatchObject({ code: "cancelled" });
    gate.open();
    expect((await engine.ask(OPENING)).kind).toBe("answered");
  });

  it("an indexing keeps the articles that it has written whole, and the next one does the rest", async () => {
    const corpus = await createTestCorpus(houses(60));
    const { engine, embedder, store } = await corpus.open();
    const controller = new AbortController();
    let done = 0;
    const indexing = engine.index({
      signal: controller.signal,
      onProgress: (progress) => {
        done = progress.done;
        if (done >= 10) controller.abort();
      },
    });
    await expect(indexing).rejects.toMatchObject({ code: "cancelled", name: "UserError" });
    const committed = await store.summaries();
    expect(committed.length).toBeGreaterThanOrEqual(10);
    expect(committed.length).toBeLessThan(60);
    for (const { id, passages } of committed) {
      const record = await store.read(id);
      expect(record?.passages).toHaveLength(passages);
      expect(record?.passages.every(({ vector }) => vector.length === embedder.dimensions)).toBe(true);
    }
    expect(await engine.index()).toMatchObject({ unchanged: committed.length, refused: [] });
    expect(await engine.sources()).toHaveLength(60);
  });

  it("an indexing that has not begun changes nothing, not even what is gone", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const { engine, store } = await corpus.open();
    await engine.index();
    await corpus.remove("library.md");
    await expect(engine.index({ signal: abortedController().signal })).rejects.toMatchObject({ code: "cancelled" });
    expect(await store.summaries()).toHaveLength(1);
  });

  it("somebody's indexing does not cancel the question that waits for it", async () => {
    const corpus = await createTestCorpus({ "library.md": LIBRARY });
    const { engine } = await corpus.open();
    const indexing = engine.index({ signal: abortedController().signal });
    const asked = engine.ask(OPENING);
    await expect(indexing).rejects.toMatchObject({ code: "cancelled" });
    expect((await asked).kind).toBe("answered");
  });
});

describe("closing", () => {
  it("ends the indexing under way as cancelled, and what was committed is there at the next start", async () => {
    const corpus = await createTestCorpus(houses(60));
    const embedding = createGate();
    const first = await corpus.open({ embedder: slowEmbedder({ onSecond: embedding.open }) });
    const asked = first.engine.ask("Who lives in house 5?");
    asked.catch(() => {});
    await embedding.opened;
    await first.engine.close();
    await expect(asked).rejects.toMatchObject({ code: "cancelled" });
    const second = await corpus.open();
    const committed = (await second.store.summaries()).length;
    expect(committed).toBeGreaterThan(0);
    expect(await second.engine.index()).toMatchObject({ unchanged: committed });
  });

  it("ends every later call as cancelled, and may be done twice", async () => {
    const { engine } = await (await createTestCorpus({ "library.md": LIBRARY })).open();
    await engine.close();
    await engine.close();
    await expect(engine.ask(OPENING)).rejects.toMatchObject({ code: "cancelled" });
    await expect(engine.index()).rejects.toMatchObject({ code: "cancelled" });
  });
});

function abortedController(): AbortController {
  const controller = new AbortController();
  controller.abort();
  return controller;
}

/** Articles of several passages each, so that they are embedded in several groups. */
function houses(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, house) => [
      `house-${house}.md`,
      article(
        { title: `House ${house}` },
        ...Array.from({ length: 6 }, (_unused, room) =>
          `Room ${room} of house ${house} is as wide as it is long, and nobody has painted its walls for years. `.repeat(
            6,
          ),
        ),
      ),
    ]),
  );
}

/** Embeds one call, then waits until it is cancelled. */
function slowEmbedder({ onSecond }: { readonly onSecond: () => void }) {
  const embedder = createHashingEmbedder();
  const embed: Embedder["embed"] = async (texts, options) => {
    if (embedder.embedded.length === 0) return embedder.embed(texts, options);
    onSecond();
    await new Promise((resolve) => options.signal?.addEventListener("abort", resolve, { once: true }));
    return embedder.embed(texts, options);
  };
  return { ...embedder, embed };
}
