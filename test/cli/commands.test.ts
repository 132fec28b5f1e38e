import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFakeEngine, mayorCitation, source, TEXT } from "../helpers/cli-engine.ts";
import { runCli } from "../helpers/run-cli.ts";

describe("index", () => {
  it("says what changed", async () => {
    const report = { added: ["a", "b"], changed: ["c"], unchanged: 4, passages: 31, embedded: 12 };
    const { stdout } = await runCli(["index"], { engine: createFakeEngine({ report }) });
    expect(stdout).toBe("Articles: 2 added, 1 changed, 4 unchanged\nPassages: 31, of which 12 embedded now\n");
  });

  it("ends with 2 when every file was left out, with 0 when some were", async () => {
    const refused = [
      { code: "file-empty" as const, file: "b.md", values: { file: "b.md" }, message: "b.md is empty.", hint: "" },
    ];
    const none = createFakeEngine({ report: { added: [], changed: [], unchanged: 0, refused } });
    expect(await runCli(["index"], { engine: none })).toMatchObject({ exitCode: 2 });
    const some = createFakeEngine({ report: { added: [], changed: [], unchanged: 1, refused } });
    expect(await runCli(["index"], { engine: some })).toMatchObject({ exitCode: 0 });
  });
});

describe("sources", () => {
  it("lists the articles for people and for programs", async () => {
    expect((await runCli(["sources"])).stdout).toBe(
      "The town library\n  town/library\n  2 paragraphs · City Press · https://example.org/library\n",
    );
    expect(JSON.parse((await runCli(["sources", "--json"])).stdout)).toEqual({
      sources: [{ source: "town/library", version: source.version, ...source.metadata, paragraphs: 2, passages: 3 }],
    });
  });
});

describe("an empty corpus", () => {
  it("is said when its articles are listed", async () => {
    const engine = { ...createFakeEngine(), sources: async () => [] };
    const { stdout, stderr, exitCode } = await runCli(["sources"], { engine });
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
    expect(stderr).toMatch(/^No article in .*corpus: put one there/);
  });
});

describe("show", () => {
  it("prints the number that an item shows, which is no part of the text", async () => {
    const text = "Boil it.\n\nSalt it.";
    const item = (number: number, start: number, end: number) =>
      ({ kind: "item", start, end, paragraph: number, list: { kind: "ordered", number: number + 4 } }) as const;
    const article = { source: { ...source, text }, blocks: [item(1, 0, 8), item(2, 10, 18)], sentences: [] };
    const engine = { ...createFakeEngine(), show: async () => article };
    expect((await runCli(["show", "soup"], { engine })).stdout).toMatch(
      /\n\n1 {2}5\. Boil it\.\n\n2 {2}6\. Salt it\.\n$/,
    );
    expect((await runCli(["show", "soup", "--blocks"], { engine })).stdout).toContain("item      #1 5.  0-8 Boil it.");
  });

  it("prints exactly the canonical text with --raw", async () => {
    expect(await runCli(["show", "town/library", "--raw"])).toEqual({ stdout: TEXT, stderr: "", exitCode: 0 });
  });

  it("numbers the paragraphs and nothing else", async () => {
    expect((await runCli(["show", "town/library"])).stdout).toBe(
      [
        "The town library\nCity Press",
        "1  The library opens at nine. It has 40,000 books.",
        "   Photo: City Press",
        '2  The mayor, Anna Holm, said: "Everyone may come in." She praised the staff.\n',
      ].join("\n\n"),
    );
  });

  it("ends with 2 for an article that there is not", async () => {
    expect(await runCli(["show", "nope"])).toEqual({
      stdout: "",
      stderr: 'error: There is no article "nope".\nList them: sourcier sources\n',
      exitCode: 2,
    });
  });
});

