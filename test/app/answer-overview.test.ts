import { describe, expect, it } from "vitest";
import { createOverviewWriter } from "../../src/app/answer-overview.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { makeRecord } from "../helpers/source-records.ts";

describe("an overview", () => {
  it("embeds at most two hundred sentences of a long article", async () => {
    const text = Array.from({ length: 260 }, (_, number) => `House ${number} has a red door.`).join(" ");
    const { article } = makeRecord({ text });
    const embedder = createHashingEmbedder();
    const citations = await createOverviewWriter()(article, embedder, {});
    expect(embedder.embedded).toHaveLength(200);
    for (const { start, end, quote } of citations) expect(text.slice(start, end)).toBe(quote);
  });

  it("of an article without a sentence is empty", async () => {
    const { article } = makeRecord({ text: "" });
    expect(await createOverviewWriter()(article, createHashingEmbedder(), {})).toEqual([]);
  });
});
