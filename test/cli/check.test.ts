import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MessageCheck } from "../../src/app/types.ts";
import { createFakeEngine, mayorCitation } from "../helpers/cli-engine.ts";
import { runCli } from "../helpers/run-cli.ts";

const citation = mayorCitation;
const difference = { said: "Nobody", source: "Everyone", saidAt: { start: 0, end: 6 }, sourceAt: { start: 0, end: 8 } };
const result: MessageCheck = {
  sentences: [
    { sentence: "Nobody may come in.", verdict: "differs", citation, differences: [difference] },
    { sentence: "She praised somebody.", verdict: "closest", citation },
    { sentence: "Идёт снег.", verdict: "nothing", isUnreadable: true },
  ],
  left: 2,
};

describe("check", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sourcier-check-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("prints each verdict as JSON, and says on the side what it could not read or left out", async () => {
    const { stdout, stderr, exitCode } = await checkFile("Nobody may come in.", ["--json"]);
    const { sentences, left } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(left).toBe(2);
    expect(sentences[0]).toMatchObject({ sentence: "Nobody may come in.", verdict: "differs" });
    expect(sentences[0].differences).toEqual([difference]);
    expect(sentences[2]).toEqual({ sentence: "Идёт снег.", verdict: "nothing" });
    expect(stderr).toContain('The model cannot read this script: "Идёт снег."');
    expect(stderr).toContain("I left out the last 2 sentences.");
  });

  it("words each verdict for people, with the words that differ", async () => {
    const { stdout } = await checkFile("Nobody may come in.");
    expect(stdout).toContain("The article says something else:\n  Nobody ≠ Everyone\n");
    expect(stdout).toContain("She praised somebody.\nThe closest passage:\n");
    expect(stdout).toContain("Идёт снег.\nI cannot read this script");
  });

  it.each([
    ["empty", " \n\n"],
    ["binary", "a\0b"],
  ])("ends with 2 for a file that is %s", async (_, content) => {
    const { stdout, exitCode } = await checkFile(content);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
  });

  it("ends with 2 for a file that there is not", async () => {
    expect((await runCli(["check", join(folder, "none.txt")])).exitCode).toBe(2);
  });

  async function checkFile(content: string, flags: readonly string[] = []) {
    const file = join(folder, "draft.txt");
    writeFileSync(file, content);
    return runCli(["check", file, ...flags], { engine: { ...createFakeEngine(), check: async () => result } });
  }
});
