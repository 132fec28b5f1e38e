import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/core/ports/store.ts";
import { libraryId, OPERATOR, ownerOf } from "../../src/core/scope.ts";
import { moveState } from "../../src/store/move/move-state.ts";
import type { Access, Statements, Transactions } from "../../src/store/postgres/connection.ts";
import { openPostgresStore, type PostgresStore } from "../../src/store/postgres/store.ts";
import type { SqliteConnection } from "../../src/store/sqlite/connection.ts";
import { openSqliteFile, openSqliteStore } from "../../src/store/sqlite/store.ts";
import { makeDocument } from "../contracts/document-store.ts";
import { inLibrary, makeRecord } from "../helpers/source-records.ts";
import { createDatabase, type TestDatabase } from "./database.ts";

const LIBRARIES = [libraryId("folder"), libraryId("server 1 sports")];
const US = ownerOf("server 1");
const DUE = 1_800_000_000_000;

describe("moving from a file into a database", () => {
  let dataDir: string;
  let store: Store;
  let file: SqliteConnection;
  let database: TestDatabase;
  let target: PostgresStore;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sourcier-move-"));
    store = await openSqliteStore({ dataDir });
    file = await openSqliteFile({ dataDir });
    database = await createDatabase();
    target = await openPostgresStore({ url: database.url });
    for (const library of LIBRARIES) {
      for (const [at, id] of ["b", "a/z", "\u{1f600}", "\uff5e"].entries())
        await store.library(library).write(inLibrary(makeRecord({ id, passages: at * 300 }), library));
      await store
        .library(library)
        .write(inLibrary(makeRecord({ id: "b", version: "v2", text: "a\u0000b\ud800" }), library));
      await store.library(library).remove("a/z");
    }
    for (const id of ["1", "2", "3"])
      await store.documents(US).putDocument(makeDocument({ id, createdAt: 5, person: "p" }));
    await store.documents(US).putDocument(makeDocument({ kind: "look", id: "1", dueAt: DUE }));
    await store.documents(OPERATOR).putSetting("key", "« é »");
  });
  afterEach(async () => {
    await target.close();
    await file.close();
    await store.close();
    await database.giveBack();
    await rm(dataDir, { recursive: true });
  });

  it("brings over every source, version, vector, document and setting", async () => {
    expect((await moveState({ from: file, to: target.connection })).stands).toBe(true);
    await expectSame();
    const listed = await target.documents(US).listDocuments("receipt", { limit: 9 });
    expect(listed.map(({ id }) => id)).toEqual(["3", "2", "1"]);
    await target.documents(US).putDocument(makeDocument({ id: "4", createdAt: 5 }));
    expect((await target.documents(US).listDocuments("receipt", { limit: 1 })).map(({ id }) => id)).toEqual(["4"]);
    const [vectors] = await database.admin<{ lacking: number }>(
      "SELECT count(*)::int AS lacking FROM sourcier.passages WHERE half IS NOT NULL",
    );
    expect(vectors?.lacking).toBe(0);
    const indexes = await database.admin("SELECT 1 FROM pg_indexes WHERE indexname = 'passages_by_meaning'");
    expect(indexes).toHaveLength(1);
  });

  it("leaves behind who was at a document, and brings over when it is due", async () => {
    const take = { ids: ["1"], now: DUE, holder: "one", leaseMs: 3_600_000 };
    expect(await store.documents(US).takeDue("look", take)).toBeDefined();
    expect((await moveState({ from: file, to: target.connection })).stands).toBe(true);
    expect(await target.documents(US).takeDue("look", take)).toMatchObject({ id: "1", dueAt: DUE });
  });

  it("goes on where it was cut off", async () => {
    for (const writes of [1, 2, 3])
      await expect(moveState({ from: file, to: failingAfter(target.connection, writes) })).rejects.toThrow("cut off");
    expect((await moveState({ from: file, to: target.connection })).stands).toBe(true);
    await expectSame();
  });

  it("makes a copy good that was damaged on the way", async () => {
    await moveState({ from: file, to: target.connection });
    await database.admin("UPDATE sourcier.passages SET vector = '\\x00' WHERE ordinal = 7");
    expect((await moveState({ from: file, to: target.connection })).stands).toBe(true);
    await expectSame();
  });

  it("goes on until the file stands still", async () => {
    let writes = 0;
    const passes: number[] = [];
    const moved = moveState({
      from: file,
      to: beforeEachWrite(target.connection, async () => {
        if (writes++ < 10) await store.documents(US).putDocument(makeDocument({ id: `late ${writes}` }));
        if (writes === 8) await store.library(LIBRARIES[0]!).write(makeRecord({ id: "late" }));
      }),
      onPass: (changed) => passes.push(changed),
    });
    expect((await moved).stands).toBe(true);
    expect(passes.length).toBeGreaterThan(2);
    expect(passes.at(-1)).toBe(0);
    await expectSame();
  });

  it("follows what was erased, and what was written after a first move", async () => {
    await moveState({ from: file, to: target.connection });
    await store.erase(US);
    await store.library(LIBRARIES[0]!).write(makeRecord({ id: "new" }));
    expect((await moveState({ from: file, to: target.connection })).stands).toBe(true);
    await expectSame();
  });

  it("refuses a database that is in use, and leaves it as it is", async () => {
    await target.library(LIBRARIES[0]!).write(makeRecord({ id: "theirs" }));
    const moved = moveState({ from: file, to: target.connection });
    await expect(moved).rejects.toMatchObject({ code: "database-unusable", values: { problem: "used" } });
    expect((await target.library(LIBRARIES[0]!).summaries()).map(({ id }) => id)).toEqual(["theirs"]);
  });

  it("refuses a copy that a bot has written to since", async () => {
    await moveState({ from: file, to: target.connection });
    await target.documents(US).putSetting("key", "newer");
    await expect(moveState({ from: file, to: target.connection })).rejects.toMatchObject({
      values: { problem: "used" },
    });
    expect(await target.documents(US).getSetting("key")).toBe("newer");
  });

  async function expectSame(): Promise<void> {
    for (const library of LIBRARIES) {
      const [here, there] = [store.library(library), target.library(library)];
      expect(await there.revision()).toBe(await here.revision());
      expect(await there.summaries()).toEqual(await here.summaries());
      for (const id of ["b", "a/z", "\u{1f600}", "\uff5e", "late", "new"]) {
        expect(await there.read(id)).toEqual(await here.read(id));
        for (const version of ["v1", "v2"])
          expect(await there.readVersion(id, version)).toEqual(await here.readVersion(id, version));
      }
    }
    for (const owner of [US, OPERATOR]) {
      const list = (of: Store) => of.documents(owner).listDocuments("receipt", { limit: 99 });
      expect(await list(target)).toEqual(await list(store));
      expect(await target.documents(owner).getSetting("key")).toBe(await store.documents(owner).getSetting("key"));
    }
  }
});

type Target = Transactions & { readonly server: string };

function beforeEachWrite(connection: Target, act: () => Promise<void>): Target {
  return {
    server: connection.server,
    read: (access, work) => connection.read(access, work),
    writeOne: (access, sql, ...values) => connection.writeOne(access, sql, ...values),
    async write<T>(access: Access, work: (statements: Statements) => Promise<T>) {
      await act();
      return connection.write(access, work);
    },
  };
}

function failingAfter(connection: Target, writes: number): Target {
  let left = writes;
  return beforeEachWrite(connection, async () => {
    if (left-- === 0) throw new Error("cut off");
  });
}
