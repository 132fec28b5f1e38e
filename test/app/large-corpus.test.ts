import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/app/indexing/fingerprint.ts";
import type { CorpusFile, CorpusReading, KnownFiles } from "../../src/ingest/corpus.ts";
import { articleOf } from "../helpers/articles.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import type { OperatorStore } from "../helpers/operator-store.ts";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const ARTICLES = 3000;

describe("a corpus of three thousand articles", () => {
  it("is answered from rightly, and of what changes only that is read and embedded again", async () => {
    const files = new Map(Array.from({ length: ARTICLES }, (_, number) => toEntry(number, "stands")));
    let reads = 0;
    const wrap = (store: OperatorStore): OperatorStore => ({
      ...store,
      read: (id) => {
        reads++;
        return store.read(id);
      },
    });
    const embedder = createHashingEmbedder();
    const corpus = await createTestCorpus();
    const { engine } = await corpus.open({ embedder, wrap, readArticles: async (known) => readFrom(files, known) });
    const first = await engine.index();
    expect([first.added.length, first.embedded]).toEqual([ARTICLES, ARTICLES]);
    expect(await engine.sources()).toHaveLength(ARTICLES);

    for (const number of [0, 1234, 2999]) {
      const { citations } = await engine.ask(`What stands in ${townOf(number)}?`);
      expect(citations[0]).toMatchObject({
        source: `town-${number}`,
        quote: `A mill of ${number + 2} floors stands in ${townOf(number)}.`,
      });
    }

    files.set(...toEntry(1234, "burned"));
    files.delete("town-7");
    reads = 0;
    const second = await engine.index();
    expect(second).toMatchObject({ changed: ["town-1234"], removed: ["town-7"], unchanged: 2998, embedded: 1 });
    const { citations } = await engine.ask(`What burned in ${townOf(1234)}?`);
    expect(citations[0]).toMatchObject({ source: "town-1234", quote: expect.stringContaining("burned") });
    // Once for the vectors that could be kept, once for what is known.
    expect(reads).toBe(2);
  });
});

/** An article on one town, whose name no other article has. */
function toEntry(number: number, verb: string): [string, CorpusFile] {
  const id = `town-${number}`;
  const text = `A mill of ${number + 2} floors ${verb} in ${townOf(number)}.`;
  const article = articleOf(text, { id, version: sha256(text), title: townOf(number), language: "en" });
  return [id, { file: `${id}.md`, article, fileHash: sha256(`file ${text}`), warnings: [] }];
}

function townOf(number: number): string {
  const letters = [...String(number)].map((digit) => "bdfgklmnpr"[Number(digit)]);
  return `V${letters.join("a")}aville`;
}

function readFrom(files: ReadonlyMap<string, CorpusFile>, known: KnownFiles): CorpusReading {
  const all = [...files.values()];
  const isKnown = ({ article, fileHash }: CorpusFile) => known.get(article.source.id) === fileHash;
  return {
    files: all.filter((file) => !isKnown(file)),
    unchanged: all.filter(isKnown).map(({ article, fileHash }) => ({ id: article.source.id, fileHash })),
    refused: [],
  };
}
