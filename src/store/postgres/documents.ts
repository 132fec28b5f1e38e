import type { DocumentKeeper, DocumentStore, StoredDocument } from "../../core/ports/document-store.ts";
import type { Owner } from "../../core/scope.ts";
import { readJson } from "./codec.ts";
import type { Statements, Transactions } from "./connection.ts";
import type { InOrder } from "./in-order.ts";

interface DocumentRow {
  readonly kind: string;
  readonly id: string;
  readonly person: string | null;
  readonly created_at: number;
  readonly body: string;
}

/** The documents and settings of one owner. */
export function createDocumentStore(connection: Transactions, order: InOrder, owner: Owner): DocumentStore {
  const read = <T>(work: (statements: Statements) => Promise<T>) => connection.read({ owner }, work);
  const write = <T>(work: (statements: Statements) => Promise<T>) =>
    order.run([ownerKey(owner)], () => connection.write({ owner }, work));
  const writeOne = (sql: string, ...values: readonly (string | number | null)[]) =>
    order.run([ownerKey(owner)], () => connection.writeOne({ owner }, sql, ...values));
  return {
    putDocument: async (document) => {
      await writeOne(PUT_DOCUMENT, ...documentValues(owner, document));
    },
    getDocument: (kind, id) =>
      read(async (statements) => {
        const sql = "SELECT * FROM sourcier.documents WHERE owner = $1 AND kind = $2 AND id = $3";
        const row = await statements.first<DocumentRow>(sql, owner, kind, id);
        return row && toDocument(row);
      }),
    listDocuments: (kind, { person, limit }) =>
      read(async (statements) => {
        const rows = await statements.all<DocumentRow>(
          `SELECT * FROM sourcier.documents WHERE owner = $1 AND kind = $2 AND ($3::text IS NULL OR person = $3)
           ORDER BY created_at DESC, put DESC LIMIT $4`,
          owner,
          kind,
          person ?? null,
          limit,
        );
        return rows.map(toDocument);
      }),
    deleteDocument: (kind, id) =>
      write(async (statements) => {
        const sql = "DELETE FROM sourcier.documents WHERE owner = $1 AND kind = $2 AND id = $3";
        return (await statements.run(sql, owner, kind, id)) > 0;
      }),
    getSetting: (name) => read((statements) => readSetting(statements, owner, name)),
    putSetting: async (name, value) => {
      await writeOne(PUT_SETTING, owner, name, JSON.stringify(value));
    },
    ensureSetting: async (name, value) =>
      (await read((statements) => readSetting(statements, owner, name))) ??
      (await write(async (statements) => {
        const sql = "INSERT INTO sourcier.settings (owner, name, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        await statements.run(sql, owner, name, JSON.stringify(value));
        return (await readSetting(statements, owner, name)) ?? value;
      })),
  };
}

/** What concerns the documents of all owners; it comes after every write that was asked for before it. */
export function createDocumentKeeper(connection: Transactions, order: InOrder): DocumentKeeper {
  const write = (sql: string, ...values: readonly (string | number | readonly string[])[]) =>
    order.run(order.keys(), () => connection.write("everything", (statements) => statements.run(sql, ...values)));
  return {
    forget: (person) => write("DELETE FROM sourcier.documents WHERE person = $1", person),
    expire: (kinds, before) =>
      write("DELETE FROM sourcier.documents WHERE kind = ANY ($1::text[]) AND created_at < $2", kinds, before),
  };
}

/** Under which the writes of an owner are put in order. */
export function ownerKey(owner: string): string {
  return `owner ${owner}`;
}

const PUT_DOCUMENT = `INSERT INTO sourcier.documents (owner, kind, id, person, created_at, body)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (owner, kind, id) DO UPDATE
  SET person = excluded.person, created_at = excluded.created_at, body = excluded.body`;

const PUT_SETTING = `INSERT INTO sourcier.settings (owner, name, value) VALUES ($1, $2, $3)
  ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value`;

function documentValues(owner: Owner, { kind, id, person, createdAt, body }: StoredDocument) {
  return [owner, kind, id, person ?? null, createdAt, JSON.stringify(body)];
}

async function readSetting(statements: Statements, owner: Owner, name: string): Promise<string | undefined> {
  const sql = "SELECT value FROM sourcier.settings WHERE owner = $1 AND name = $2";
  const row = await statements.first<{ value: string }>(sql, owner, name);
  return row && readJson<string>(row.value);
}

function toDocument({ kind, id, person, created_at, body }: DocumentRow): StoredDocument {
  return { kind, id, ...(person === null ? {} : { person }), createdAt: created_at, body: readJson(body) };
}
