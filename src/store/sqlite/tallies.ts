import type { Tallies } from "../../core/ports/tallies.ts";
import type { SqliteConnection } from "./connection.ts";

interface TallyRow {
  readonly count: number;
  readonly until: number;
}

/** Tallies in the file. All of its processes run on one machine, and so by one clock. */
export function createTallies(connection: SqliteConnection, now: () => number = Date.now): Tallies {
  return {
    count: (name, spanMs) =>
      connection.write(() => {
        const at = now();
        const row = connection.first<TallyRow>(COUNT, name, at + spanMs, at);
        return row === undefined ? { count: 1, leftMs: spanMs } : { count: row.count, leftMs: row.until - at };
      }),
    expireTallies: () => connection.write(() => connection.run("DELETE FROM tallies WHERE until <= ?", now())),
  };
}

const COUNT = `INSERT INTO tallies (name, count, until) VALUES (?1, 1, ?2)
  ON CONFLICT (name) DO UPDATE SET count = iif(until <= ?3, 1, count + 1), until = iif(until <= ?3, excluded.until, until)
  RETURNING count, until`;
