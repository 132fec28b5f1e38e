import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/app/indexing/fingerprint.ts";
import { article, createTestCorpus, type TestCorpus } from "../helpers/test-corpus.ts";

const INDEXER = join(import.meta.dirname, "../../scripts/bench/kill-loop-child.ts");
const ARTICLES = 30;

describe("an indexing that is killed", () => {
  it("leaves every article that it has committed, an intact file, and the rest for the next start", async () => {
    const corpus = await createTestCorpus();
    for (const [round, kills] of [1, 7, 19].entries()) {
      await writeArticles(corpus, round);
      const committed = await killAfter(kills, corpus);
      expect(integrityOf(corpus)).toEqual([{ integrity_check: "ok" }]);

      const { engine, store } = await corpus.open();
      const versions = new Map((await store.summaries()).map(({ id, version }) => [id, version]));
      for (const { id, version } of committed) expect(versions.get(id)).toBe(version);
      for (const id of versions.keys()) {
        const record = await store.read(id);
        expect(sha256(record?.article.source.text ?? "")).toBe(versions.get(id));
        expect(record?.passages.map(({ ordinal }) => ordinal)).toEqual(record?.passages.map((_, index) => index));
      }
      const report = await engine.index();
      expect(report.unchanged).toBeGreaterThanOrEqual(committed.length);
      expect(await engine.sources()).toHaveLength(ARTICLES);
      const { citations } = await engine.ask(`How many houses does village 7 have in round ${round}?`);
      expect(citations[0]).toMatchObject({ source: "village-7", quote: expect.stringContaining(`round ${round}`) });
      await engine.close();
    }
  });
});

interface Commit {
  readonly id: string;
  readonly version: string;
}

/** Every article changes with every round, so that each run has all of them to write. */
async function writeArticles(corpus: TestCorpus, round: number): Promise<void> {
  for (let village = 0; village < ARTICLES; village++) {
    await corpus.write(
      `village-${village}.md`,
      article(
        { title: `Village ${village}` },
        `In round ${round}, village ${village} has ${100 + village} houses.`,
        "The town hall opens at eight.",
      ),
    );
  }
}

/** Starts an indexing process, and kills it as soon as it has said so many commits. */
async function killAfter(commits: number, { corpusDir, dataDir }: TestCorpus): Promise<readonly Commit[]> {
  const child = spawn(process.execPath, ["--import", "tsx", INDEXER, corpusDir, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const said: Commit[] = [];
  for await (const line of linesOf(child)) {
    const [id = "", version = ""] = line.split(" ");
    said.push({ id, version });
    if (said.length === commits) child.kill("SIGKILL");
  }
  await exit;
  expect(said.length).toBeGreaterThanOrEqual(commits);
  return said;
}

function linesOf({ stdout }: ChildProcess): AsyncIterable<string> {
  if (stdout === null) throw new Error("Expected the process to have a standard output.");
  return createInterface({ input: stdout });
}

function integrityOf({ dataDir }: TestCorpus): unknown {
  const database = new Database(join(dataDir, "sourcier.db"));
  try {
    return database.prepare("PRAGMA integrity_check").all([]);
  } finally {
    database.close();
  }
}
