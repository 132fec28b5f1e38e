import type { Statements } from "./connection.ts";
import { rule } from "./migration-tables.ts";

/** From format 3 to 4. Tallies are of all owners: nobody reads them who does not ask for everything. */
export async function createTallyTable(statements: Statements): Promise<void> {
  for (const statement of TABLE) await statements.run(statement);
}

const TABLE: readonly string[] = [
  `CREATE TABLE sourcier.tallies (
    name text COLLATE "C" PRIMARY KEY,
    count integer NOT NULL,
    until timestamptz NOT NULL
  )`,
  "CREATE INDEX tallies_by_age ON sourcier.tallies (until)",
  ...rule("tallies", "false"),
];
