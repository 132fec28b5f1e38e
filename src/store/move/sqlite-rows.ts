import type { SqliteConnection } from "../sqlite/connection.ts";
import { type Cell, keyOf, type MovedTable, type Row } from "./tables.ts";

/** The rows of one library or owner in the order of their keys; each batch is a view of its own, so nobody waits for the reading. */
export async function* sqliteRows(connection: SqliteConnection, table: MovedTable, part: string): AsyncGenerator<Row> {
  const { name, key, columns, batch } = table;
  const read = Object.keys(columns).map((column) => `${COMPUTED[`${name}.${column}`] ?? `"${column}"`} AS "${column}"`);
  const sql = (condition: string) =>
    `SELECT ${read.join()} FROM ${name} WHERE ${table.part} = ?${condition} ORDER BY ${key.join()} LIMIT ${batch}`;
  const after = ` AND (${key.join()}) > (${key.map(() => "?").join()})`;
  for (let last: readonly Cell[] | undefined; ; ) {
    const rows = await connection.read(() =>
      connection.all<SqliteRow>(sql(last === undefined ? "" : after), part, ...(last ?? [])),
    );
    const cells = rows.map((row) => ({ ...row, ...("vector" in row && { vector: bytesOf(row.vector) }) }) as Row);
    yield* cells;
    const end = cells.at(-1);
    if (end === undefined || cells.length < batch) return;
    last = keyOf(table, end);
  }
}

type SqliteRow = Readonly<Record<string, string | number | null | ArrayBuffer>>;

/** Columns that SQLite works out. */
const COMPUTED: Readonly<Record<string, string>> = {
  "documents.put": "rowid",
  "sources.passages":
    "(SELECT count(*) FROM passages WHERE passages.library = sources.library AND passages.source = sources.id)",
};

function bytesOf(value: SqliteRow[string] | undefined): Cell {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : (value ?? null);
}
