import type { DocumentStore, StoredDocument } from "../core/ports/document-store.ts";
import { fromJson, toJson } from "./sqlite-codec.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

interface DocumentRow {
  readonly kind: string;
  readonly id: string;
  readonly person: string | null;
  readonly created_at: number;
  readonly body: string;
}

/** The documents and settings of a store. */
export function createDocumentStore(connection: SqliteConnection): DocumentStore {
  return {
    putDocument: (document) => connection.write(() => writeDocument(connection, document)),
    getDocument: (kind, id) => connection.read(() => readDocument(connection, kind, id)),
    listDocuments: (kind, options) => connection.read(() => listDocuments(connection, kind, options)),
    deleteDocument: (kind, id) =>
      connection.write(() => connection.run("DELETE FROM documents WHERE kind = ? AND id = ?", kind, id) > 0),
    forget: (person) => connection.write(() => connection.run("DELETE FROM documents WHERE person = ?", person)),
    expire: (kinds, before) => connection.write(() => expireDocuments(connection, kinds, before)),
    getSetting: (name) => connection.read(() => readSetting(connection, name)),
    putSetting: (name, value) => connection.write(() => writeSetting(connection, name, value)),
    ensureSetting: async (name, value) =>
      (await connection.read(() => readSetting(connection, name))) ??
      (await connection.write(() => ensureSetting(connection, name, value))),
  };
}

function writeDocument(connection: SqliteConnection, { kind, id, person, createdAt, body }: StoredDocument): void {
  connection.run(
    `INSERT INTO documents (kind, id, person, created_at, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (kind, id) DO UPDATE SET person = excluded.person, created_at = excluded.created_at, body = excluded.body`,
    kind,
    id,
    person ?? null,
    createdAt,
    toJson(body),
  );
}

function readDocument(connection: SqliteConnection, kind: string, id: string): StoredDocument | undefined {
  const row = connection.first<DocumentRow>("SELECT * FROM documents WHERE kind = ? AND id = ?", kind, id);
  return row && toDocument(row, connection.file);
}

function listDocuments(
  connection: SqliteConnection,
  kind: string,
  { person, limit }: { readonly person?: string; readonly limit: number },
): readonly StoredDocument[] {
  const rows =
    person === undefined
      ? connection.all<DocumentRow>(
          "SELECT * FROM documents WHERE kind = ? ORDER BY created_at DESC, rowid DESC LIMIT ?",
          kind,
          limit,
        )
      : connection.all<DocumentRow>(
          "SELECT * FROM documents WHERE kind = ? AND person = ? ORDER BY created_at DESC, rowid DESC LIMIT ?",
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

function readSetting(connection: SqliteConnection, name: string): string | undefined {
  const row = connection.first<{ value: string }>("SELECT value FROM settings WHERE name = ?", name);
  return row && fromJson<string>(row.value, connection.file);
}

function writeSetting(connection: SqliteConnection, name: string, value: string): void {
  connection.run(
    "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    name,
    toJson(value),
  );
}

function ensureSetting(connection: SqliteConnection, name: string, value: string): string {
  connection.run("INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)", name, toJson(value));
  return readSetting(connection, name) ?? value;
}
