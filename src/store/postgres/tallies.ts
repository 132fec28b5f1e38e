import type { Tallies, Tally } from "../../core/ports/tallies.ts";
import type { Transactions } from "./connection.ts";

/** Tallies in the database, by its clock. */
export function createTallies(connection: Transactions): Tallies {
  return {
    count: (name, spanMs) =>
      connection.write("everything", async (statements) => {
        const row = await statements.first<Tally>(COUNT, name, spanMs);
        return row ?? { count: 1, leftMs: spanMs };
      }),
    expireTallies: () =>
      connection.write("everything", async (statements) =>
        statements.run("DELETE FROM sourcier.tallies WHERE until <= now()"),
      ),
  };
}

const COUNT = `INSERT INTO sourcier.tallies AS before (name, count, until)
  VALUES ($1, 1, now() + $2::float8 * interval '1 millisecond')
  ON CONFLICT (name) DO UPDATE SET
    count = CASE WHEN before.until <= now() THEN 1 ELSE before.count + 1 END,
    until = CASE WHEN before.until <= now() THEN excluded.until ELSE before.until END
  RETURNING count, (extract(epoch FROM until - now()) * 1000)::float8 AS "leftMs"`;
