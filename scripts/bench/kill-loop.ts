import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Database from "libsql";
import type { LibraryStore } from "../../src/core/ports/store.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";

export const name = "kill -9 while indexing";

const KILLS = 100;
const ARTICLES = 40;
const PARAGRAPHS = 12;
const CHILD = join(import.meta.dirname, "kill-loop-child.ts");

/** Kills an indexing process 100 times, each at another of its writes; after each, every committed source must be whole and the file intact. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const root = await mkdtemp(join(tmpdir(), "sourcier-kill-"));
  const folders: Folders = { corpusDir: join(root, "corpus"), dataDir: join(root, "data") };
  try {
    await mkdir(folders.corpusDir);
    let faults: readonly string[] = [];
    let committed = 0;
    let round = 0;
    for (; round < KILLS && faults.length === 0; round++) {
      await writeArticles(folders.corpusDir, round);
      const said = await indexUntil(folders, 1 + ((round * 7) % (ARTICLES - 1)));
      committed += said.length;
      faults = await findFaults(folders.dataDir, said);
    }
    if (faults.length === 0) faults = await findFaultsAfterWholeRun(folders, round);
    for (const fault of faults) print(`after kill ${round}: ${fault}`);
    print(
      `${round} kills, ${committed} sources committed before them: ${faults.length === 0 ? "all whole, index intact" : "DAMAGED"}`,
    );
    return faults.length === 0;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

interface Folders {
  readonly corpusDir: string;
  readonly dataDir: string;
}

/** A source that was said to be committed. */
interface Commit {
  readonly id: string;
  readonly version: string;
}

/** Every article changes with every round, so that each run has all of them to write. */
async function writeArticles(corpusDir: string, round: number): Promise<void> {
  for (let article = 0; article < ARTICLES; article++) {
    const paragraphs = Array.from(
      { length: PARAGRAPHS },
      (_, paragraph) =>
        `Le village ${article} compte ${round * 100 + paragraph} maisons. La mairie ouvre à ${paragraph} heures.`,
    );
    await writeFile(
      join(corpusDir, `village-${article}.md`),
      `---\ntitle: Village ${article}\n---\n\n${paragraphs.join("\n\n")}\n`,
    );
  }
}

/** Starts indexing, and kills it as soon as it has said so many commits. */
async function indexUntil(folders: Folders, commits: number): Promise<readonly Commit[]> {
  const child = spawnIndexer(folders);
  const said: Commit[] = [];
  for await (const line of linesOf(child)) {
    said.push(toCommit(line));
    if (said.length === commits) child.kill("SIGKILL");
  }
  if (said.length < commits) throw new Error(`Expected ${commits} commits before the kill, got ${said.length}`);
  return said;
}

async function findFaultsAfterWholeRun(folders: Folders, round: number): Promise<readonly string[]> {
  await writeArticles(folders.corpusDir, round);
  const child = spawnIndexer(folders);
  const exit = once(child, "exit");
  const said: Commit[] = [];
  for await (const line of linesOf(child)) said.push(toCommit(line));
  const [code] = await exit;
  if (code !== 0) return [`the next run ended with exit code ${code}`];
  if (said.length !== ARTICLES) return [`the next run wrote ${said.length} sources of ${ARTICLES}`];
  return await findFaults(folders.dataDir, said);
}

function spawnIndexer({ corpusDir, dataDir }: Folders): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", CHILD, corpusDir, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function linesOf({ stdout }: ChildProcess): AsyncIterable<string> {
  if (!stdout) throw new Error("Expected the indexing process to have a standard output");
  return createInterface({ input: stdout });
}

function toCommit(line: string): Commit {
  const [id = "", version = ""] = line.split(" ");
  return { id, version };
}

async function findFaults(dataDir: string, commits: readonly Commit[]): Promise<readonly string[]> {
  const database = new Database(join(dataDir, "sourcier.db"));
  const check = JSON.stringify(database.prepare("PRAGMA integrity_check").all([]));
  database.close();
  if (check !== '[{"integrity_check":"ok"}]') return [`integrity check: ${check}`];
  const store = await openSqliteStore({ dataDir });
  try {
    const library = store.library(FOLDER_LIBRARY);
    const current = (await library.summaries()).map(({ id, version }) => ({ id, version }));
    const versions = new Map(current.map(({ id, version }) => [id, version]));
    const lost = commits
      .filter(({ id, version }) => versions.get(id) !== version)
      .map(({ id }) => `${id} was committed and is lost`);
    const broken = await Promise.all(current.map((source) => findFault(library, source)));
    return [...lost, ...broken.filter((fault) => fault !== undefined)];
  } finally {
    await store.close();
  }
}

/** What keeps a stored source from being whole, if anything does. */
async function findFault(library: LibraryStore, { id, version }: Commit): Promise<string | undefined> {
  const record = await library.read(id);
  if (!record) return `${id} is listed and cannot be read`;
  const { article, passages } = record;
  if (createHash("sha256").update(article.source.text).digest("hex") !== version)
    return `${id} has a text of another version`;
  const sentences = new Set(passages.flatMap((passage) => passage.sentences.map(({ start }) => start)));
  if (sentences.size !== 2 * PARAGRAPHS)
    return `${id} has passages for ${sentences.size} sentences of ${2 * PARAGRAPHS}`;
  if (passages.some(({ ordinal, vector }, index) => ordinal !== index || vector.length === 0))
    return `${id} lacks a passage or a vector`;
  return undefined;
}
