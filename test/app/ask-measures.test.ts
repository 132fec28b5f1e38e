import { describe, expect, it } from "vitest";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const PIER = "The harbour's pier is 400 m long. The harbour's pier was built in 1903.";

describe("a question for a measure", () => {
  it("is abstained from where the best sentence gives another and no other one gives any", async () => {
    const { engine } = await (await createTestCorpus({ "pier.txt": PIER })).open({ threshold: 0.01 });
    expect((await engine.ask("How long is the harbour's pier?")).kind).toBe("answered");
    expect((await engine.ask("How wide is the harbour's pier?")).kind).toBe("abstained");
  });
});
