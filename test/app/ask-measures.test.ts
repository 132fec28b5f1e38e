import { describe, expect, it } from "vitest";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const PIER = "The harbour's pier is 400 m long. The harbour's pier was built in 1903.";

describe("a question for a measure", () => {
  it("is abstained from where the best sentence gives another and no other one gives any", async () => {
    const { engine } = await (await createTestCorpus({ "pier.txt": PIER })).open({ threshold: 0.01 });
    expect((await engine.ask("How long is the harbour's pier?")).kind).toBe("answered");
    expect((await engine.ask("How wide is the harbour's pier?")).kind).toBe("abstained");
  });

  it("is not answered with a price where the best sentence gives another measure", async () => {
    const priced = `${PIER} The harbour's pier cost 900 euros.`;
    const { engine } = await (await createTestCorpus({ "pier.txt": priced })).open({ threshold: 0.01 });
    expect((await engine.ask("How wide is the harbour's pier?")).kind).toBe("abstained");
  });

  it("is abstained from where nothing is measured, and answered from a passage that gives a number in words", async () => {
    const files = {
      "keeper.txt": "The keeper Ines Roth, 58, tends 12 goats. The keeper Ines Roth sings.",
      "mast.txt": "The mast is ninety feet.",
    };
    const { engine } = await (await createTestCorpus(files)).open({ threshold: 0.01 });
    expect((await engine.ask("How old is the keeper Ines Roth?")).kind).toBe("answered");
    const tall = await engine.ask("How tall is the keeper Ines Roth?");
    expect(tall.citations.map(({ source }) => source)).not.toContain("keeper");
    const mast = await engine.ask("How tall is the mast?");
    expect(mast.citations.map(({ quote }) => quote)).toEqual(["The mast is ninety feet."]);
  });
});
