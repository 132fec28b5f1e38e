import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { UserError } from "../../core/errors.ts";
import type { Catalog } from "../../core/ports/catalog.ts";
import type { SearchIndex } from "../../core/ports/search-index.ts";
import type { Store } from "../../core/ports/store.ts";
import { type LibraryId, OPERATOR } from "../../core/scope.ts";
import { createMemoryIndex, type MemoryIndexOptions } from "../../store/memory-index.ts";
import { hasSqliteFile, openSqliteFile, openSqliteStore } from "../../store/sqlite/store.ts";
import { chooseVectorIndex } from "../../store/vectors/choose-vector-index.ts";
import type { DatabaseReport } from "../database-report.ts";
import { sha256 } from "../indexing/fingerprint.ts";
import type { MoveReport, MoveRequest } from "../move.ts";
import type { GaugeSource, Telemetry } from "../telemetry.ts";
import type { Config } from "../types.ts";
import { createIndexLag } from "./timed-adapters.ts";

export interface StateOptions {
  readonly fingerprint: string;
  /** Numbers of a vector. */
  readonly dimensions: number;
  readonly log: (message: string) => void;
  readonly telemetry: Telemetry;
}

/** What must last, and the indexes over it. */
export interface State {
  readonly store: Store;
  readonly index: SearchIndex & Catalog;
}

/**
 * The state in a database server where DATABASE_URL names one, else in the data folder; indexes of words and of few vectors lie in memory either
 * way. Throws UserError as the store does.
 */
export async function openState({ dataDir, databaseUrl }: StateConfig, options: StateOptions): Promise<State> {
  if (databaseUrl !== undefined) return openServerState({ dataDir, databaseUrl }, options);
  const store = await openSqliteStore({ dataDir });
  return { store, index: createMemoryIndex(indexOptions(store, dataDir, options)) };
}

type StateConfig = Pick<Config, "dataDir" | "databaseUrl">;

async function openServerState(
  { dataDir, databaseUrl }: Required<Pick<Config, "dataDir" | "databaseUrl">>,
  options: StateOptions,
): Promise<State> {
  // Whoever has no server does not wait for its client to load.
  const { openPostgresStore, searchStored } = await import("../../store/postgres/index.ts");
  const store = await openPostgresStore({ url: databaseUrl });
  const { fingerprint, dimensions, log } = options;
  const stored = searchStored(store, { fingerprint, dimensions });
  const index = createMemoryIndex({
    ...indexOptions(store, dataDir, options),
    ...(stored && { searchStored: stored }),
  });
  options.telemetry.show(poolGauge(() => store.connection.pool()));
  const telling = randomUUID();
  if ((await store.documents(OPERATOR).ensureSetting(TOLD, telling)) === telling)
    log(`Everything is kept in the database ${store.connection.server} now; ${dataDir} holds caches only.`);
  return { store, index };
}

/** Setting that says that somebody was told where everything is kept. */
const TOLD = "told-of-database";

/**
 * Copies everything from the data folder into a database and verifies every row; the folder stays as it is. Throws UserError move-impossible, and
 * as both stores do.
 */
export async function moveState(
  { dataDir, databaseUrl }: StateConfig,
  { to = databaseUrl, onPass }: MoveRequest = {},
): Promise<MoveReport> {
  if (to === undefined) throw noDatabase();
  if (!hasSqliteFile(dataDir)) throw noState(dataDir);
  const { moveState: moveRows, openPostgresStore } = await import("../../store/postgres/index.ts");
  const from = await openSqliteFile({ dataDir });
  try {
    const { connection, close } = await openPostgresStore({ url: to });
    try {
      const moved = await moveRows({ from, to: connection, ...(onPass && { onPass }) });
      return { ...moved, server: connection.server };
    } finally {
      await close();
    }
  } finally {
    await from.close();
  }
}

/** What the server of DATABASE_URL says of itself. Throws UserError as the store does. */
export async function inspectDatabase({ databaseUrl }: Pick<Config, "databaseUrl">): Promise<DatabaseReport> {
  if (databaseUrl === undefined) throw noDatabase();
  const { inspectServer, openPostgresStore } = await import("../../store/postgres/index.ts");
  const { connection, close } = await openPostgresStore({ url: databaseUrl });
  try {
    return { ...(await inspectServer(connection)), server: connection.server };
  } finally {
    await close();
  }
}

function noDatabase(): UserError {
  return new UserError({
    code: "move-impossible",
    values: { problem: "no-database" },
    message: "No database is named.",
    hint: "Name it with --to, or in DATABASE_URL.",
  });
}

function noState(folder: string): UserError {
  return new UserError({
    code: "move-impossible",
    values: { problem: "no-state", folder },
    message: `${folder} holds nothing to move.`,
    hint: "Name with --data the folder in which Sourcier kept everything.",
  });
}

function indexOptions(
  store: Store,
  dataDir: string,
  { fingerprint, dimensions, log, telemetry }: StateOptions,
): MemoryIndexOptions {
  const lag = createIndexLag(telemetry.took);
  telemetry.show(lag.gauge);
  return {
    onLoad: lag.loading,
    store,
    fingerprint,
    createVectorIndex: (vectors, { library, revision }) =>
      chooseVectorIndex({
        vectors,
        dimensions,
        directory: join(dataDir, INDEXES_FOLDER, folderOf(library)),
        key: `${fingerprint}-${revision}`,
        log,
      }),
  };
}

/** Connections to the database server. */
export function poolGauge(read: () => Readonly<Record<"open" | "idle" | "waiting", number>>): GaugeSource {
  return {
    name: "sourcier_database_connections",
    help: "Connections to the database that are open and idle, and how many wait for one",
    label: "state",
    read,
  };
}

/** Of the data folder: what can be deleted at any time. */
const INDEXES_FOLDER = "indexes";

/** A library's name may be no name of a folder. */
function folderOf(library: LibraryId): string {
  return sha256(library).slice(0, FOLDER_NAME_CHARS);
}

const FOLDER_NAME_CHARS = 16;
