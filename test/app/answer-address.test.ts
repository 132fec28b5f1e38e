import { describe, expect, it } from "vitest";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const MILL = "The Salt Mill grinds flour on Fridays.\n\n9 Weir Lane\nSelby YO8 4PU\n\nBring a bag.";
const FORGE = "The Old Forge makes gates.\n\n2 Anvil Row\nLeeds LS1 4DY";

describe("a question for an address", () => {
  it("is answered by the one of the article that names whose it is", async () => {
    const { engine } = await (await createTestCorpus({ "mill.txt": MILL, "forge.txt": FORGE })).open();
    const { citations } = await engine.ask("What is the address of the Salt Mill?");
    expect(citations.map(({ quote }) => quote)).toEqual(["9 Weir Lane\nSelby YO8 4PU"]);
  });

  it("is not answered by that of another", async () => {
    const { engine } = await (await createTestCorpus({ "forge.txt": FORGE })).open({ threshold: 1 });
    expect((await engine.ask("What is the address of the Salt Mill?")).kind).toBe("abstained");
  });
});
