import type { Revision, StoredDocument } from "../../core/ports/document-store.ts";
import { type DocumentRow, documentOfRow } from "../document-row.ts";
import { readJson } from "./codec.ts";
import type { Statements, Transactions } from "./connection.ts";

/** So many documents are read at a time. */
const SLICE = 100;

interface OwnedRow extends DocumentRow {
  readonly owner: string;
}

interface PlacedRow extends DocumentRow {
  readonly put: number;
}

/** Those of some kinds made at that time or later, whoever's. */
export async function* scanDocuments(
  connection: Transactions,
  kinds: readonly string[],
  since: number,
): AsyncGenerator<readonly StoredDocument[]> {
  let after = -1;
  for (;;) {
    const from = after;
    const rows = await connection.read("everything", (statements) =>
      statements.all<PlacedRow>(SCAN, kinds, since, from, SLICE),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => documentOfRow(row, readJson));
    after = last.put;
  }
}

/** Has documents be what `revise` makes of them, all in the transaction of these statements. */
export async function reviseDocuments(statements: Statements, { kinds, holding, revise }: Revision): Promise<number> {
  const values = holding.map((each) => JSON.stringify(each));
  let count = 0;
  for (const row of await statements.all<OwnedRow>(FIND, kinds, values)) {
    const document = documentOfRow(row, readJson);
    const body = revise(document);
    if (body === document.body) continue;
    const { owner, kind, id } = row;
    if (body === undefined) await statements.run(DELETE, owner, kind, id);
    else await statements.run(UPDATE, owner, kind, id, JSON.stringify(body));
    count += 1;
  }
  return count;
}

const SCAN = `SELECT * FROM sourcier.documents WHERE kind = ANY ($1::text[]) AND created_at >= $2 AND put > $3
  ORDER BY put LIMIT $4`;

const FIND = `SELECT * FROM sourcier.documents WHERE kind = ANY ($1::text[])
  AND EXISTS (SELECT 1 FROM unnest($2::text[]) AS held WHERE strpos(body, held) > 0) FOR UPDATE`;

const OF_ONE = "WHERE owner = $1 AND kind = $2 AND id = $3";
const DELETE = `DELETE FROM sourcier.documents ${OF_ONE}`;
const UPDATE = `UPDATE sourcier.documents SET body = $4 ${OF_ONE}`;
