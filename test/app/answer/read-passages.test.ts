import { describe, expect, it } from "vitest";
import { createHashingReader } from "../../helpers/hashing-reader.ts";
import { article, createTestCorpus } from "../../helpers/test-corpus.ts";

const TEXT = "The mill of Brembolt is old. The bridge of Corvale was painted green.";

describe("reading passages", () => {
  it("asks the question with its capitals and its mark, whatever haste it was typed in", async () => {
    const { questions } = await ask("which bridge of corvale was painted");
    expect(questions).toContain("Which bridge of Corvale was painted?");
  });

  it("misses a name near the answer though it was typed small", async () => {
    const { features } = await ask("which bridge of brembolt was painted");
    expect(features).toMatchObject({ namesAway: 0 });
    const far = await ask(
      "which bridge of corvale was painted",
      `${TEXT.replace(" of Corvale", "")} ${REST} That is far from Corvale.`,
    );
    expect(far.features).toMatchObject({ namesAway: 1 });
  });
});

const REST = "Nothing else was told that day. Nothing more was said about that matter.";

async function ask(question: string, text = TEXT) {
  const reader = createHashingReader();
  const { engine } = await (await createTestCorpus({ "a.md": article({ title: "Note" }, text) })).open({ reader });
  const { explanation } = await engine.ask(question, { explain: true });
  return { questions: reader.pairs.map((pair) => pair.question), features: explanation?.features };
}
