import { expect, it } from "vitest";
import type { Citation } from "../../src/core/types.ts";
import { findVerbatim } from "../../src/app/verbatim.ts";
import { article, cite, sentences } from "../helpers/scripted-engine/article.ts";
import { createScriptedEngine } from "../helpers/scripted-engine/index.ts";

const old = cite(sentences.reopens);
const current = cite(sentences.financed);

/** An engine whose article no longer holds the old sentence. */
function changedEngine() {
  const { engine, change } = createScriptedEngine();
  change({ ...article, text: article.text.replace(sentences.reopens, "Il pleut.") });
  return engine;
}

it("finds anew what an article that changed meanwhile no longer says", async () => {
  const finds: Citation[][] = [[old], [current]];
  const found = await findVerbatim(
    changedEngine(),
    async () => finds.shift() ?? [],
    (citations) => citations,
  );
  expect(found).toEqual([current]);
  expect(finds).toEqual([]);
});

it("refuses a quotation that is nowhere, found twice", async () => {
  const find = async () => [current, old];
  await expect(findVerbatim(changedEngine(), find, (citations) => citations)).rejects.toThrow(
    `Expected ${old.source} (${old.version}) to hold the quotation at ${old.start}-${old.end}`,
  );
});
