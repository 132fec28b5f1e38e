import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEngine, type Engine } from "../src/index.ts";
import { runCli } from "./helpers/run-cli.ts";

const ARTICLES = join(import.meta.dirname, "../examples/articles");
const QUESTION = "How many passengers does the ferry take?";

const dataDir = mkdtempSync(join(tmpdir(), "sourcier-library-"));
let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ corpusDir: ARTICLES, dataDir });
});
afterAll(async () => {
  await engine.close();
  rmSync(dataDir, { recursive: true, force: true });
});

describe("createEngine", () => {
  it("answers what the command line prints as JSON", async () => {
    const { openEngine } = await import("../src/app/compose/compose.ts");
    const { stdout } = await runCli(["ask", "--json", "--corpus", ARTICLES, "--data", dataDir, QUESTION], {
      createEngine: openEngine,
    });
    const { receipt, ...answer } = await engine.ask(QUESTION);
    expect(answer).toEqual({ ...JSON.parse(stdout), receipt: undefined });
    expect(receipt).not.toBe("");
    expect(answer.citations[0]?.quote).toBe("It takes 24 cars and 120 passengers.");
  });

  it("understands a question by the turns before it, also when they were kept as JSON", async () => {
    const question = "Qui est la directrice ?";
    const turns = JSON.parse(JSON.stringify([{ question, answer: await engine.ask(question) }]));
    const { citations } = await engine.ask("De quoi se réjouit-elle ?", { turns });
    expect(citations[0]).toMatchObject({ source: "school-garden", paragraph: 2 });
  });

  it("gives facts, and tells what became of a quotation", async () => {
    expect((await engine.facts({ kind: "person" })).map(({ name }) => name)).toContain("Joss Idowu");
    const { citations } = await engine.ask(QUESTION);
    expect(await engine.verify(citations)).toMatchObject([{ state: "intact" }]);
    expect(await engine.index()).toMatchObject({ unchanged: 2 });
  });

  it("refuses what is no text, saying what it got", async () => {
    const nothing = JSON.parse("null");
    await expect(engine.ask(nothing)).rejects.toThrow(new TypeError("Expected the question to be a text, got null"));
    const turns = [{ question: nothing, answer: nothing }];
    await expect(engine.ask(QUESTION, { turns })).rejects.toThrow(TypeError);
  });
});
