import { describe, expect, it } from "vitest";
import type { Reader } from "../../src/core/ports/reader.ts";
import { createHashingReader } from "../helpers/hashing-reader.ts";
import { createTestCorpus, LIBRARY } from "../helpers/test-corpus.ts";

describe("what somebody says about nothing in particular", () => {
  it("is answered with that one's words, however little the reader makes of them", async () => {
    const { engine } = await openLibrary();
    const answer = await engine.ask("What did Anna Holm say?");
    expect(answer.kind).toBe("answered");
    expect(answer.citations.map(({ attribution }) => attribution?.name)).toContain("Anna Holm");
    expect(answer.citations.map(({ quote }) => quote).join()).toContain("Everyone may come in.");
  });

  it("is left to the reader where a topic is named, or somebody else", async () => {
    const { engine } = await openLibrary();
    expect((await engine.ask("What did Anna Holm say about parking fees?")).kind).toBe("abstained");
    expect((await engine.ask("What did Jonas Weber say?")).kind).toBe("abstained");
  });
});

async function openLibrary() {
  return (await createTestCorpus({ "library.md": LIBRARY })).open({ threshold: 0.8, reader: createDoubter() });
}

/** Finds that nothing answers. */
function createDoubter(): Reader {
  const reader = createHashingReader();
  const read: Reader["read"] = async (...asked) =>
    (await reader.read(...asked)).map((reading) => ({ ...reading, answerable: -9 }));
  return { ...reader, read };
}
