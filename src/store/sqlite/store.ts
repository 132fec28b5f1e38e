import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../core/ports/store.ts";
import { BUSY_TIMEOUT_MS } from "../limits.ts";
import { makeFolder } from "../make-folder.ts";
import { createClaims } from "./claims.ts";
import { SqliteConnection } from "./connection.ts";
import { createDocumentKeeper, createDocumentStore } from "./documents.ts";
import { eraseOwner } from "./erase.ts";
import { toStateError } from "./errors.ts";
import { migrate } from "./migrations.ts";
import { createLibraryStore } from "./sources.ts";
import { createTallies } from "./tallies.ts";

const DATABASE_FILE = "sourcier.db";

export interface SqliteStoreOptions {
  /** The state folder, made when missing. */
  readonly dataDir: string;
  /** How long a read or a write waits for another process before it throws state-busy. */
  readonly busyTimeoutMs?: number;
}

/**
 * The store in one SQLite file, `sourcier.db`. Any number of processes may use one folder.
 * Throws UserError state-read-only, state-full, state-too-new, state-damaged, state-busy, and setting-invalid where the folder is a file.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const connection = await openSqliteFile(options);
  return {
    library: (library) => createLibraryStore(connection, library),
    documents: (owner) => createDocumentStore(connection, owner),
    claims: createClaims(connection),
    tallies: createTallies(connection),
    async erase(owner) {
      await connection.write(() => eraseOwner(connection, owner));
      await connection.emptyLog();
    },
    ...createDocumentKeeper(connection),
    close: () => connection.close(),
  };
}

/** The file, in this release's form. Throws as `openSqliteStore` does. */
export async function openSqliteFile({
  dataDir,
  busyTimeoutMs = BUSY_TIMEOUT_MS,
}: SqliteStoreOptions): Promise<SqliteConnection> {
  try {
    await makeFolder(dataDir);
  } catch (error) {
    throw toStateError(error, dataDir);
  }
  const connection = new SqliteConnection(join(dataDir, DATABASE_FILE), { busyTimeoutMs });
  try {
    await migrate(connection);
    await connection.configure(DURABILITY);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}

/** Whether a folder holds a state. */
export function hasSqliteFile(dataDir: string): boolean {
  return existsSync(join(dataDir, DATABASE_FILE));
}

/**
 * In WAL mode a commit is an append to the log. With synchronous = NORMAL the log reaches the disk by itself at each checkpoint and not at each commit:
 * the operating system holds what a killed process committed, so `kill -9` loses nothing; a power cut may lose the commits since
 * the last checkpoint, the newest first, and never damages the file. A source lost so is indexed again at the next start, its hash being unknown.
 * What is deleted or overwritten is overwritten in the file too.
 */
const DURABILITY = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON`;
