import type { DocumentKeeper, DocumentStore, StoredDocument } from "../core/ports/document-store.ts";
import type { Owner } from "../core/scope.ts";
import { fromJson, toJson } from "./sqlite-codec.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

interface DocumentRow {
  readonly kind: string;
  readonly id: string;
  readonly person: string | null;
  readonly created_at: number;
  readonly body: string;
}

/** The documents and settings of one owner. */
export function createDocumentStore(connection: SqliteConnection, owner: Owner): DocumentStore {
  const owned: Owned = { connection, owner };
  return {
    putDocument: (document) => connection.write(() => writeDocument(owned, document)),
    getDocument: (kind, id) => connection.read(() => readDocument(owned, kind, id)),
    listDocuments: (kind, options) => connection.read(() => listDocuments(owned, kind, options)),
    deleteDocument: (kind, id) => connection.write(() => deleteDocument(owned, kind, id)),
    getSetting: (name) => connection.read(() => readSetting(owned, name)),
    putSetting: (name, value) => connection.write(() => writeSetting(owned, name, value)),
    ensureSetting: async (name, value) =>
      (await connection.read(() => readSetting(owned, name))) ??
      (await connection.write(() => ensureSetting(owned, name, value))),
  };
}

/** What concerns the documents of all owners. */
export function createDocumentKeeper(connection: SqliteConnection): DocumentKeeper {
  return {
    forget: (person) => connection.write(() => connection.run("DELETE FROM documents WHERE person = ?", person)),
    expire: (kinds, before) => connection.write(() => expireDocuments(connection, kinds, before)),
  };
}

interface Owned {
  readonly connection: SqliteConnection;
  readonly owner: Owner;
}

function writeDocument({ connection, owner }: Owned, { kind, id, person, createdAt, body }: StoredDocument): void {
  connection.run(
    `INSERT INTO documents (owner, kind, id, person, created_at, body) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (owner, kind, id) DO UPDATE SET person = excluded.person, created_at = excluded.created_at, body = excluded.body`,
    owner,
    kind,
    id,
    person ?? null,
    createdAt,
    toJson(body),
  );
}

function readDocument({ connection, owner }: Owned, kind: string, id: string): StoredDocument | undefined {
  const row = connection.first<DocumentRow>(
    "SELECT * FROM documents WHERE owner = ? AND kind = ? AND id = ?",
    owner,
    kind,
    id,
  );
  return row && toDocument(row, connection.file);
}

function deleteDocument({ connection, owner }: Owned, kind: string, id: string): boolean {
  return connection.run("DELETE FROM documents WHERE owner = ? AND kind = ? AND id = ?", owner, kind, id) > 0;
}

function listDocuments(
  { connection, owner }: Owned,
  kind: string,
  { person, limit }: { readonly person?: string; readonly limit: number },
): readonly StoredDocument[] {
  const rows =
    person === undefined
      ? connection.all<DocumentRow>(
          "SELECT * FROM documents WHERE owner = ? AND kind = ? ORDER BY created_at DESC, rowid DESC LIMIT ?",
          owner,
          kind,
          limit,
        )
      : connection.all<DocumentRow>(
          "SELECT * FROM documents WHERE owner = ? AND kind = ? AND person = ? ORDER BY created_at DESC, rowid DESC LIMIT ?",
          owner,
          kind,
          person,
          limit,
        );
  return rows.map((row) => toDocument(row, connection.file));
}

function toDocument({ kind, id, person, created_at, body }: DocumentRow, file: string): StoredDocument {
  return { kind, id, ...(person === null ? {} : { person }), createdAt: created_at, body: fromJson(body, file) };
}

function expireDocuments(connection: SqliteConnection, kinds: readonly string[], before: number): number {
  return connection.run(
    "DELETE FROM documents WHERE kind IN (SELECT value FROM json_each(?)) AND created_at < ?",
    toJson(kinds),
    before,
  );
}

function readSetting({ connection, owner }: Owned, name: string): string | undefined {
  const row = connection.first<{ value: string }>(
    "SELECT value FROM settings WHERE owner = ? AND name = ?",
    owner,
    name,
  );
  return row && fromJson<string>(row.value, connection.file);
}

function writeSetting({ connection, owner }: Owned, name: string, value: string): void {
  connection.run(
    "INSERT INTO settings (owner, name, value) VALUES (?, ?, ?) ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value",
    owner,
    name,
    toJson(value),
  );
}

function ensureSetting(owned: Owned, name: string, value: string): string {
  const { connection, owner } = owned;
  connection.run("INSERT OR IGNORE INTO settings (owner, name, value) VALUES (?, ?, ?)", owner, name, toJson(value));
  return readSetting(owned, name) ?? value;
}
