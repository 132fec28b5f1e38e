import { describe, expect, it } from "vitest";
import { findVerbatim } from "../../../src/app/quotes/verbatim.ts";
import { verifyCitations } from "../../../src/app/quotes/verify.ts";
import { createArticle } from "../../../src/core/article/article.ts";
import type { Reader } from "../../../src/core/ports/reader.ts";
import { sourceKey } from "../../../src/core/scope.ts";
import type { Citation } from "../../../src/core/types.ts";
import { createHashingReader } from "../../helpers/hashing-reader.ts";
import { cite, article as scripted, sentences } from "../../helpers/scripted-engine/article.ts";
import { article, createTestCorpus, HARBOUR } from "../../helpers/test-corpus.ts";

const old = cite(sentences.reopens);
const current = cite(sentences.financed);

/** Against an article that no longer holds the old sentence. */
async function verify(citations: readonly Citation[]) {
  const changed = { ...scripted, text: scripted.text.replace(sentences.reopens, "Il pleut.") };
  const record = {
    article: { ...createArticle(changed, []), speakers: [] },
    origin: { kind: "folder" as const, name: "" },
    contentHash: "",
    fingerprint: "",
    passages: [],
    facts: [],
  };
  const records = new Map([[sourceKey(changed.library, changed.id), record]]);
  return verifyCitations(citations, { records }, async () => undefined);
}

describe("the last look", () => {
  it("finds anew what an article that changed meanwhile no longer says", async () => {
    const finds: Citation[][] = [[old], [current]];
    const found = await findVerbatim(
      async () => finds.shift() ?? [],
      (citations) => citations,
      verify,
    );
    expect(found).toEqual([current]);
    expect(finds).toEqual([]);
  });

  it("refuses a quotation that is nowhere, found twice", async () => {
    const find = async () => [current, old];
    await expect(findVerbatim(find, (citations) => citations, verify)).rejects.toThrow(
      `Expected ${old.source} (${old.version}) to hold the quotation at ${old.start}-${old.end}`,
    );
  });

  it("is the engine's own: an article that changes under a question is quoted as it reads afterwards", async () => {
    const corpus = await createTestCorpus({ "harbour.md": HARBOUR });
    const later: (() => Promise<unknown>)[] = [];
    const { engine } = await corpus.open({ reader: afterReading(() => later.shift()?.()) });
    later.push(async () => {
      await corpus.write(
        "harbour.md",
        article({ title: "The old harbour" }, "Fishermen land squid at the western quay."),
      );
      await engine.index();
    });
    const answer = await engine.ask("What do the fishermen land at the quay?");
    expect(answer.citations.map(({ quote }) => quote)).toEqual(["Fishermen land squid at the western quay."]);
    const { source } = await engine.show("harbour");
    expect(answer.citations.map(({ version }) => version)).toEqual([source.version]);
  });
});

/** A reader beside which something happens each time that it has read. */
function afterReading(happen: () => Promise<unknown> | undefined): Reader {
  const reader = createHashingReader();
  return {
    ...reader,
    async read(...given) {
      const readings = await reader.read(...given);
      await happen();
      return readings;
    },
  };
}
