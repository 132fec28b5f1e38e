import { describe, expect, it } from "vitest";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const BOATHOUSE = "The boathouse opens in May.\n\nTel. 020 7946 0018\n\nThe boats are green.";

describe("a question for a way to reach somebody", () => {
  it("is answered by the only one that the articles hold, its figures marked", async () => {
    const { engine } = await (await createTestCorpus({ "tarn.txt": BOATHOUSE })).open();
    const answer = await engine.ask("What is the phone number?");
    expect(answer.citations.map(({ quote }) => quote)).toEqual(["Tel. 020 7946 0018"]);
    const [{ highlights, start, quote }] = answer.citations as [(typeof answer.citations)[number]];
    expect(highlights.map((each) => quote.slice(each.start - start, each.end - start))).toEqual(["020 7946 0018"]);
  });

  it("is not answered by another form", async () => {
    const { engine } = await (await createTestCorpus({ "tarn.txt": BOATHOUSE })).open({ threshold: 0.01 });
    expect((await engine.ask("What is the e-mail address?")).kind).toBe("abstained");
  });
});
