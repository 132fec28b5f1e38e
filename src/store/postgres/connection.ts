import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import type { DatabaseAddress, Tls } from "./address.ts";
import { isPassing, toDatabaseError } from "./errors.ts";
import {
  CONNECT_TIMEOUT_MS,
  FIRST_RETRY_MS,
  IDLE_TIMEOUT_MS,
  LONG_QUERY_TIMEOUT_MS,
  MAX_CONNECTIONS,
  PATIENCE_MS,
  QUERY_TIMEOUT_MS,
} from "./limits.ts";

export type SqlValue = string | number | boolean | null | Uint8Array | readonly SqlValue[];

/** Statements of one transaction. */
export interface Statements {
  /** All rows, one object each, by the names of their columns; bigint comes as a number. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The first row, if any. */
  first<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row | undefined>;
  /** Answers how many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): Promise<number>;
  /** Runs a statement that may take hours: what makes an index. */
  runLong(sql: string): Promise<void>;
}

/**
 * Whose rows a transaction may see, held by the server itself (row-level security) beside each statement's WHERE: those of these libraries and
 * of this owner, or, for what concerns all owners, everything.
 */
export type Access = { readonly libraries?: readonly string[]; readonly owner?: string } | "everything";

/** Where statements run. Throws UserError database-unusable. */
export interface Transactions {
  /** Runs `work` on one unchanging view of the database. */
  read<T>(access: Access, work: (statements: Statements) => Promise<T>): Promise<T>;
  /** Runs `work` in a transaction that is written whole or not at all. */
  write<T>(access: Access, work: (statements: Statements) => Promise<T>): Promise<T>;
  /** Runs one statement in a transaction of its own, there and back once; answers how many rows it changed. */
  writeOne(access: Access, sql: string, ...values: readonly SqlValue[]): Promise<number>;
}

export interface ConnectionOptions {
  /** How long a transaction is tried again when the server is away. */
  readonly patienceMs?: number;
}

export interface PoolState {
  readonly open: number;
  readonly idle: number;
  readonly waiting: number;
}

/**
 * A pool of connections to one database. Every statement runs inside a transaction, and nothing is kept on a connection after it: no SET of a
 * session, no prepared statement, no advisory lock of a session. So it works through a pooler that gives each transaction another connection.
 *
 * A transaction whose connection broke, or that the server could not take at that moment, is run again until `patienceMs` have passed: `work` may
 * run several times, and what it writes may have been written by an attempt whose answer was lost.
 */
export class PostgresConnection implements Transactions {
  /** What may be shown of the address. */
  readonly server: string;
  readonly #pool: pg.Pool;
  readonly #attempts: number;
  #closing: Promise<void> | undefined;

