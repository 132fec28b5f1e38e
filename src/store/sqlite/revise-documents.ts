import { setImmediate as nextTurn } from "node:timers/promises";
import type { Revision, StoredDocument } from "../../core/ports/document-store.ts";
import { type DocumentRow, documentOfRow } from "../document-row.ts";
import { jsonReader, toJson } from "./codec.ts";
import type { SqliteConnection } from "./connection.ts";

/** So many documents are looked at in one turn: a bot answers in between. */
const SLICE = 100;

interface PlacedRow extends DocumentRow {
  readonly place: number;
}

/** Those of some kinds made at that time or later, whoever's. */
export async function* scanDocuments(
  connection: SqliteConnection,
  kinds: readonly string[],
  since: number,
): AsyncGenerator<readonly StoredDocument[]> {
  let after = 0;
  for (;;) {
    const rows = await connection.read(() => connection.all<PlacedRow>(SCAN, toJson(kinds), since, after, SLICE));
    const last = rows.at(-1);
    if (last === undefined) return;
    await nextTurn();
    yield rows.map((row) => documentOfRow(row, jsonReader(connection.file)));
    after = last.place;
  }
}

/** Has documents be what `revise` makes of them; what they said before stands nowhere any more, unless another process is at work. */
export async function reviseDocuments(connection: SqliteConnection, revision: Revision): Promise<number> {
  const kinds = toJson(revision.kinds);
  const values = toJson(revision.holding.map((each) => JSON.stringify(each)));
  let count = 0;
  let after = 0;
  for (;;) {
    const slice = await connection.read(() => connection.all<Slice>(FIND, values, kinds, after, SLICE));
    const last = slice.at(-1);
    if (last === undefined) break;
    const places = slice.flatMap(({ place, holds }) => (holds === 1 ? [place] : []));
    if (places.length > 0) count += await connection.write(() => reviseAt(connection, places, revision));
    after = last.place;
    await nextTurn();
  }
  if (count > 0) await connection.emptyLog();
  return count;
}

interface Slice {
  readonly place: number;
  /** Whether its body holds one of the strings: 0 or 1. */
  readonly holds: number;
}

const SCAN = `SELECT rowid AS place, * FROM documents
  WHERE kind IN (SELECT value FROM json_each(?)) AND created_at >= ? AND rowid > ? ORDER BY rowid LIMIT ?`;

const FIND = `SELECT rowid AS place, EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(body, value) > 0) AS holds
  FROM documents WHERE kind IN (SELECT value FROM json_each(?2)) AND rowid > ?3 ORDER BY rowid LIMIT ?4`;

/** As they are now: another process may have changed them since they were found. */
function reviseAt(connection: SqliteConnection, places: readonly number[], { revise }: Revision): number {
  const sql = "SELECT rowid AS place, * FROM documents WHERE rowid IN (SELECT value FROM json_each(?))";
  let count = 0;
  for (const row of connection.all<PlacedRow>(sql, toJson(places))) {
    const document = documentOfRow(row, jsonReader(connection.file));
    const body = revise(document);
    if (body === document.body) continue;
    if (body === undefined) connection.run("DELETE FROM documents WHERE rowid = ?", row.place);
    else connection.run("UPDATE documents SET body = ? WHERE rowid = ?", toJson(body), row.place);
    count += 1;
  }
  return count;
}
