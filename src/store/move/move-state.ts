import { randomUUID } from "node:crypto";
import type { Statements, Transactions } from "../postgres/connection.ts";
import { databaseUnusable } from "../postgres/errors.ts";
import { CREATE_GRAPH, DROP_GRAPH } from "../postgres/graph.ts";
import type { SqliteConnection } from "../sqlite/connection.ts";
import { systemCode } from "../system-code.ts";
import { compareRows, type Difference } from "./compare-rows.ts";
import { deleteRows, postgresRows, putRows } from "./postgres-rows.ts";
import { sqliteRows } from "./sqlite-rows.ts";
import { LIBRARY_TABLES, type MovedTable, OWNER_TABLES } from "./tables.ts";

export interface MoveOptions {
  readonly from: SqliteConnection;
  readonly to: Transactions & { readonly server: string };
  /** Told after each pass how many rows were copied or deleted in it. */
  readonly onPass?: (changed: number) => void;
}

export interface Moved {
  /** Rows that were held against each other in the last pass. */
  readonly rows: number;
  /** Whether all of them were equal; else somebody still writes to the file. */
  readonly stands: boolean;
}

/** A bot beside it writes a receipt for every answer: after so many passes what is left is what it writes meanwhile. */
const MAX_PASSES = 5;

/**
 * Makes a database a copy of a SQLite file: each pass holds every row of both against each other and copies what differs, until a pass finds all
 * equal. So it goes on where it was cut off, and a second run brings over what was written since the first. Refuses a database that holds anything
 * that is not of such a copy, or that was written to after it: UserError database-unusable.
 */
export async function moveState({ from, to, onPass = () => {} }: MoveOptions): Promise<Moved> {
  await claimTarget(to);
  let rows = 0;
  let changed = 1;
  for (let pass = 0; pass < MAX_PASSES && changed > 0; pass++) {
    ({ rows, changed } = await copyOnce(from, to));
    // Made after the first pass, before the next one verifies; it stands already where only few rows were brought over.
    await to.write("everything", ({ runLong }) => runLong(CREATE_GRAPH));
    onPass(changed);
  }
  await sealTarget(to);
  return { rows, stands: changed === 0 };
}

/** A database that was used for anything else is left as it is. */
async function claimTarget(to: MoveOptions["to"]): Promise<void> {
  await to.write("everything", async (statements) => {
    const stamp = await readStamp(statements);
    const marked = await statements.first<{ stamp: string }>("SELECT stamp FROM sourcier.moves");
    const isOurs = marked === undefined ? stamp === EMPTY : marked.stamp === UNDER_WAY || marked.stamp === stamp;
    if (!isOurs) throw databaseUnusable("used", to.server);
    if (marked === undefined) await statements.run(DROP_GRAPH);
    await statements.run("DELETE FROM sourcier.moves");
    await statements.run("INSERT INTO sourcier.moves (stamp) VALUES ($1)", UNDER_WAY);
  });
}

const UNDER_WAY = "under way";
/** Nothing of anything, and the MD5 of no settings. */
const EMPTY = "0:0:0:d41d8cd98f00b204e9800998ecf8427e";

async function sealTarget(to: MoveOptions["to"]): Promise<void> {
  await to.write("everything", async (statements) => {
    await statements.run(
      "SELECT setval(pg_get_serial_sequence('sourcier.documents', 'put'), (SELECT 1 + coalesce(max(put), 0) FROM sourcier.documents))",
    );
    await statements.run("UPDATE sourcier.moves SET stamp = $1", await readStamp(statements));
  });
}

/** Changes with whatever a bot or a command writes: each source counts a revision, each document has the next number. */
async function readStamp(statements: Statements): Promise<string> {
  const row = await statements.first<{ stamp: string }>(
    `SELECT concat_ws(':',
      (SELECT coalesce(sum(number), 0) FROM sourcier.revisions), (SELECT count(*) FROM sourcier.documents),
      (SELECT coalesce(max(put), 0) FROM sourcier.documents),
      (SELECT md5(coalesce(string_agg(concat(owner, name, value), '' ORDER BY owner, name), '')) FROM sourcier.settings)) AS stamp`,
  );
  return row?.stamp ?? randomUUID();
}

