import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import Database from "libsql";
import { BUSY_POLL_MS } from "../limits.ts";
import { isBusy, toStateError } from "./errors.ts";

export type SqlValue = string | number | null | Uint8Array;

export interface SqliteConnectionOptions {
  /** How long a transaction waits for another connection's. */
  readonly busyTimeoutMs: number;
}

/**
 * Both take their lock at once: a prepared statement that meets another's lock stays half run in libsql, and nothing can be committed after it,
 * while `execute` leaves nothing behind.
 */
const BEGIN_READING = "BEGIN DEFERRED; SELECT 1 FROM sqlite_schema LIMIT 1";
const BEGIN_WRITING = "BEGIN IMMEDIATE";

/**
 * One connection to one database file. Statements run inside `read` or `write`, which wait for other processes without blocking the event loop,
 * and throw the UserErrors of the state. Writes of one connection happen in the order in which they were asked for.
 *
 * What libsql 0.5 needs, seen by trying: parameters in ONE array (a lone Buffer aborts the process); rows by `all` (`get` adds a `_metadata` field);
 * bytes as Buffer (a typed array's offset is ignored). It reads a TEXT only up to its first NUL: what may hold one is stored as JSON.
 */
export class SqliteConnection {
  readonly file: string;
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();
  readonly #busyAttempts: number;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #wrote = false;
  #closed = false;

  /** Opens the file, and makes it when missing. Throws UserError state-read-only. */
  constructor(file: string, { busyTimeoutMs }: SqliteConnectionOptions) {
    this.file = file;
    this.#busyAttempts = Math.ceil(busyTimeoutMs / BUSY_POLL_MS);
    try {
      this.#database = new Database(file, { timeout: 0 });
    } catch (error) {
      throw toStateError(error, file);
    }
  }

  /** All rows of a statement, one object each, by the names of its columns. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    // The statements of this folder name the columns that their Row declares.
    return this.#prepare(sql).all(values) as Row[];
  }

  /** The first row, if any. */
  first<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.all<Row>(sql, ...values)[0];
  }

  /** Runs a statement that gives no rows; answers how many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): number {
    return this.#prepare(sql).run(values).changes;
  }

  /** Runs statements that take no values. */
  execute(sql: string): void {
    this.#database.exec(sql);
  }

  /** Runs PRAGMAs that must stand outside of any transaction. Throws UserError state-*. */
  async configure(sql: string): Promise<void> {
    await this.#whenFree(() => this.execute(sql));
  }

  /** Runs `work` on one unchanging view of the database. Throws UserError state-*. */
  async read<T>(work: () => T): Promise<T> {
    return await this.#whenFree(() => this.#transaction(BEGIN_READING, work));
  }

  /** Runs `work` in a transaction that is written whole or not at all. Throws UserError state-*. */
  async write<T>(work: () => T): Promise<T> {
    const earlier = this.#lastWrite;
    // In a turn of its own: what is written took its caller time to put together.
    const written = earlier
      .then(() => nextTurn())
      .then(() => this.#whenFree(() => this.#transaction(BEGIN_WRITING, work)));
    this.#lastWrite = written.catch(() => undefined);
    return await written;
  }

  /** Has what was overwritten or deleted stand in no file any more, unless another process is at work: then it waits for a later time. */
  async emptyLog(): Promise<void> {
    await this.#lastWrite;
    this.#truncateLog();
  }

  /** Waits for the writes that were asked for, then closes. */
  async close(): Promise<void> {
    await this.#lastWrite;
    if (this.#closed) return;
    this.#closed = true;
    if (this.#wrote) this.#truncateLog();
    this.#statements.clear();
    this.#database.close();
  }

  /** SQLite does this at the last close, which libsql puts off until its statements are collected. */
  #truncateLog(): void {
    try {
      this.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch {
      // Another connection is at work or the disk is full: the log stays, and the next to open the file reads it.
    }
  }

  /** The lock is waited for here and not by `busy_timeout`, which would stop the event loop of a bot for as long as another process writes. */
  async #whenFree<T>(work: () => T): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      if (this.#closed) throw new Error(`Expected the store ${this.file} to be open, got one that was closed`);
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || attempt >= this.#busyAttempts) throw toStateError(error, this.file);
      }
      await delay(BUSY_POLL_MS);
    }
  }

  #transaction<T>(begin: typeof BEGIN_READING | typeof BEGIN_WRITING, work: () => T): T {
    try {
      this.execute(begin);
      const result = work();
      this.execute("COMMIT");
      this.#wrote ||= begin === BEGIN_WRITING;
      return result;
    } catch (error) {
      // It may not have begun, and a full disk has already rolled it back.
      if (this.#database.inTransaction) this.execute("ROLLBACK");
      throw error;
    }
  }

  #prepare(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
