import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { operatorsPart } from "../helpers/operator-store.ts";
import { makeRecord } from "../helpers/source-records.ts";

const WRITER = join(import.meta.dirname, "writer-process.ts");
const PASSAGES = 50;

interface Writer {
  readonly process: ChildProcess;
  /** Ids of the sources that it says it has committed. */
  readonly lines: AsyncIterator<string>;
  start(): void;
}

describe("several processes on one state folder", () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sourcier-store-"));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it("write at once, from the making of the file on, and lose nothing", async () => {
    const count = 40;
    const writers = await Promise.all(["a", "b"].map((name) => spawnWriter(dataDir, name, count)));
    for (const writer of writers) writer.start();
    const exits = await Promise.all(writers.map(({ process }) => once(process, "close")));
    expect(exits).toEqual([
      [0, null],
      [0, null],
    ]);
    const ids = ["a", "b"].flatMap((name) => Array.from({ length: count }, (_, number) => `${name}-${number}`));
    await expectWhole(dataDir, ids);
    const store = operatorsPart(await openSqliteStore({ dataDir }));
    expect(await store.summaries()).toHaveLength(ids.length);
    expect(await store.revision()).toBe(ids.length);
    expect(["a", "b"]).toContain(await store.getSetting("first"));
    await store.close();
  });

  it("may be killed in the middle of writing: what was committed is whole, and the next goes on", async () => {
    const committed: string[] = [];
    for (const [round, writes] of [1, 4, 9].entries()) {
      const writer = await spawnWriter(dataDir, `round${round}`, Number.MAX_SAFE_INTEGER);
      writer.start();
      for (let write = 0; write < writes; write++) committed.push((await writer.lines.next()).value);
      writer.process.kill("SIGKILL");
      await once(writer.process, "close");
      await expectWhole(dataDir, committed);
    }
  });
});

async function spawnWriter(dataDir: string, name: string, count: number): Promise<Writer> {
  const child = spawn(process.execPath, ["--import", "tsx", WRITER, dataDir, name, String(count)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("ready");
  return { process: child, lines, start: () => child.stdin.write("go\n") };
}

/** Every source there is, these among them, has all its passages, and SQLite finds no damage. */
async function expectWhole(dataDir: string, ids: readonly string[]): Promise<void> {
  const database = new Database(join(dataDir, "sourcier.db"));
  expect(database.prepare("PRAGMA integrity_check").all([])).toEqual([{ integrity_check: "ok" }]);
  database.close();
  const store = operatorsPart(await openSqliteStore({ dataDir }));
  const found = (await store.summaries()).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining([...ids]));
  for (const id of found) expect(await store.read(id)).toEqual(makeRecord({ id, passages: PASSAGES }));
  await store.close();
}
