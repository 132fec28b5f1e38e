import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { answered, createFakeEngine, hoursCitation, mayorCitation } from "../helpers/cli-engine.ts";
import { runCli } from "../helpers/run-cli.ts";

describe("ask", () => {
  it("prints the quote on a line of its own, then who says it and where", async () => {
    expect(await runCli(["ask", "When does it open?"])).toEqual({
      stdout: ["The library opens at nine.", "  The town library, paragraph 1 · City Press", ""].join("\n"),
      stderr: "",
      exitCode: 0,
    });
  });

  it("says so when the article does not answer, shows what is nearest, and ends with 3", async () => {
    expect(await runCli(["ask", "Who pays?"])).toEqual({
      stdout: [
        "The article does not answer this.",
        "",
        "Not an answer, only the passage closest to your question:",
        "",
        'The mayor, Anna Holm, said: "Everyone may come in."',
        "  Anna Holm, The mayor · The town library, paragraph 2 · City Press",
        "",
      ].join("\n"),
      stderr: "",
      exitCode: 3,
    });
  });

  it("joins several words to one question, and takes one that looks like an option after --", async () => {
    const engine = createFakeEngine();
    await runCli(["ask", "When", "does", "it open?"], { engine });
    await runCli(["ask", "--", "-x", "--json?"], { engine });
    expect(engine.asked.map(({ question }) => question)).toEqual(["When does it open?", "-x --json?"]);
  });

  it("says that it reads several lines as one question, and refuses one too long for a command line", async () => {
    const engine = createFakeEngine();
    const piped = await runCli(["ask"], { engine, stdin: "When does it open?\nWho pays?\n" });
    expect(piped.stderr).toContain("2 lines as one question");
    const long = await runCli(["ask", "a".repeat(20_000)], { engine });
    expect(long).toMatchObject({ exitCode: 2, stdout: "" });
    expect(long.stderr).toContain("20000 characters");
  });

  it("reads the question from standard input when none is given", async () => {
    const engine = createFakeEngine();
    expect(await runCli(["ask", "--quiet"], { engine, stdin: "When does it\nopen?\n" })).toMatchObject({
      stdout: "The library opens at nine.\n  The town library, paragraph 1 · City Press\n",
      exitCode: 0,
    });
    expect(engine.asked.map(({ question }) => question)).toEqual(["When does it\nopen?"]);
  });

  it("ends with 2 when there is no question anywhere", async () => {
    const { stdout, stderr, exitCode } = await runCli(["ask"], { stdin: " \n" });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(/^error: No question was given\.\n/);
  });

  it("ends with 2 when the engine cannot take the question", async () => {
    expect(await runCli(["ask", ""])).toEqual({
      stdout: "",
      stderr: "error: The question is empty.\nAsk something.\n",
      exitCode: 2,
    });
  });

  it("prints one line of JSON with the fields that programs rely on", async () => {
    const { stdout, exitCode } = await runCli(["ask", "--json", "When does it open?"]);
    expect(stdout).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(stdout)).toEqual({
      kind: "answered",
      question: "When does it open?",
      language: "en",
      confidence: 0.93,
      citations: [hoursCitation],
      receipt: "r-1",
      about: "fact",
    });
    expect(exitCode).toBe(0);
  });

  it("prints an abstention as JSON with no citation, and ends with 3", async () => {
    const { stdout, exitCode } = await runCli(["ask", "--json", "Who pays?"]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "abstained", citations: [], nearest: [mayorCitation] });
    expect(exitCode).toBe(3);
  });

  it("says so when there is nothing to explain, and explains each of two questions", async () => {
    const looked = createFakeEngine({ ask: () => answered });
    expect((await runCli(["ask", "--explain", "When?"], { engine: looked })).stdout).toMatch(
      /\nNothing was weighed for this answer: it was looked up\.\n$/,
    );
    const explanation = { candidates: [], features: {}, probability: 0.9, threshold: 0.5, missing: [] };
    const parts = [{ ...answered, explanation }, answered, { ...answered, explanation }];
    const both = createFakeEngine({ ask: () => ({ ...answered, parts }) });
    const { stdout } = await runCli(["ask", "--explain", "When? Who? Why?"], { engine: both });
    expect(stdout.match(/^Candidates, best first:$/gm)).toHaveLength(2);
  });

  it("explains on demand", async () => {
    const explanation = {
      candidates: [
        {
          source: "town/library",
          ordinal: 0,
          cosine: 0.91,
          articleCosine: 0.87,
          bm25: 3.2,
          coverage: 0.5,
          fused: 0.88,
          answerable: 2,
        },
      ],
      features: { cosine: 0.91 },
      probability: 0.93,
      threshold: 0.5,
      missing: ["Macron"],
    };
    const engine = createFakeEngine({ ask: () => ({ ...answered, explanation }) });
    const { stdout } = await runCli(["ask", "--explain", "When?"], { engine });
    expect(engine.asked[0]?.options.explain).toBe(true);
    expect(stdout.split("\n").slice(-8)).toEqual([
      "Candidates, best first:",
      "  passage          cosine  article   bm25  coverage  fused  answerable  best span",
      "  town/library #0   0.910    0.870  3.200     0.500  0.880       2.000          -",
      "Inputs of the decision:",
      "  cosine  0.910",
      "Not in the articles: Macron",
      "Probability 0.930, at or above the threshold 0.500",
      "",
    ]);
  });
});