  constructor(address: DatabaseAddress, { patienceMs = PATIENCE_MS }: ConnectionOptions = {}) {
    this.server = address.name;
    this.#attempts = 1 + Math.ceil(Math.log2(1 + patienceMs / FIRST_RETRY_MS));
    this.#pool = new pg.Pool({
      host: address.host,
      port: address.port,
      database: address.database,
      user: address.user,
      ...(address.password !== undefined && { password: address.password }),
      ssl: sslOf(address.tls),
      application_name: "sourcier",
      max: MAX_CONNECTIONS,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
      // BEGIN, the scope and the first statement travel together.
      pipeline: true,
      types: { getTypeParser },
    });
    // A connection that breaks while it is idle leaves the pool by itself; one that is thrown away may still be told that the server ends it.
    this.#pool.on("error", () => {});
    this.#pool.on("connect", (client) => client.on("error", () => {}));
  }

  async read<T>(access: Access, work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.#persist(() => this.#transaction(READING, access, work));
  }

  async write<T>(access: Access, work: (statements: Statements) => Promise<T>): Promise<T> {
    return this.#persist(() => this.#transaction(WRITING, access, work));
  }

  async writeOne(access: Access, sql: string, ...values: readonly SqlValue[]): Promise<number> {
    return this.#persist(async () => {
      const client = await this.#pool.connect();
      const release = watch(client);
      // Where the statement fails, COMMIT rolls back.
      const sent = [
        client.query(WRITING),
        client.query(SET_SCOPE, [...scopeValues(access)]),
        client.query(sql, values.map(toParameter)),
        client.query("COMMIT"),
      ];
      const ended = await Promise.allSettled(sent);
      const failed = ended.find((each) => each.status === "rejected");
      release(failed && isPassing(failed.reason) ? failed.reason : undefined);
      if (failed) throw failed.reason;
      const [, , written] = await Promise.all(sent);
      return written?.rowCount ?? 0;
    });
  }

  pool(): PoolState {
    const { totalCount: open, idleCount: idle, waitingCount: waiting } = this.#pool;
    return { open, idle, waiting };
  }

  /** Waits for the transactions under way. */
  close(): Promise<void> {
    this.#closing ??= this.#pool.end();
    return this.#closing;
  }

  async #persist<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      if (this.#closing !== undefined)
        throw new Error(`Expected the store ${this.server} to be open, got one that was closed`);
      try {
        return await attempt();
      } catch (error) {
        if (!isPassing(error) || tried >= this.#attempts) throw toDatabaseError(error, this.server);
      }
      await delay(FIRST_RETRY_MS * 2 ** (tried - 1));
    }
  }

  async #transaction<T>(begin: Begin, access: Access, work: (statements: Statements) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    const release = watch(client);
    let result: T;
    try {
      const opened = Promise.all([client.query(begin), client.query(SET_SCOPE, [...scopeValues(access)])]);
      // Told of by the statement after it, which then fails as well.
      opened.catch(() => {});
      result = await work(statementsOn(client));
      await opened;
    } catch (error) {
      await client.query("ROLLBACK").then(() => release(), release);
      throw error;
    }
    const committed = client.query("COMMIT").then(() => release());
    committed.catch(release);
    // Nobody waits for the end of what only read.
    if (begin === WRITING) await committed;
    return result;
  }
}

const READING = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
const WRITING = "BEGIN";
type Begin = typeof READING | typeof WRITING;

/** Gives the client back to the pool, or throws it away where its connection broke; what breaks it while it is out is no error of the process. */
function watch(client: pg.PoolClient): (failed?: unknown) => void {
  let isBroken = false;
  const onError = () => {
    isBroken = true;
  };
  client.on("error", onError);
  return (failed) => {
    client.off("error", onError);
    client.release(isBroken || failed !== undefined);
  };
}

/** Local to the transaction. The functions of the schema read them; what is not set is nothing. */
const SET_SCOPE = `SELECT set_config('sourcier.scope', $1::text[]::text, true), set_config('sourcier.owner', $2, true),
  set_config('sourcier.everything', $3, true)`;

function scopeValues(access: Access): readonly unknown[] {
  if (access === "everything") return [[], "", "on"];
  return [access.libraries ?? [], access.owner ?? "", "off"];
}

function statementsOn(client: pg.PoolClient): Statements {
  const query = (sql: string, values: readonly SqlValue[]) => client.query(sql, values.map(toParameter));
  return {
    // The statements of this folder name the columns that their Row declares.
    all: async <Row>(sql: string, ...values: readonly SqlValue[]) => (await query(sql, values)).rows as Row[],
    first: async <Row>(sql: string, ...values: readonly SqlValue[]) =>
      (await query(sql, values)).rows[0] as Row | undefined,
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
    runLong: async (sql) => {
      // Which pg's types do not know.
      const patient: pg.QueryConfig & { readonly query_timeout: number } = {
        text: sql,
        query_timeout: LONG_QUERY_TIMEOUT_MS,
      };
      await client.query(patient);
    },
  };
}

/** pg takes bytes as a Buffer alone. */
function toParameter(value: SqlValue): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return Array.isArray(value) ? value.map(toParameter) : value;
}

const INT8_OID = 20;

function getTypeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  if (oid === INT8_OID && format !== "binary") return Number;
  return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
}

function sslOf({ mode, root }: Tls): pg.PoolConfig["ssl"] {
  const authority = root === undefined ? {} : { ca: root };
  switch (mode) {
    case "disable":
      return false;
    case "require":
      return { ...authority, rejectUnauthorized: false };
    case "verify-ca":
      return { ...authority, rejectUnauthorized: true, checkServerIdentity: () => undefined };
    case "verify-full":
      return { ...authority, rejectUnauthorized: true };
  }
}
