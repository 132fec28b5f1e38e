import { describe, expect, it } from "vitest";
import { createTestCorpus, HARBOUR, LIBRARY, NEVER, type OpenOptions } from "../helpers/test-corpus.ts";

describe("a question on a matter of the product", () => {
  it("is answered with the articles where it asks for them", async () => {
    const { engine } = await openTown();
    const answer = await engine.ask("Which articles are there?");
    expect(answer).toMatchObject({ kind: "answered", about: "product", matter: "articles", citations: [] });
    expect(answer.choices?.map(({ source }) => source)).toEqual(["harbour", "library"]);
  });

  it("is answered by the product where no article does, and else by the article", async () => {
    const question = "How do I add an article?";
    const own = await (await openTown({ threshold: NEVER })).engine.ask(question);
    expect(own).toMatchObject({ kind: "answered", about: "product", matter: "adding", citations: [] });
    expect(own.choices).toBeUndefined();
    const quoted = await (await openTown()).engine.ask(question);
    expect(quoted).toMatchObject({ kind: "answered", about: "fact" });
    expect(quoted.citations).not.toEqual([]);
  });
});

async function openTown(options: OpenOptions = {}) {
  return (await createTestCorpus({ "library.md": LIBRARY, "harbour.md": HARBOUR })).open(options);
}
