import type { Claim, Claims } from "../../core/ports/claims.ts";
import { toJson } from "./codec.ts";
import type { SqliteConnection } from "./connection.ts";

interface HandledRow {
  readonly state: "held" | "done";
  readonly holder: string;
  readonly until: number;
}

/** Claims in the file. All of its processes run on one machine, and so by one clock. */
export function createClaims(connection: SqliteConnection, now: () => number = Date.now): Claims {
  return {
    // Of several processes all but one find it taken: they wait for nobody's write to learn that.
    claim: async (id, holder, leaseMs) =>
      (await connection.read(() => findTaken(id, holder))) ??
      connection.write(() => {
        const taken = connection.first<{ attempts: number }>(TAKE, id, holder, now() + leaseMs, now());
        if (taken !== undefined) return { state: "mine", isTakenOver: taken.attempts > 1 };
        // Where its lease has ended this very moment, the next try takes it.
        return findTaken(id, holder) ?? { state: "held", leftMs: 0 };
      }),
    renew: (ids, holder, leaseMs) =>
      connection.write(() =>
        connection
          .all<{ id: string }>(
            `UPDATE handled SET until = ? WHERE id IN (SELECT value FROM json_each(?)) AND holder = ? AND state = 'held'
             RETURNING id`,
            now() + leaseMs,
            toJson(ids),
            holder,
          )
          .map(({ id }) => id),
      ),
    finish: (id, holder) =>
      connection.write(() => {
        const sql = "UPDATE handled SET state = 'done', until = ? WHERE id = ? AND holder = ? AND state = 'held'";
        return connection.run(sql, now(), id, holder) > 0;
      }),
    letGo: (id, holder) =>
      connection.write(() => {
        connection.run("DELETE FROM handled WHERE id = ? AND holder = ? AND state = 'held'", id, holder);
      }),
    expireClaims: (olderThanMs) =>
      connection.write(() => connection.run("DELETE FROM handled WHERE until < ?", now() - olderThanMs)),
  };

  /** What it is where it cannot be taken. */
  function findTaken(id: string, holder: string): Claim | undefined {
    const row = connection.first<HandledRow>("SELECT state, holder, until FROM handled WHERE id = ?", id);
    if (row?.state === "done") return { state: "done" };
    const leftMs = (row?.until ?? 0) - now();
    return row === undefined || row.holder === holder || leftMs <= 0 ? undefined : { state: "held", leftMs };
  }
}

const TAKE = `INSERT INTO handled (id, state, holder, until, attempts) VALUES (?1, 'held', ?2, ?3, 1)
  ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, until = excluded.until, attempts = attempts + 1
    WHERE state = 'held' AND (until <= ?4 OR holder = excluded.holder)
  RETURNING attempts`;