interface Pass {
  readonly rows: number;
  readonly changed: number;
}

async function copyOnce(from: SqliteConnection, to: MoveOptions["to"]): Promise<Pass> {
  const passes: Pass[] = [];
  for (const { part: library, number: revision } of await readParts(from, to, "library")) {
    for (const table of LIBRARY_TABLES) passes.push(await copyTable({ from, to, table, part: library, revision }));
    await to.write("everything", ({ run }) => run(PUT_REVISION, library, revision));
  }
  for (const { part: owner } of await readParts(from, to, "owner"))
    for (const table of OWNER_TABLES) passes.push(await copyTable({ from, to, table, part: owner, revision: 0 }));
  const sum = (of: keyof Pass) => passes.reduce((total, pass) => total + pass[of], 0);
  return { rows: sum("rows"), changed: sum("changed") };
}

/** The rows of a library come before its revision, which tells readers of them. */
const PUT_REVISION = `INSERT INTO sourcier.revisions (library, number) VALUES ($1, $2)
  ON CONFLICT (library) DO UPDATE SET number = excluded.number`;

interface Part {
  readonly part: string;
  readonly number: number;
}

/** Those of the file, and those of the copy whose rows must go. */
async function readParts(
  from: SqliteConnection,
  to: MoveOptions["to"],
  kind: MovedTable["part"],
): Promise<readonly Part[]> {
  const [here, there] = {
    library: [
      "SELECT library AS part, number FROM revisions",
      "SELECT library AS part, number FROM sourcier.revisions",
    ],
    owner: [
      "SELECT owner AS part, 0 AS number FROM documents UNION SELECT owner, 0 FROM settings",
      "SELECT owner AS part, 0 AS number FROM sourcier.documents UNION SELECT owner, 0 FROM sourcier.settings",
    ],
  }[kind];
  if (here === undefined || there === undefined) return [];
  const known = await from.read(() => from.all<Part>(here));
  const copied = await to.read("everything", ({ all }) => all<Part>(there));
  return [...known, ...copied.filter(({ part }) => !known.some((each) => each.part === part))];
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const FOREIGN_KEY_VIOLATION = "23503";

interface TableCopy extends Pick<MoveOptions, "from" | "to"> {
  readonly table: MovedTable;
  readonly part: string;
  readonly revision: number;
}

async function copyTable({ from, to, table, part, revision }: TableCopy): Promise<Pass> {
  let rows = 0;
  let changed = 0;
  const batch: Difference[] = [];
  const flush = async () => {
    const differences = batch.splice(0);
    const of = (kind: Difference["kind"]) => differences.flatMap((each) => (each.kind === kind ? [each.row] : []));
    const [copied, deleted] = [of("copy"), of("delete")];
    try {
      await to.write("everything", async (statements) => {
        if (deleted.length > 0) await deleteRows(statements, table, { part, rows: deleted });
        if (copied.length > 0) await putRows(statements, table, { part, rows: copied, revision });
      });
    } catch (error) {
      // What it refers to was written after it was looked for, or goes later in this pass: the next pass finds it again.
      if (systemCode(error) !== FOREIGN_KEY_VIOLATION) throw error;
    }
  };
  const original = counted(sqliteRows(from, table, part), () => {
    rows += 1;
  });
  for await (const difference of compareRows(table, original, postgresRows(to, table, part))) {
    changed += 1;
    batch.push(difference);
    if (batch.length >= table.batch) await flush();
  }
  if (batch.length > 0) await flush();
  return { rows, changed };
}

async function* counted<Item>(items: AsyncIterable<Item>, count: () => void): AsyncGenerator<Item> {
  for await (const item of items) {
    count();
    yield item;
  }
}
