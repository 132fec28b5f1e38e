import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const dataDir = mkdtempSync(join(tmpdir(), "sourcier-examples-"));
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  vi.stubEnv("SOURCIER_DATA", dataDir);
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe("the examples", () => {
  it("print a quotation with its place", async () => {
    await run("ask");
    expect(printed).toEqual(["“It takes 24 cars and 120 passengers.”", "  The river ferry sails again, paragraph 1"]);
  });

  it("hold a conversation in which a pronoun is understood", async () => {
    await run("conversation");
    expect(printed[0]).toBe("Who is the harbour master?");
    expect(printed[1]).toContain("Joss Idowu has been harbour master since 2009.");
    expect(printed[2]).toBe("What does he say about the engine?");
    expect(printed[3]).toContain("the new engine burns a third less fuel");
  });

  it("tell what becomes of a kept quotation when its article changes", async () => {
    await run("verify");
    const quote = "“Les travaux ont coûté 48 000 euros, payés pour moitié par la commune.”";
    expect(printed).toEqual([
      `as it was: intact: ${quote}`,
      `with a word in front: moved: ${quote}`,
      `with another sum: gone: ${quote}`,
    ]);
  });
});

/** Runs an example from its file; "sourcier" is this library's source (vitest.config.ts). */
async function run(name: string): Promise<void> {
  await import(`../examples/${name}.mjs`);
}
