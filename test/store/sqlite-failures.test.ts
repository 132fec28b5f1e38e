import { chmod, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { UserErrorCode } from "../../src/core/errors.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { SqliteConnection } from "../../src/store/sqlite/connection.ts";
import { migrate } from "../../src/store/sqlite/migrations.ts";
import { createLibraryStore } from "../../src/store/sqlite/sources.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { asOrdinaryUser } from "../helpers/as-ordinary-user.ts";
import { operatorsPart } from "../helpers/operator-store.ts";
import { makeRecord } from "../helpers/source-records.ts";

let dataDir: string;
let file: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "sourcier-store-"));
  file = join(dataDir, "sourcier.db");
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe("a state folder that cannot serve", () => {
  it("is refused when a file stands in its place", async () => {
    await writeFile(file, "");
    await expectUserError(openSqliteStore({ dataDir: file }), "setting-invalid", file);
    await expectUserError(openSqliteStore({ dataDir: join(file, "deeper") }), "setting-invalid", file);
  });

  it("is made, with its parents, when missing", async () => {
    const store = operatorsPart(await openSqliteStore({ dataDir: join(dataDir, "some", "where") }));
    expect(await store.summaries()).toEqual([]);
    await store.close();
  });

  it("is refused when it cannot be written", async () => {
    await chmod(dataDir, 0o555);
    await asOrdinaryUser(() => expectUserError(openSqliteStore({ dataDir }), "state-read-only", file));
    await asOrdinaryUser(() =>
      expectUserError(openSqliteStore({ dataDir: join(dataDir, "new") }), "state-read-only", dataDir),
    );
  });

  // libsql closes for good when it collects garbage: where the log is gone by then, already opening needs to write.
  it("is refused at the first write, or when it is opened, when the file in it can only be read", async () => {
    await fillStore(1);
    await chmod(file, 0o444);
    await chmod(dataDir, 0o555);
    await asOrdinaryUser(async () => {
      const opened = openSqliteStore({ dataDir });
      await expectUserError(
        opened.then((store) => operatorsPart(store).putSetting("key", "value")),
        "state-read-only",
        file,
      );
      const store = await opened.catch(() => undefined);
      await store?.close();
    });
  });
});

describe("a state file that cannot serve", () => {
  it("is refused and left as it is when a later release wrote it", async () => {
    await fillStore(1);
    execute("PRAGMA user_version = 99");
    await expectUntouched(() =>
      expectUserError(openSqliteStore({ dataDir }), "state-too-new", "99", "knows formats up to"),
    );
  });

  it("is refused and left as it is when it is no database", async () => {
    await writeFile(file, "Not a database. ".repeat(1000));
    await expectUntouched(() => expectUserError(openSqliteStore({ dataDir }), "state-damaged", file));
  });

  it("is refused and left as it is when it is another program's database", async () => {
    execute("CREATE TABLE bookmarks (url TEXT)");
    await expectUntouched(() => expectUserError(openSqliteStore({ dataDir }), "state-damaged", file));
  });

  it("is refused when its end is missing", async () => {
    await fillStore(20);
    await truncate(file, 3 * 4096);
    await expectUserError(readAll(), "state-damaged", file, "Move the file away", "corpus");
  });

  it("is reported when a page of it is overwritten", async () => {
    await fillStore(50);
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xff, 2 * 4096));
    await expectUserError(readAll(), "state-damaged", file);
  });

  it("is reported when a value in it cannot be read", async () => {
    await fillStore(1);
    execute("UPDATE passages SET vector = x'0102'");
    await expectUserError(readAll(), "state-damaged", file);
    execute(`UPDATE versions SET text = '"cut'`);
    await expectUserError(readAll(), "state-damaged", file);
  });
});

describe("a full disk", () => {
  it("refuses the write, keeps what was there and writes again once there is room", async () => {
    const connection = new SqliteConnection(file, { busyTimeoutMs: 0 });
    await migrate(connection);
    const store = createLibraryStore(connection, FOLDER_LIBRARY);
    const kept = makeRecord({ id: "kept" });
    await store.write(kept);
    connection.execute("PRAGMA max_page_count = 30");
    await expectUserError(store.write(makeRecord({ id: "large", passages: 2000 })), "state-full", file);
    expect(await store.summaries()).toHaveLength(1);
    expect(await store.read("kept")).toEqual(kept);
    connection.execute("PRAGMA max_page_count = 100000");
    await store.write(makeRecord({ id: "large", passages: 2000 }));
    expect((await store.read("large"))?.passages).toHaveLength(2000);
    await connection.close();
  });
});

describe("a state file that another process is writing", () => {
  it("can be read meanwhile", async () => {
    await fillStore(2);
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE; DELETE FROM sources");
    const store = operatorsPart(await openSqliteStore({ dataDir }));
    expect(await store.summaries()).toHaveLength(2);
    other.exec("ROLLBACK");
    await store.close();
    other.close();
  });

  it("is waited for, without blocking, before a write", async () => {
    const store = operatorsPart(await openSqliteStore({ dataDir }));
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE; INSERT INTO settings VALUES ('operator', 'turn', '\"first\"')");
    const written = store.putSetting("turn", "second");
    expect(await store.getSetting("turn")).toBeUndefined();
    other.exec("COMMIT");
    await written;
    expect(await store.getSetting("turn")).toBe("second");
    await store.close();
    other.close();
  });

  it("is opened once a process that shut all others out lets go", async () => {
    const other = new Database(file);
    other.exec("BEGIN EXCLUSIVE");
    await expectUserError(openSqliteStore({ dataDir, busyTimeoutMs: 20 }), "state-busy", file);
    const opening = openSqliteStore({ dataDir });
    other.exec("ROLLBACK");
    const store = operatorsPart(await opening);
    await store.putSetting("turn", "second");
    expect(await store.getSetting("turn")).toBe("second");
    await store.close();
    other.close();
  });

  it("is given up after the time allowed, and the next write succeeds", async () => {
    const store = operatorsPart(await openSqliteStore({ dataDir, busyTimeoutMs: 20 }));
    const other = new Database(file);
    other.exec("BEGIN IMMEDIATE");
    await expectUserError(store.putSetting("turn", "second"), "state-busy", file);
    other.exec("COMMIT");
    await store.putSetting("turn", "second");
    expect(await store.getSetting("turn")).toBe("second");
    await store.close();
    other.close();
  });
});

async function fillStore(sources: number): Promise<void> {
  const store = operatorsPart(await openSqliteStore({ dataDir }));
  for (let source = 0; source < sources; source++) await store.write(makeRecord({ id: `${source}`, passages: 20 }));
  await store.close();
}

async function readAll(): Promise<void> {
  const store = operatorsPart(await openSqliteStore({ dataDir }));
  try {
    for (const { id } of await store.summaries()) await store.read(id);
  } finally {
    await store.close();
  }
}

function execute(sql: string): void {
  const database = new Database(file);
  database.exec(`${sql}; PRAGMA wal_checkpoint(TRUNCATE)`);
  database.close();
}

async function expectUserError(promise: Promise<unknown>, code: UserErrorCode, ...words: string[]): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: "UserError", code });
  const { message, hint } = error as { message: string; hint: string };
  for (const word of words) expect(`${message} ${hint}`).toContain(word);
}

async function expectUntouched(work: () => Promise<void>): Promise<void> {
  const before = await readFile(file);
  await work();
  expect(await readFile(file)).toEqual(before);
}
