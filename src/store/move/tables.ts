/** A value as both databases keep it. */
export type Cell = string | number | null | Uint8Array;

/** A row, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A column's type on the server. */
export type ColumnType = "text" | "bigint" | "integer" | "bytea";

/** A table that both databases have, with the same rows. */
export interface MovedTable {
  readonly name: "versions" | "sources" | "passages" | "documents" | "settings";
  /** Whose rows they are: the first part of the key. */
  readonly part: "library" | "owner";
  /** What a row is found by beside that, in order. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Rows that are read, or written, together: some megabytes. */
  readonly batch: number;
}

/** Those of a library, such that a row comes after the rows that it refers to. */
export const LIBRARY_TABLES: readonly MovedTable[] = [
  {
    name: "versions",
    part: "library",
    key: ["source", "version"],
    columns: {
      source: "text",
      version: "text",
      text: "text",
      metadata: "text",
      blocks: "text",
      sentences: "text",
      page_text: "text",
    },
    batch: 50,
  },
  {
    name: "sources",
    part: "library",
    key: ["id"],
    columns: {
      id: "text",
      version: "text",
      origin: "text",
      content_hash: "text",
      fingerprint: "text",
      facts: "text",
      speakers: "text",
      passages: "integer",
    },
    batch: 50,
  },
  {
    name: "passages",
    part: "library",
    key: ["source", "ordinal"],
    columns: {
      source: "text",
      ordinal: "integer",
      start: "integer",
      end: "integer",
      first_sentence: "integer",
      sentences: "integer",
      context: "text",
      vector: "bytea",
    },
    batch: 500,
  },
];

/** Those of an owner. `put` orders what was made at the same moment. Who is at a document is not moved: whoever it is works on the file. */
export const OWNER_TABLES: readonly MovedTable[] = [
  {
    name: "documents",
    part: "owner",
    key: ["kind", "id"],
    columns: {
      kind: "text",
      id: "text",
      put: "bigint",
      person: "text",
      created_at: "bigint",
      due_at: "bigint",
      body: "text",
    },
    batch: 500,
  },
  { name: "settings", part: "owner", key: ["name"], columns: { name: "text", value: "text" }, batch: 500 },
];

/** The key of a row beside its part. */
export function keyOf({ key }: Pick<MovedTable, "key">, row: Row): readonly Cell[] {
  return key.map((column) => row[column] ?? null);
}

/** As both databases order keys: numbers by value, texts by their UTF-8 bytes. */
export function compareKeys(left: readonly Cell[], right: readonly Cell[]): number {
  for (const [at, value] of left.entries()) {
    const other = right[at];
    const order =
      typeof value === "number" && typeof other === "number"
        ? value - other
        : Buffer.compare(Buffer.from(String(value)), Buffer.from(String(other)));
    if (order !== 0) return order;
  }
  return 0;
}

export function isSameRow({ columns }: Pick<MovedTable, "columns">, left: Row, right: Row): boolean {
  return Object.keys(columns).every((column) => isSameCell(left[column], right[column]));
}

function isSameCell(left: Cell | undefined, right: Cell | undefined): boolean {
  return left instanceof Uint8Array && right instanceof Uint8Array ? Buffer.compare(left, right) === 0 : left === right;
}
