import { describe, expect, it } from "vitest";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const DEBATE = `# The ferry debate

**Olga Strand (Reform):** The ferry must run in winter.

**Piet Maas (Labour):** Who pays for the ice breaker?

**Olga Strand (Reform):** The county does, as it does for the road.

**Piet Maas (Labour):** The road was dear enough.
`;

describe("a question for somebody's party", () => {
  it("is answered by the label that tells it, the party marked", async () => {
    const { engine } = await (await createTestCorpus({ "ferry.md": DEBATE })).open();
    const { citations } = await engine.ask("Which party does Piet Maas belong to?");
    expect(citations.map(({ quote }) => quote)).toEqual(["Piet Maas (Labour):"]);
    const [{ highlights, start, quote }] = citations as [(typeof citations)[number]];
    expect(highlights.map((each) => quote.slice(each.start - start, each.end - start))).toEqual(["Labour"]);
  });

  it("is not answered by the label of another speaker", async () => {
    const { engine } = await (await createTestCorpus({ "ferry.md": DEBATE })).open({ threshold: 1 });
    expect((await engine.ask("Which party is Ida Maas of?")).kind).toBe("abstained");
  });
});