describe("ask --batch", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sourcier-batch-"));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("answers each line in order and ends with 0", async () => {
    const lines = [
      '{"id":7,"question":"When?"}',
      "",
      '{"question":""}',
      "not json",
      '{"text":1}',
      '{"question":"Who?"}',
    ];
    const { stdout, stderr, exitCode } = await batch(`\ufeff${lines.join("\r\n")}`);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
    expect(parseLines(stdout)).toEqual([
      expect.objectContaining({ kind: "answered", question: "When?", line: 1, id: 7 }),
      { kind: "error", question: "", code: "question-empty", message: "The question is empty.", line: 3 },
      {
        kind: "error",
        question: "",
        code: "argument-invalid",
        message: 'Expected line 4 to be a JSON object with a text named "question".',
        line: 4,
      },
      {
        kind: "error",
        question: "",
        code: "argument-invalid",
        message: 'Expected line 5 to be a JSON object with a text named "question".',
        line: 5,
      },
      expect.objectContaining({ kind: "abstained", question: "Who?", line: 6 }),
    ]);
  });

  it("refuses a question beside a file of them", async () => {
    const { stderr, exitCode } = await runCli(["ask", "When?", "--batch", "questions.jsonl"], {});
    expect(stderr).toContain('--batch takes its questions from its file, but one was given as well: "When?".');
    expect(exitCode).toBe(2);
  });

  it("tells no question of another", async () => {
    const engine = createFakeEngine();
    await batch('{"question":"When?"}\n{"question":"And then?"}\n', engine);
    expect(engine.asked.map(({ options }) => options.turns)).toEqual([undefined, undefined]);
  });

  it("reads the lines from standard input for -", async () => {
    const { stdout } = await runCli(["ask", "--batch", "-"], { stdin: '{"question":"When?"}\n' });
    expect(parseLines(stdout)).toEqual([expect.objectContaining({ kind: "answered" })]);
  });

  it("stops with 2 at what would go wrong on every line", async () => {
    const missing = new UserError({
      code: "model-missing",
      values: { model: "m", place: "models" },
      message: "The model is missing.",
      hint: "Restore it.",
    });
    const engine = createFakeEngine({ ask: () => Promise.reject(missing) });
    expect(await batch('{"question":"When?"}\n', engine)).toEqual({
      stdout: "",
      stderr: "error: The model is missing.\nRestore it.\n",
      exitCode: 2,
    });
  });

  it("ends with 2 when the file cannot be read", async () => {
    const missing = await runCli(["ask", "--batch", "no.jsonl"], { cwd: folder });
    expect(missing).toMatchObject({ stdout: "", exitCode: 2 });
    expect(missing.stderr).toMatch(/^error: Cannot read "no\.jsonl": there is no such file\.\n/);
    expect((await runCli(["ask", "--batch", folder])).stderr).toContain("it is a folder");
  });

  async function batch(text: string, engine = createFakeEngine()) {
    writeFileSync(join(folder, "questions.jsonl"), text);
    return runCli(["ask", "--batch", "questions.jsonl"], { cwd: folder, engine });
  }

  function parseLines(text: string): readonly unknown[] {
    return text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  }
});
