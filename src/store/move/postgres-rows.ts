import { fromBytes, toHalf } from "../postgres/codec.ts";
import type { SqlValue, Statements, Transactions } from "../postgres/connection.ts";
import { type Cell, keyOf, type MovedTable, type Row } from "./tables.ts";

/** The rows of one library or owner in the order of their keys. */
export async function* postgresRows(connection: Transactions, table: MovedTable, part: string): AsyncGenerator<Row> {
  const { name, key, columns, batch } = table;
  const after = key.map((_, at) => `$${at + 2}`).join();
  const sql = (condition: string) =>
    `SELECT ${quoted(Object.keys(columns))} FROM sourcier.${name} WHERE ${table.part} = $1${condition}
     ORDER BY ${key.join()} LIMIT ${batch}`;
  for (let last: readonly Cell[] | undefined; ; ) {
    const rows = await connection.read("everything", ({ all }) =>
      last === undefined ? all<Row>(sql(""), part) : all<Row>(sql(` AND (${key.join()}) > (${after})`), part, ...last),
    );
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < batch) return;
    last = keyOf(table, end);
  }
}

/** Writes rows of one library or owner, over those of the same keys. */
export async function putRows(
  { run }: Statements,
  table: MovedTable,
  { part, rows, revision }: { readonly part: string; readonly rows: readonly Row[]; readonly revision: number },
): Promise<void> {
  const columns = [...Object.entries(table.columns), ...(DERIVED[table.name] ?? [])];
  const names = columns.map(([column]) => column);
  const values = names.map((column) => rows.map((row) => cellOf(row, column, revision)));
  const types = columns.map(([, type], at) => `$${at + 2}::${type}[]`);
  await run(
    `INSERT INTO sourcier.${table.name} (${table.part}, ${quoted(names)})
     SELECT $1, ${names.map((column) => (column === "half" ? "half::halfvec" : `"${column}"`)).join()}
     FROM unnest(${types.join()}) AS rows (${quoted(names)})
     ON CONFLICT (${[table.part, ...table.key].join()}) DO UPDATE
     SET ${names.map((column) => `"${column}" = excluded."${column}"`).join()}`,
    part,
    ...values,
  );
}

/** Deletes rows of one library or owner. */
export async function deleteRows(
  { run }: Statements,
  table: MovedTable,
  { part, rows }: { readonly part: string; readonly rows: readonly Row[] },
): Promise<void> {
  const types = table.key.map((column, at) => `$${at + 2}::${table.columns[column]}[]`);
  await run(
    `DELETE FROM sourcier.${table.name} WHERE ${table.part} = $1 AND (${table.key.join()}) IN (SELECT * FROM unnest(${types.join()}))`,
    part,
    ...table.key.map((column) => rows.map((row) => row[column] ?? null)),
  );
}

/** Columns that only the server has. */
const DERIVED: Readonly<Record<string, readonly (readonly [name: string, type: string])[]>> = {
  sources: [["revision", "bigint"]],
  passages: [["half", "text"]],
};

function cellOf(row: Row, column: string, revision: number): SqlValue {
  if (column === "revision") return revision;
  const { vector } = row;
  if (column === "half") return vector instanceof Uint8Array ? toHalf(fromBytes(vector)) : null;
  return row[column] ?? null;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join();
}
