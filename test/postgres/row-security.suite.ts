import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { libraryId, ownerOf } from "../../src/core/scope.ts";
import type { SqlValue, Statements, Transactions } from "../../src/store/postgres/connection.ts";
import { createDocumentStore } from "../../src/store/postgres/documents.ts";
import { InOrder } from "../../src/store/postgres/in-order.ts";
import { inspectServer } from "../../src/store/postgres/inspect.ts";
import { createLibraryStore } from "../../src/store/postgres/sources.ts";
import { openPostgresStore, type PostgresStore } from "../../src/store/postgres/store.ts";
import { makeDocument } from "../contracts/document-store.ts";
import { inLibrary, makeRecord } from "../helpers/source-records.ts";
import { createDatabase, type TestDatabase } from "./database.ts";

const OURS = libraryId("ours");
const THEIRS = libraryId("theirs");
const US = ownerOf("server 1");
const THEM = ownerOf("server 2");
const TABLES = ["revisions", "versions", "sources", "passages", "documents", "settings"] as const;

describe("an ordinary role", () => {
  let database: TestDatabase;
  let store: PostgresStore;
  beforeEach(async () => {
    database = await createDatabase();
    store = await openPostgresStore({ url: database.url });
    for (const [library, owner] of [
      [OURS, US],
      [THEIRS, THEM],
    ] as const) {
      await store.library(library).write(inLibrary(makeRecord({ id: `of ${library}` }), library));
      await store.documents(owner).putDocument(makeDocument({ body: owner }));
      await store.documents(owner).putSetting("name", owner);
    }
  });
  afterEach(async () => {
    await store.close();
    await database.giveBack();
  });

  it("sees nothing foreign where a statement forgets whose rows it asks for", async () => {
    const careless = withoutConditions(store.connection);
    const library = createLibraryStore(careless, new InOrder(), OURS);
    expect((await library.summaries()).map(({ id }) => id)).toEqual([`of ${OURS}`]);
    expect(await library.read(`of ${THEIRS}`)).toBeUndefined();
    expect(await library.remove(`of ${THEIRS}`)).toBe(false);
    expect(await store.library(THEIRS).read(`of ${THEIRS}`)).toBeDefined();
    const documents = createDocumentStore(careless, new InOrder(), US);
    expect((await documents.listDocuments("receipt", { limit: 9 })).map(({ body }) => body)).toEqual([US]);
    expect(await documents.getSetting("name")).toBe(US);
  });

  it("is what keeps them apart then: a superuser would see them", async () => {
    const bare = await openPostgresStore({ url: database.adminUrl });
    const library = createLibraryStore(withoutConditions(bare.connection), new InOrder(), OURS);
    expect((await library.summaries()).map(({ id }) => id)).toEqual([OURS, THEIRS].map((each) => `of ${each}`));
    await bare.close();
  });

  it("is told from one that the rules do not hold", async () => {
    expect(await inspectServer(store.connection)).toMatchObject({ role: "sourcier_test", bypassesRules: false });
    const bare = await openPostgresStore({ url: database.adminUrl });
    const found = await inspectServer(bare.connection);
    expect(found).toMatchObject({ role: "postgres", bypassesRules: true, isEncrypted: false });
    expect(found.version).toMatch(/^\d+\.\d+/);
    expect(found.settings.map(({ name }) => name)).toEqual([
      "shared_buffers",
      "maintenance_work_mem",
      "max_connections",
    ]);
    await bare.close();
  });

  it("sees no row of any table where it says for whom it asks of nobody, and cannot write for another", async () => {
    for (const table of TABLES) {
      const count = async (access: Parameters<Transactions["read"]>[0]) =>
        (await store.connection.read(access, ({ all }) => all(`SELECT * FROM sourcier.${table}`))).length;
      expect([table, await count({})]).toEqual([table, 0]);
      expect([table, await count({ libraries: [OURS], owner: US })]).toEqual([table, 1]);
      expect([table, await count("everything")]).toEqual([table, 2]);
    }
    const forThem = store.connection.write({ owner: US }, ({ run }) =>
      run("INSERT INTO sourcier.settings (owner, name, value) VALUES ($1, 'x', 'x')", THEM),
    );
    await expect(forThem).rejects.toThrow();
  });

  it("keeps no scope on a connection after its transaction", async () => {
    await store.connection.read("everything", ({ all }) => all("SELECT 1"));
    const seen = await store.connection.read({}, ({ all }) => all("SELECT * FROM sourcier.sources"));
    expect(seen).toEqual([]);
  });

  it("is held by the rules of every table, and by those of every part", async () => {
    const free = await database.admin<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'sourcier'::regnamespace AND relkind IN ('r', 'p')
       AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
    );
    expect(free.map(({ relname }) => relname)).toEqual(["format"]);
    const part = store.connection.read("everything", ({ all }) => all("SELECT * FROM sourcier.passages_0"));
    expect(await part).toEqual([]);
  });
});

/** The same statements, each of which has lost what names its library or owner. */
function withoutConditions(connection: Transactions): Transactions {
  const lose = (sql: string) => sql.replace(/\b(?:s\.)?(?:library|owner) = \$1/g, "$1::text IS NOT NULL");
  const careless = (statements: Statements): Statements => ({
    all: <Row>(sql: string, ...values: readonly SqlValue[]) => statements.all<Row>(lose(sql), ...values),
    first: <Row>(sql: string, ...values: readonly SqlValue[]) => statements.first<Row>(lose(sql), ...values),
    run: (sql, ...values) => statements.run(lose(sql), ...values),
    runLong: statements.runLong,
  });
  return {
    read: (access, work) => connection.read(access, (statements) => work(careless(statements))),
    writeOne: (access, sql, ...values) => connection.writeOne(access, lose(sql), ...values),
    write: (access, work) => connection.write(access, (statements) => work(careless(statements))),
  };
}
