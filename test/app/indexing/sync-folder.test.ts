import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Alone, createAlone } from "../../../src/app/indexing/alone.ts";
import { sha256 } from "../../../src/app/indexing/fingerprint.ts";
import { syncFolder } from "../../../src/app/indexing/sync-folder.ts";
import type { Embedder } from "../../../src/core/ports/embedder.ts";
import { ruleFinder as finder } from "../../../src/finders/rule-finder.ts";
import type { CorpusFile } from "../../../src/ingest/corpus.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { articleOf } from "../../helpers/articles.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { type OperatorStore, operatorsPart } from "../../helpers/operator-store.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

/** Nobody else is there. */
const alone: Alone = (_, work) => work();

/** So many articles of one passage make two groups, the second one of a single article. */
const ARTICLES = 129;

describe("indexing", () => {
  it("writes all that was embedded before it failed, and nothing once it has said so", async () => {
    const store = await openStore();
    const written: string[] = [];
    const slow: OperatorStore = {
      ...store,
      async write(record, options) {
        await nextTurn();
        const isWritten = await store.write(record, options);
        written.push(record.article.source.id);
        return isWritten;
      },
    };
    const embedder = failingAfter(1);
    await expect(syncFolder({ finder, alone, store: slow, embedder, readArticles: reading(ARTICLES) })).rejects.toThrow(
      "Out of memory.",
    );
    const count = written.length;
    expect(count).toBe(ARTICLES - 1);
    await nextTurn();
    expect(written).toHaveLength(count);
    const report = await syncFolder({
      finder,
      alone,
      store,
      embedder: createHashingEmbedder(),
      readArticles: reading(ARTICLES),
    });
    expect(report).toMatchObject({ added: ["a128"], unchanged: 0, embedded: 1 });
  });

  it("leaves to one process what two read at the same time", async () => {
    const store = await openStore();
    const embedder = createHashingEmbedder();
    const counted: Embedder = {
      ...embedder,
      async embed(texts, options) {
        embedded += texts.length;
        await nextTurn();
        return embedder.embed(texts, options);
      },
    };
    let embedded = 0;
    const process = () =>
      syncFolder({
        finder,
        store,
        embedder: counted,
        readArticles: reading(3),
        alone: createAlone({ claims: store.claims, wait: () => nextTurn() }),
      });
    const reports = await Promise.all([process(), process()]);
    expect(embedded).toBe(3);
    expect(reports.map(({ passages }) => passages)).toEqual([3, 3]);
    expect(reports.map((report) => report.embedded).sort()).toEqual([0, 3]);
  });

  it("ends with the store's error when an article cannot be written", async () => {
    const store = await openStore();
    const broken: OperatorStore = { ...store, write: () => Promise.reject(new Error("The disk is gone.")) };
    const options = {
      finder,
      alone,
      store: broken,
      embedder: createHashingEmbedder(),
      readArticles: reading(ARTICLES),
    };
    await expect(syncFolder(options)).rejects.toThrow("The disk is gone.");
    expect(await store.summaries()).toEqual([]);
  });

  it("embeds a text that stands in several articles once for those that it takes together", async () => {
    const store = await openStore();
    const embedder = createHashingEmbedder();
    const files = ["x", "y"].map((id) => ({ ...toFile(id, "The same words stand here."), fileHash: id }));
    const report = await syncFolder({
      finder,
      alone,
      store,
      embedder,
      readArticles: async () => ({ files, unchanged: [], refused: [] }),
    });
    expect(report).toMatchObject({ added: ["x", "y"], passages: 2, embedded: 1 });
    const [x, y] = await Promise.all([store.read("x"), store.read("y")]);
    expect(x?.passages[0]?.vector).toEqual(y?.passages[0]?.vector);
  });

  it("leaves out an article in a script that the model cannot read, and says so", async () => {
    const store = await openStore();
    const files = [
      toFile("zh", "联合国大会在纽约举行会议。各国通过了宣言。"),
      toFile("en", "They spoke of 联合国 there."),
    ];
    const readArticles = async () => ({ files, unchanged: [], refused: [] });
    const report = await syncFolder({ finder, alone, store, embedder: createHashingEmbedder(), readArticles });
    expect(report.added).toEqual(["en"]);
    expect(report.refused).toEqual([expect.objectContaining({ file: "zh.md", id: "zh", code: "file-language" })]);
  });

  it("keeps the vectors of an index that differs in everything but the model", async () => {
    const store = await openStore();
    const embedder = createHashingEmbedder();
    await syncFolder({ finder, alone, store, embedder, readArticles: reading(1) });
    const record = await store.read("a0");
    if (record === undefined) throw new Error("Expected a0 to be stored.");
    const older = `${record.fingerprint.slice(0, 16)}0123456789abcdef`;
    await store.write({ ...record, fingerprint: older, facts: [] });
    expect(await syncFolder({ finder, alone, store, embedder, readArticles: reading(1) })).toMatchObject({
      changed: ["a0"],
      embedded: 0,
    });
    expect(await store.read("a0")).toEqual(record);
  });

  it("takes an article without a sentence, which has no passage", async () => {
    const store = await openStore();
    const embedder = createHashingEmbedder();
    const readArticles = async () => ({ files: [toFile("blank", "")], unchanged: [], refused: [] });
    expect(await syncFolder({ finder, alone, store, embedder, readArticles })).toMatchObject({
      added: ["blank"],
      passages: 0,
    });
    expect((await store.summaries())[0]).toMatchObject({ id: "blank", passages: 0 });
  });
});

async function openStore(): Promise<OperatorStore> {
  return operatorsPart(await openSqliteStore({ dataDir: (await createTestCorpus()).dataDir }));
}

function reading(count: number) {
  const files = Array.from({ length: count }, (_, number) => toFile(`a${number}`, `Town ${number} has a mill.`));
  return async (known: ReadonlyMap<string, string>) => ({
    files: files.filter(({ article }) => !known.has(article.source.id)),
    unchanged: [],
    refused: [],
  });
}

function toFile(id: string, text: string): CorpusFile {
  const article = articleOf(text, { id, version: sha256(text), title: "Towns", language: "en" });
  return { file: `${id}.md`, article, fileHash: sha256(`file ${text}`), warnings: [] };
}

function failingAfter(calls: number): Embedder {
  const embedder = createHashingEmbedder();
  let made = 0;
  return {
    ...embedder,
    embed: (texts, options) =>
      ++made > calls ? Promise.reject(new Error("Out of memory.")) : embedder.embed(texts, options),
  };
}
