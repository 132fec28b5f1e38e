import type { Statements } from "./connection.ts";

/**
 * From format 2 to 3: when something is to be done about a document, and who is at it until when. Addresses and feeds had their times in what
 * they say. That is read as text: the server's JSON refuses some strings that were kept.
 */
export async function createDueTimes(statements: Statements): Promise<void> {
  for (const statement of STEPS) await statements.run(statement);
}

const STEPS: readonly string[] = [
  "ALTER TABLE sourcier.documents ADD COLUMN due_at bigint, ADD COLUMN held_by text, ADD COLUMN held_until timestamptz",
  "CREATE INDEX documents_by_due_time ON sourcier.documents (due_at, owner) WHERE due_at IS NOT NULL",
  `UPDATE sourcier.documents SET due_at = substring(body FROM '"nextAt":([0-9]+)')::bigint WHERE kind IN ('refresh', 'feed')`,
];
