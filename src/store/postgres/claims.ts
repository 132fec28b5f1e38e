import type { Claims } from "../../core/ports/claims.ts";
import type { Transactions } from "./connection.ts";

interface HandledRow {
  readonly state: "held" | "done";
  readonly left: number;
}

/** Claims in the database, by its clock: those of its clients may differ by more than a lease. */
export function createClaims(connection: Transactions): Claims {
  return {
    claim: (id, holder, leaseMs) =>
      connection.write("everything", async (statements) => {
        const taken = await statements.first<{ attempts: number }>(TAKE, id, holder, leaseMs);
        if (taken !== undefined) return { state: "mine", isTakenOver: taken.attempts > 1 };
        const row = await statements.first<HandledRow>(LOOK, id);
        return row?.state === "held" ? { state: "held", leftMs: Math.max(0, row.left) } : { state: "done" };
      }),
    renew: (ids, holder, leaseMs) =>
      connection.write("everything", async (statements) => {
        const rows = await statements.all<{ id: string }>(RENEW, ids, holder, leaseMs);
        return rows.map(({ id }) => id);
      }),
    finish: (id, holder) =>
      connection.write("everything", async (statements) => (await statements.run(FINISH, id, holder)) > 0),
    letGo: async (id, holder) => {
      await connection.writeOne("everything", LET_GO, id, holder);
    },
    expireClaims: (olderThanMs) =>
      connection.write("everything", async (statements) => statements.run(EXPIRE, olderThanMs)),
  };
}

const FROM_NOW = "clock_timestamp() + $3 * interval '1 millisecond'";

const TAKE = `INSERT INTO sourcier.handled AS before (id, state, holder, until, attempts)
  VALUES ($1, 'held', $2, ${FROM_NOW}, 1)
  ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, until = excluded.until, attempts = before.attempts + 1
    WHERE before.state = 'held' AND (before.until <= clock_timestamp() OR before.holder = excluded.holder)
  RETURNING attempts`;

const LOOK = `SELECT state, (extract(epoch FROM until - clock_timestamp()) * 1000)::float8 AS left
  FROM sourcier.handled WHERE id = $1`;

const RENEW = `UPDATE sourcier.handled SET until = ${FROM_NOW}
  WHERE id = ANY ($1::text[]) AND holder = $2 AND state = 'held' RETURNING id`;

const FINISH = `UPDATE sourcier.handled SET state = 'done', until = clock_timestamp()
  WHERE id = $1 AND holder = $2 AND state = 'held'`;

const LET_GO = "DELETE FROM sourcier.handled WHERE id = $1 AND holder = $2 AND state = 'held'";

const EXPIRE = "DELETE FROM sourcier.handled WHERE until < clock_timestamp() - $1 * interval '1 millisecond'";
