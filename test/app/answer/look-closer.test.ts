import { describe, expect, it } from "vitest";
import { createHashingReader } from "../../helpers/hashing-reader.ts";
import { article, createTestCorpus } from "../../helpers/test-corpus.ts";

const FILLER = "Nothing else of any weight was said about that matter on that long day.";

describe("a closer look at the best sentence", () => {
  it("is had with its neighbours where the passage leaves open whether it answers", async () => {
    // One of three keywords: a logit of -1.3.
    const reader = await ask("Which mill grinds?", `${FILLER} ${FILLER} The mill is old. ${FILLER} ${FILLER}`);
    expect(reader.pairs.at(-1)?.text).toBe(`${FILLER} The mill is old. ${FILLER}`);
  });

  it("is not had where the passage settles it", async () => {
    const settled = await ask(
      "Which mill grinds?",
      `${FILLER} ${FILLER} The mill which grinds is old. ${FILLER} ${FILLER}`,
    );
    expect(settled.pairs).toHaveLength(1);
  });

  it("is not had where the passage is no longer than that", async () => {
    expect((await ask("Which mill grinds?", "The mill is old.")).pairs).toHaveLength(1);
  });
});

async function ask(question: string, text: string) {
  const reader = createHashingReader();
  const { engine } = await (await createTestCorpus({ "a.md": article({ title: "Note" }, text) })).open({ reader });
  await engine.ask(question);
  return reader;
}
