import { describe, expect, it } from "vitest";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const CHANGES = `# What is new

## 1.12.0 (3 May 2022)

- Charts can be printed.

## [1.11.2] - 2021-12-24

- Fonts load in half the time.

## 1.11.1

- Charts no longer shake.
`;

describe("when a version came out", () => {
  it("is answered with the heading that dates it, its date marked", async () => {
    expect(await ask("When was version 1.11.2 released?")).toEqual(["[1.11.2] - 2021-12-24", "2021-12-24"]);
    expect(await ask("Wann ist 1.12.0 erschienen?")).toEqual(["1.12.0 (3 May 2022)", "3 May 2022"]);
  });

  it("is left to the reader where no heading dates it, or more is asked", async () => {
    expect(await ask("When was version 1.11.1 released?")).not.toContain("1.11.1");
    expect((await ask("When was the font of 1.11.2 drawn?"))[0]).not.toBe("[1.11.2] - 2021-12-24");
  });
});

/** The first quote and what is marked in it. */
async function ask(question: string): Promise<readonly (string | undefined)[]> {
  const { engine } = await (await createTestCorpus({ "changes.md": CHANGES })).open();
  const [citation] = (await engine.ask(question)).citations;
  const [mark] = citation?.highlights ?? [];
  return [citation?.quote, mark && citation?.quote.slice(mark.start - citation.start, mark.end - citation.start)];
}
