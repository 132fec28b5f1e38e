import { describe, expect, it } from "vitest";
import { createOverviewWriter } from "../../../src/app/answer/answer-overview.ts";
import { libraryId } from "../../../src/core/scope.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { inLibrary, makeRecord } from "../../helpers/source-records.ts";

describe("an overview", () => {
  it("embeds at most two hundred sentences of a long article", async () => {
    const text = Array.from({ length: 260 }, (_, number) => `House ${number} has a red door.`).join(" ");
    const { article } = makeRecord({ text });
    const embedder = createHashingEmbedder();
    const citations = await createOverviewWriter()(article, embedder, {});
    expect(embedder.embedded).toHaveLength(200);
    for (const { start, end, quote } of citations) expect(text.slice(start, end)).toBe(quote);
  });

  it("names its own article where another library holds the same one, and as it is called now", async () => {
    const write = createOverviewWriter();
    const record = makeRecord({});
    const retitled = {
      ...record.article,
      source: { ...record.article.source, metadata: { title: "Neu", language: "fr" as const } },
    };
    const [first] = await write(record.article, createHashingEmbedder(), {});
    const [other] = await write(inLibrary(record, libraryId("other")).article, createHashingEmbedder(), {});
    const [later] = await write(retitled, createHashingEmbedder(), {});
    expect([first, other, later].map((each) => [each?.library, each?.title])).toEqual([
      [record.article.source.library, "Un titre"],
      ["other", "Un titre"],
      [record.article.source.library, "Neu"],
    ]);
  });

  it("of an article without a sentence is empty", async () => {
    const { article } = makeRecord({ text: "" });
    expect(await createOverviewWriter()(article, createHashingEmbedder(), {})).toEqual([]);
  });
});
