import { describe, expect, it } from "vitest";
import { ALWAYS, createTestCorpus, HARBOUR, NEVER, type OpenOptions } from "../helpers/test-corpus.ts";

describe("words that ask nothing", () => {
  it("are answered with the sentence that holds them all, where nothing else answers", async () => {
    const { engine } = await openHarbour({ threshold: NEVER });
    const answer = await engine.ask("eastern quay?");
    expect(answer).toMatchObject({ kind: "answered", about: "fact" });
    expect(answer.citations.map(({ quote }) => quote)).toEqual(["Fishermen land herring at the eastern quay."]);
    expect((await engine.ask("western quay")).kind).toBe("abstained");
    expect((await engine.ask("where is the quay?")).kind).toBe("abstained");
  });

  it("are read with the turn before where there is one", async () => {
    const { engine } = await openHarbour({ threshold: NEVER });
    const question = "When was the lighthouse repainted?";
    const turns = [{ question, answer: { ...(await engine.ask(question)), citations: [] } }];
    expect((await engine.ask("lighthouse?", { turns })).kind).toBe("abstained");
  });

  it("are refused unread where nobody knows one of them", async () => {
    const { engine } = await openHarbour({ threshold: ALWAYS });
    const answer = await engine.ask("lkjhgfd mnbvc");
    expect(answer).toMatchObject({ kind: "abstained", confidence: 0, nearest: [] });
  });
});

async function openHarbour(options: OpenOptions) {
  return (await createTestCorpus({ "harbour.md": HARBOUR })).open(options);
}
