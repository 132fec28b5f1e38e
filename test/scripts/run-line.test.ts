import { describe, expect, it } from "vitest";
import { runSet } from "../../scripts/lib/run-set.ts";
import { createHashingEmbedder } from "../helpers/hashing-embedder.ts";
import { createHashingReader } from "../helpers/hashing-reader.ts";

const documents = [
  { doc_id: "mill", title: "The mill", text: "The mill grinds rye on Mondays.\r\nIts wheel was built in 1802." },
  { doc_id: "inn", title: "The inn", text: "The inn serves trout. Its cook is Leo Brandt." },
];

function ask(threshold: number, ...questions: readonly string[]) {
  const queries = questions.map((question, index) => ({ id: `${index}`, question }));
  const models = { embedder: createHashingEmbedder(), reader: createHashingReader(), threshold };
  return runSet({ documents, queries }, models);
}

describe("running a set", () => {
  it("gives quotes as offsets into the text as it was given, whether or not it answers", async () => {
    for (const threshold of [0, 2]) {
      const [line] = await ask(threshold, "When was the wheel built?");
      expect(line!.answered).toBe(threshold === 0);
      const [quote] = line!.quotes;
      expect(quote).toMatchObject({ doc_id: "mill", text: "Its wheel was built in 1802." });
      expect(documents[0]!.text.startsWith(quote!.text, quote!.start)).toBe(true);
      expect(line!.ranked[0]).toBe("mill");
    }
  });

  it("takes what cannot be read for not answered", async () => {
    const lines = await ask(0, "   ");
    expect(lines).toMatchObject([{ id: "0", answered: false, ranked: [], quotes: [], confidence: 0 }]);
  });

  it("quotes for each of two questions in one, and ranks the best of each first", async () => {
    const [line] = await ask(0, "When was the wheel of the mill built? Who is the cook of the inn?");
    expect(line!.ranked.slice(0, 2).sort()).toEqual(["inn", "mill"]);
    expect(new Set(line!.quotes.map(({ doc_id }) => doc_id))).toEqual(new Set(["inn", "mill"]));
  });
});