describe("verify", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sourcier-verify-"));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("takes what ask --json and ask --batch printed", async () => {
    const asked = await runCli(["ask", "--json", "When?"]);
    const batch = await runCli(["ask", "--batch", "-"], {
      stdin: '{"question":"When?"}\n{"question":""}\n{"question":"Who?"}\n',
    });
    for (const { stdout } of [asked, batch]) {
      expect(await verify(stdout)).toEqual({
        stdout: "intact town/library 0-26 The library opens at nine.\n",
        stderr: "",
        exitCode: 0,
      });
    }
  });

  it("gives each quote its line and ends with 3 unless all are intact", async () => {
    const states = ["intact", "moved", "gone"] as const;
    const citations = states.map((state) => ({ ...mayorCitation, source: state }));
    const engine = createFakeEngine({
      verify: (citation) => states.find((state) => state === citation.source) ?? "gone",
    });
    const { stdout, exitCode } = await verify(JSON.stringify({ kind: "answered", citations }), engine);
    const rest = `${mayorCitation.start}-${mayorCitation.end} ${mayorCitation.quote}`;
    expect(stdout).toBe(states.map((state) => `${state} ${state} ${rest}\n`).join(""));
    expect(exitCode).toBe(3);
  });

  it("is content with answers that quote nothing", async () => {
    const { stdout, stderr, exitCode } = await verify('{"kind":"abstained","citations":[]}\n');
    expect([stdout, exitCode]).toEqual(["", 0]);
    expect(stderr).toMatch(/quotes anything/);
  });

  it.each([
    { text: "", reason: "it is empty" },
    { text: "nonsense", reason: "line 1 is not JSON" },
    { text: '{"citations":[]}\n{"citations":[]}\n{', reason: "line 3 is not JSON" },
    { text: '"text"', reason: "answer 1 is not an object" },
    { text: "{}", reason: 'answer 1 has no list named "citations"' },
    {
      text: '{"citations":[{"source":"a","version":"b","start":-1,"end":2,"quote":"c"}]}',
      reason: "citation 1 of answer 1 lacks one of source, version, start, end, quote",
    },
  ])("ends with 2 for a file with $text", async ({ text, reason }) => {
    const { stdout, stderr, exitCode } = await verify(text);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toMatch(/^error: Cannot take "answers.json" for saved answers: /);
    expect(stderr).toContain(`: ${reason}.\n`);
  });

  async function verify(text: string, engine = createFakeEngine()) {
    writeFileSync(join(folder, "answers.json"), text);
    return runCli(["verify", "answers.json"], { cwd: folder, engine });
  }
});

describe("facts", () => {
  it("lists all for a name without a word", async () => {
    expect(await runCli(["facts", " "])).toEqual(await runCli(["facts"]));
  });

  it("lists facts by kind, without days of the week, and what a name leaves to be reckoned in the person's language", async () => {
    const list = (years: string) => `  40,000 books\n  two thousand years · ${years}\n`;
    expect((await runCli(["facts"])).stdout).toBe(
      `People\n  Anna Holm · The mayor\n\nNumbers\n${list("2,000")}\nDates\n  3 May 2025\n`,
    );
    const french = (await runCli(["--lang", "fr", "facts"])).stdout;
    expect(french).toContain(`${list("2 000")}`.replace("2 000", "2\u202f000"));
    expect(french).toContain("3 May 2025 · 3 mai 2025");
  });

  it("names those like a name that no fact has", async () => {
    const { stderr, exitCode } = await runCli(["facts", "Anna Holmes"]);
    expect({ stderr, exitCode }).toEqual({
      stderr: 'No fact is called "Anna Holmes". Without a name, all of them are listed.\nNames like it: Anna Holm\n',
      exitCode: 3,
    });
  });

  it("shows each sentence that names one once, a person's own words apart", async () => {
    const quote = [`${mayorCitation.quote}`, "  Anna Holm, The mayor · The town library, paragraph 2 · City Press", ""];
    const { stdout, exitCode } = await runCli(["facts", "anna", "holm"]);
    expect(stdout).toBe(["Anna Holm · The mayor (person)", "", "What Anna Holm says", "", ...quote].join("\n"));
    expect(exitCode).toBe(0);
  });

  it("prints JSON as programs rely on it", async () => {
    const { stdout } = await runCli(["facts", "--kind", "number", "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      facts: [
        { name: "40,000 books", kind: "number", value: "40000", mentions: [expect.objectContaining({ paragraph: 1 })] },
        expect.objectContaining({ name: "two thousand years", value: "2000" }),
      ],
    });
  });

  it("ends with 3 when no fact has that name", async () => {
    expect(await runCli(["facts", "Nobody"])).toEqual({
      stdout: "",
      stderr: 'No fact is called "Nobody". Without a name, all of them are listed.\n',
      exitCode: 3,
    });
  });
});
