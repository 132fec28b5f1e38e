import type { DocumentKeeper, DocumentStore, DueOwner, StoredDocument } from "../../core/ports/document-store.ts";
import type { Owner } from "../../core/scope.ts";
import { type DocumentRow, documentOfRow } from "../document-row.ts";
import { fromJson, jsonReader, toJson } from "./codec.ts";
import type { SqliteConnection } from "./connection.ts";
import { reviseDocuments, scanDocuments } from "./revise-documents.ts";

/** The documents and settings of one owner. Leases go by `now`: all processes of a file run on one machine. */
export function createDocumentStore(
  connection: SqliteConnection,
  owner: Owner,
  now: () => number = Date.now,
): DocumentStore {
  const owned: Owned = { connection, owner };
  return {
    putDocument: (document) => connection.write(() => writeDocument(owned, document)),
    getDocument: (kind, id) => connection.read(() => readDocument(owned, kind, id)),
    listDocuments: (kind, options) => connection.read(() => listDocuments(owned, kind, options)),
    deleteDocument: (kind, id) => connection.write(() => deleteDocument(owned, kind, id)),
    takeDue: (kind, options) => connection.write(() => takeDue(owned, kind, { ...options, clock: now() })),
    holdDue: (kind, id, { holder, leaseMs }) =>
      connection.write(() => connection.run(HOLD, now() + leaseMs, owner, kind, id, holder) > 0),
    getSetting: (name) => connection.read(() => readSetting(owned, name)),
    putSetting: (name, value) => connection.write(() => writeSetting(owned, name, value)),
    replaceSetting: (name, before, value) => connection.write(() => replaceSetting(owned, { name, before, value })),
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
    scan: (kinds, since) => scanDocuments(connection, kinds, since),
    revise: (revision) => reviseDocuments(connection, revision),
    due: (now) => connection.read(() => connection.all<DueOwner>(DUE, now)),
  };
}

/** Who holds it goes on holding it for as long as it is due at the same time. */
const PUT = `INSERT INTO documents AS before (owner, kind, id, person, created_at, due_at, body) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (owner, kind, id) DO UPDATE SET person = excluded.person, created_at = excluded.created_at, body = excluded.body,
    due_at = excluded.due_at, held_until = iif(before.due_at IS excluded.due_at, before.held_until, NULL)`;

const TAKE = `UPDATE documents SET held_by = ?1, held_until = ?2 WHERE rowid = (
  SELECT rowid FROM documents WHERE owner = ?3 AND kind = ?4 AND due_at <= ?5 AND (held_until IS NULL OR held_until <= ?6)
    AND id IN (SELECT value FROM json_each(?7)) ORDER BY due_at, id LIMIT 1)
  RETURNING *`;

const HOLD = `UPDATE documents SET held_until = ?
  WHERE owner = ? AND kind = ? AND id = ? AND held_by = ? AND held_until IS NOT NULL`;

const DUE = "SELECT owner, min(due_at) AS since FROM documents WHERE due_at <= ? GROUP BY owner ORDER BY since, owner";

interface Owned {
  readonly connection: SqliteConnection;
  readonly owner: Owner;
}

function writeDocument(
  { connection, owner }: Owned,
  { kind, id, person, createdAt, dueAt, body }: StoredDocument,
): void {
  connection.run(PUT, owner, kind, id, person ?? null, createdAt, dueAt ?? null, toJson(body));
}

function readDocument({ connection, owner }: Owned, kind: string, id: string): StoredDocument | undefined {
  const row = connection.first<DocumentRow>(
    "SELECT * FROM documents WHERE owner = ? AND kind = ? AND id = ?",
    owner,
    kind,
    id,
  );
  return row && documentOfRow(row, jsonReader(connection.file));
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
  return rows.map((row) => documentOfRow(row, jsonReader(connection.file)));
}

type TakeOptions = Parameters<DocumentStore["takeDue"]>[1] & { readonly clock: number };

function takeDue(
  { connection, owner }: Owned,
  kind: string,
  { ids, now, holder, leaseMs, clock }: TakeOptions,
): StoredDocument | undefined {
  const row = connection.first<DocumentRow>(TAKE, holder, clock + leaseMs, owner, kind, now, clock, toJson(ids));
  return row && documentOfRow(row, jsonReader(connection.file));
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

function replaceSetting({ connection, owner }: Owned, { name, before, value }: Replacement): boolean {
  const changed =
    before === undefined
      ? connection.run(INSERT_SETTING, owner, name, toJson(value))
      : connection.run(
          "UPDATE settings SET value = ? WHERE owner = ? AND name = ? AND value = ?",
          toJson(value),
          owner,
          name,
          toJson(before),
        );
  return changed > 0;
}

interface Replacement {
  readonly name: string;
  readonly before: string | undefined;
  readonly value: string;
}

const INSERT_SETTING = "INSERT OR IGNORE INTO settings (owner, name, value) VALUES (?, ?, ?)";

function ensureSetting(owned: Owned, name: string, value: string): string {
  const { connection, owner } = owned;
  connection.run(INSERT_SETTING, owner, name, toJson(value));
  return readSetting(owned, name) ?? value;
}
