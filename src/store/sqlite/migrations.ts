import type { SqliteConnection } from "./connection.ts";
import { stateDamaged, stateTooNew } from "./errors.ts";
import { divideIntoLibraries } from "./migration-libraries.ts";

/** "SRCR": tells this file from any other SQLite database. */
const APPLICATION_ID = 0x53524352;

/** The step at index n takes the file from format n to n + 1. A step that was released never changes. */
const MIGRATIONS: readonly ((connection: SqliteConnection) => void)[] = [
  createTables,
  divideIntoLibraries,
  keepPageTexts,
  keepClaims,
  keepDueTimes,
  keepTallies,
];

/**
 * Brings the file to this release's format; of two processes that start at once one does it.
 * Throws UserError state-too-new (the file is left as it is), state-damaged.
 */
export async function migrate(connection: SqliteConnection): Promise<void> {
  if ((await connection.read(() => readFormat(connection))) === MIGRATIONS.length) return;
  await connection.write(() => {
    for (const step of MIGRATIONS.slice(readFormat(connection))) step(connection);
    connection.execute(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function readFormat(connection: SqliteConnection): number {
  const format = connection.first<{ user_version: number }>("PRAGMA user_version")?.user_version ?? 0;
  const application = connection.first<{ application_id: number }>("PRAGMA application_id")?.application_id ?? 0;
  if (application === APPLICATION_ID) {
    if (format > MIGRATIONS.length) throw stateTooNew(connection.file, format, MIGRATIONS.length);
    return format;
  }
  const foreign = connection.first<{ tables: number }>("SELECT count(*) AS tables FROM sqlite_schema");
  if (application !== 0 || format !== 0 || foreign?.tables !== 0) throw stateDamaged(connection.file);
  return 0;
}

/** Texts are JSON strings, so that every string comes back as it went in. Vectors are float32, little-endian. */
function createTables(connection: SqliteConnection): void {
  connection.execute(`
    CREATE TABLE revision (number INTEGER NOT NULL) STRICT;
    INSERT INTO revision (number) VALUES (0);

    -- Every text that was ever current; never deleted, since an old citation points into it.
    CREATE TABLE versions (
      source TEXT NOT NULL,
      version TEXT NOT NULL,
      text TEXT NOT NULL,
      metadata TEXT NOT NULL,
      PRIMARY KEY (source, version)
    ) STRICT;

    CREATE TABLE sources (
      id TEXT PRIMARY KEY,
      version TEXT NOT NULL,
      file_hash TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      facts TEXT NOT NULL,
      FOREIGN KEY (id, version) REFERENCES versions (source, version)
    ) STRICT;

    CREATE TABLE passages (
      source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      "start" INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      sentences TEXT NOT NULL,
      heading TEXT,
      vector BLOB NOT NULL,
      PRIMARY KEY (source, ordinal)
    ) STRICT;

    CREATE TABLE documents (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      person TEXT,
      created_at INTEGER NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (kind, id)
    ) STRICT;
    CREATE INDEX documents_by_time ON documents (kind, created_at);
    CREATE INDEX documents_by_person ON documents (person, kind, created_at) WHERE person IS NOT NULL;

    CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;
  `);
}

/** All that a page showed on which an article stands: against it the words of a link are chosen. */
function keepPageTexts(connection: SqliteConnection): void {
  connection.execute("ALTER TABLE versions ADD COLUMN page_text TEXT");
}

/** `until`: milliseconds since 1970 at which a lease is over, or the thing was done. */
function keepClaims(connection: SqliteConnection): void {
  connection.execute(`
    CREATE TABLE handled (
      id TEXT PRIMARY KEY,
      state TEXT NOT NULL,
      holder TEXT NOT NULL,
      until REAL NOT NULL,
      attempts INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX handled_by_age ON handled (until);
  `);
}

/**
 * When something is to be done about a document, and who is at it until when (milliseconds since 1970). Addresses and feeds had their times
 * in what they say.
 */
function keepDueTimes(connection: SqliteConnection): void {
  connection.execute(`
    ALTER TABLE documents ADD COLUMN due_at INTEGER;
    ALTER TABLE documents ADD COLUMN held_by TEXT;
    ALTER TABLE documents ADD COLUMN held_until INTEGER;
    CREATE INDEX documents_by_due_time ON documents (due_at, owner) WHERE due_at IS NOT NULL;
    UPDATE documents SET due_at = CAST(json_extract(body, '$.nextAt') AS INTEGER) WHERE kind IN ('refresh', 'feed');
  `);
}

/** `until`: milliseconds since 1970 at which the span is over. */
function keepTallies(connection: SqliteConnection): void {
  connection.execute(`
    CREATE TABLE tallies (
      name TEXT PRIMARY KEY,
      count INTEGER NOT NULL,
      until REAL NOT NULL
    ) STRICT;
    CREATE INDEX tallies_by_age ON tallies (until);
  `);
}
