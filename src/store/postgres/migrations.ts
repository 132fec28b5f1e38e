import type { PostgresConnection, Statements } from "./connection.ts";
import { databaseUnusable } from "./errors.ts";
import { createClaimTables } from "./migration-claims.ts";
import { createDueTimes } from "./migration-due-times.ts";
import { createTables } from "./migration-tables.ts";
import { createTallyTable } from "./migration-tallies.ts";

/** The step at index n takes the schema from format n to n + 1. A step that was released never changes; what an older release reads is only added to. */
const MIGRATIONS: readonly ((statements: Statements) => Promise<void>)[] = [
  createTables,
  createClaimTables,
  createDueTimes,
  createTallyTable,
];

/**
 * Brings the schema to this release's format; of processes that start at once one does it, and the others wait.
 * Throws UserError database-unusable (too old, without pgvector, another's schema, a later release's).
 */
export async function migrate(connection: PostgresConnection): Promise<void> {
  const { server } = connection;
  if ((await connection.read("everything", (statements) => readFormat(statements, server))) === MIGRATIONS.length)
    return;
  await connection.write("everything", async (statements) => {
    await statements.run("SELECT pg_advisory_xact_lock(hashtextextended('sourcier migrations', 0))");
    const format = await readFormat(statements, server);
    if (format === 0) await provideExtension(statements, server);
    for (const step of MIGRATIONS.slice(format)) await step(statements);
    await statements.run("UPDATE sourcier.format SET number = $1", MIGRATIONS.length);
  });
}

/** https://www.postgresql.org/docs/current/runtime-config-preset.html: 140000 is 14.0. */
const OLDEST_SERVER = 140_000;
/** Of pgvector: from it on a search goes on until enough rows have passed the WHERE. */
const OLDEST_EXTENSION = [0, 8] as const;

async function readFormat(statements: Statements, server: string): Promise<number> {
  const found = await statements.first<{ version: number; tables: number; formats: number }>(
    `SELECT current_setting('server_version_num')::int AS version,
      (SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = 'sourcier') AS tables,
      (SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = 'sourcier' AND tablename = 'format') AS formats`,
  );
  if (found === undefined || found.version < OLDEST_SERVER) throw databaseUnusable("version", server);
  if (found.tables === 0) return 0;
  if (found.formats === 0) throw databaseUnusable("foreign", server);
  const format = (await statements.first<{ number: number }>("SELECT number FROM sourcier.format"))?.number ?? 0;
  if (format > MIGRATIONS.length) throw databaseUnusable("newer", server);
  return format;
}

async function provideExtension(statements: Statements, server: string): Promise<void> {
  const extension = await statements.first<{ installed: string | null; offered: string | null }>(
    `SELECT (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'vector') AS installed,
      (SELECT default_version FROM pg_catalog.pg_available_extensions WHERE name = 'vector') AS offered`,
  );
  const version = extension?.installed ?? extension?.offered ?? "0";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_EXTENSION;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
    throw databaseUnusable("extension", server);
  if (extension?.installed === null) await statements.run("CREATE EXTENSION vector");
}
