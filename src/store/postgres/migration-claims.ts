import type { Statements } from "./connection.ts";
import { rule } from "./migration-tables.ts";

/** From format 1 to 2. Claims are of all owners: nobody reads them who does not ask for everything. */
export async function createClaimTables(statements: Statements): Promise<void> {
  for (const statement of TABLES) await statements.run(statement);
}

const TABLES: readonly string[] = [
  `CREATE TABLE sourcier.handled (
    id text COLLATE "C" PRIMARY KEY,
    state text NOT NULL,
    holder text NOT NULL,
    until timestamptz NOT NULL,
    attempts integer NOT NULL
  )`,
  "CREATE INDEX handled_by_age ON sourcier.handled (until)",
  ...rule("handled", "false"),
];
