import { describe, expect, it } from "vitest";
import { createVerifier } from "../../src/app/check/verifier.ts";
import { cutPassages } from "../../src/core/passages/passages.ts";
import { articleOf } from "../helpers/articles.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";

describe("the dates of a statement", () => {
  it.each([
    ["are what the article means by yesterday on the day it came out", "2026-03-05", 0],
    ["are missing where its yesterday was another day", "2026-05-20", 2],
    ["are missing where nobody knows when it came out", undefined, 2],
  ])("%s", async (_, published, missing) => {
    expect(await missingNumbers("The quay was closed on 4 March 2026.", published)).toBe(missing);
  });
});

/** How many numbers and dates of a statement are nowhere in an article that came out then; at most two are counted. */
async function missingNumbers(text: string, published: string | undefined): Promise<number | undefined> {
  const article = articleOf("The quay was closed to every cart yesterday. Herring was landed.", {
    language: "en",
    ...(published !== undefined && { published }),
  });
  const [passage] = cutPassages(article);
  let missing: number | undefined;
  const verifier = createVerifier({
    embedder: createHashingEmbedder(),
    reader: undefined,
    onWeighed: (_, { features }) => {
      missing = features.missingNumbers;
    },
  });
  await verifier.verify({ text, language: "en" }, [{ article, passage: passage! }]);
  return missing;
}
