import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, expect, it } from "vitest";
import { verifyCitations } from "../../../src/app/quotes/verify.ts";
import { readSavedCitations } from "../../../src/cli/saved-answers.ts";
import { passageText } from "../../../src/core/passages/passage-text.ts";
import { FOLDER_LIBRARY, sourceKey } from "../../../src/core/scope.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { operatorsPart } from "../../helpers/operator-store.ts";

/** The tables of release 0.1.0, with one article in them. */
const RELEASE_0_1_0 = `
  CREATE TABLE revision (number INTEGER NOT NULL) STRICT;
  INSERT INTO revision (number) VALUES (1);
  CREATE TABLE versions (source TEXT NOT NULL, version TEXT NOT NULL, text TEXT NOT NULL, metadata TEXT NOT NULL, PRIMARY KEY (source, version)) STRICT;
  CREATE TABLE sources (id TEXT PRIMARY KEY, version TEXT NOT NULL, file_hash TEXT NOT NULL, fingerprint TEXT NOT NULL, facts TEXT NOT NULL,
    FOREIGN KEY (id, version) REFERENCES versions (source, version)) STRICT;
  CREATE TABLE passages (source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL, sentences TEXT NOT NULL, heading TEXT, vector BLOB NOT NULL, PRIMARY KEY (source, ordinal)) STRICT;
  CREATE TABLE documents (kind TEXT NOT NULL, id TEXT NOT NULL, person TEXT, created_at INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT;
  CREATE INDEX documents_by_time ON documents (kind, created_at);
  CREATE INDEX documents_by_person ON documents (person, kind, created_at) WHERE person IS NOT NULL;
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  INSERT INTO versions VALUES ('mill', 'v1', '"Opening hours\\n\\nThe mill opens at nine.\\n\\nIt grinds rye."', '{"title":"The mill","language":"en"}');
  INSERT INTO sources VALUES ('mill', 'v1', 'file', 'old', '[]');
  INSERT INTO passages VALUES ('mill', 0, 15, 38, '[{"start":15,"end":38,"paragraph":1}]', '"Opening hours"', x'0000803f00000000');
  INSERT INTO settings VALUES ('key', '"kept"');
  INSERT INTO documents VALUES ('refresh', 'a', NULL, 1, '{"library":"folder","source":"a","every":"hour","nextAt":1800000000000}');
  INSERT INTO documents VALUES ('refresh', 'b', NULL, 1, '{"library":"folder","source":"b","every":"never"}');
  PRAGMA application_id = ${0x53524352};
  PRAGMA user_version = 1;
`;

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "sourcier-migration-"));
  const database = new Database(join(dataDir, "sourcier.db"));
  database.exec(RELEASE_0_1_0);
  database.close();
});
afterEach(() => rm(dataDir, { recursive: true }));

it("opens a folder of release 0.1.0: texts, settings and vectors stay, under the text that they were made of", async () => {
  const store = operatorsPart(await openSqliteStore({ dataDir }));
  const record = await store.read("mill");
  expect(record?.article.blocks.map(({ start, paragraph }) => [start, paragraph])).toEqual([
    [0, 1],
    [15, 2],
    [40, 3],
  ]);
  expect(record?.passages.map((passage) => [...passage.vector])).toEqual([[1, 0]]);
  const [passage] = record?.passages ?? [];
  expect(passageText(passage!, record!.article.source)).toBe("The mill\nOpening hours\nThe mill opens at nine.");
  expect((await store.readVersion("mill", "v1"))?.source.text).toContain("It grinds rye.");
  expect(await store.getSetting("key")).toBe("kept");
  await store.close();
  const again = operatorsPart(await openSqliteStore({ dataDir }));
  expect((await again.summaries()).map(({ id }) => id)).toEqual(["mill"]);
  await again.close();
});

it("verifies what release 0.1.0 had quoted, which knew no libraries", async () => {
  const store = operatorsPart(await openSqliteStore({ dataDir }));
  const printed = { source: "mill", version: "v1", start: 15, end: 38, quote: "The mill opens at nine." };
  const given = readSavedCitations(JSON.stringify({ kind: "answered", citations: [printed] }), "answers.json");
  const record = await store.read("mill");
  const records = new Map([[sourceKey(FOLDER_LIBRARY, "mill"), record!]]);
  const verified = await verifyCitations(given, { records }, ({ source, version }) =>
    store.readVersion(source, version),
  );
  expect(verified.map(({ state }) => state)).toEqual(["intact"]);
  await store.close();
});

it("knows when the addresses that it had are looked at again", async () => {
  const store = operatorsPart(await openSqliteStore({ dataDir }));
  const take = () =>
    store.takeDue("refresh", { ids: ["a", "b"], now: 1_800_000_000_000, holder: "one", leaseMs: 60_000 });
  expect(await take()).toMatchObject({ id: "a", dueAt: 1_800_000_000_000 });
  expect(await take()).toBeUndefined();
  expect(await store.getDocument("refresh", "b")).not.toHaveProperty("dueAt");
  await store.close();
});
