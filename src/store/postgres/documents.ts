import type { DocumentKeeper, DocumentStore, DueOwner, StoredDocument } from "../../core/ports/document-store.ts";
import type { Owner } from "../../core/scope.ts";
import { type DocumentRow, documentOfRow } from "../document-row.ts";
import { readJson } from "./codec.ts";
import type { Statements, Transactions } from "./connection.ts";
import type { InOrder } from "./in-order.ts";
import { reviseDocuments, scanDocuments } from "./revise-documents.ts";

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
        return row && documentOfRow(row, readJson);
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
        return rows.map((row) => documentOfRow(row, readJson));
      }),
    deleteDocument: (kind, id) =>
      write(async (statements) => {
        const sql = "DELETE FROM sourcier.documents WHERE owner = $1 AND kind = $2 AND id = $3";
        return (await statements.run(sql, owner, kind, id)) > 0;
      }),
    takeDue: (kind, { ids, now, holder, leaseMs }) =>
      write(async (statements) => {
        const row = await statements.first<DocumentRow>(TAKE, owner, kind, now, ids, holder, leaseMs);
        return row && documentOfRow(row, readJson);
      }),
    holdDue: async (kind, id, { holder, leaseMs }) => (await writeOne(HOLD, owner, kind, id, holder, leaseMs)) > 0,
    getSetting: (name) => read((statements) => readSetting(statements, owner, name)),
    putSetting: async (name, value) => {
      await writeOne(PUT_SETTING, owner, name, JSON.stringify(value));
    },
    replaceSetting: async (name, before, value) => {
      const changed =
        before === undefined
          ? await writeOne(INSERT_SETTING, owner, name, JSON.stringify(value))
          : await writeOne(REPLACE_SETTING, owner, name, JSON.stringify(value), JSON.stringify(before));
      return changed > 0;
    },
    ensureSetting: async (name, value) =>
      (await read((statements) => readSetting(statements, owner, name))) ??
      (await write(async (statements) => {
        await statements.run(INSERT_SETTING, owner, name, JSON.stringify(value));
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
    scan: (kinds, since) => scanDocuments(connection, kinds, since),
    revise: (revision) =>
      order.run(order.keys(), () =>
        connection.write("everything", (statements) => reviseDocuments(statements, revision)),
      ),
    due: (now) => connection.read("everything", (statements) => statements.all<DueOwner>(DUE, now)),
  };
}

/** Under which the writes of an owner are put in order. */
export function ownerKey(owner: string): string {
  return `owner ${owner}`;
}

/** Who holds it goes on holding it for as long as it is due at the same time. */
const PUT_DOCUMENT = `INSERT INTO sourcier.documents AS before (owner, kind, id, person, created_at, due_at, body)
  VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (owner, kind, id) DO UPDATE
  SET person = excluded.person, created_at = excluded.created_at, body = excluded.body, due_at = excluded.due_at,
    held_until = CASE WHEN before.due_at IS NOT DISTINCT FROM excluded.due_at THEN before.held_until END`;

/** By the server's clock: those of its clients may differ by more than a lease. */
const TAKE = `UPDATE sourcier.documents SET held_by = $5, held_until = clock_timestamp() + $6 * interval '1 millisecond'
  WHERE owner = $1 AND kind = $2 AND id = (
    SELECT id FROM sourcier.documents
    WHERE owner = $1 AND kind = $2 AND due_at <= $3 AND (held_until IS NULL OR held_until <= clock_timestamp())
      AND id = ANY ($4::text[])
    ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING *`;

const HOLD = `UPDATE sourcier.documents SET held_until = clock_timestamp() + $5 * interval '1 millisecond'
  WHERE owner = $1 AND kind = $2 AND id = $3 AND held_by = $4 AND held_until IS NOT NULL`;

const DUE = `SELECT owner, min(due_at) AS since FROM sourcier.documents WHERE due_at <= $1
  GROUP BY owner ORDER BY since, owner`;

const INSERT_SETTING = "INSERT INTO sourcier.settings (owner, name, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";

const REPLACE_SETTING = "UPDATE sourcier.settings SET value = $3 WHERE owner = $1 AND name = $2 AND value = $4";

const PUT_SETTING = `INSERT INTO sourcier.settings (owner, name, value) VALUES ($1, $2, $3)
  ON CONFLICT (owner, name) DO UPDATE SET value = excluded.value`;

function documentValues(owner: Owner, { kind, id, person, createdAt, dueAt, body }: StoredDocument) {
  return [owner, kind, id, person ?? null, createdAt, dueAt ?? null, JSON.stringify(body)];
}

async function readSetting(statements: Statements, owner: Owner, name: string): Promise<string | undefined> {
  const sql = "SELECT value FROM sourcier.settings WHERE owner = $1 AND name = $2";
  const row = await statements.first<{ value: string }>(sql, owner, name);
  return row && readJson<string>(row.value);
}
