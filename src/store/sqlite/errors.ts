import { UserError } from "../../core/errors.ts";
import { systemCode } from "../system-code.ts";

/** Primary result codes of SQLite (https://sqlite.org/rescode.html); an extended code carries its primary code in the low byte. */
const SQLITE_PERM = 3;
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;
const SQLITE_READONLY = 8;
const SQLITE_CORRUPT = 11;
const SQLITE_FULL = 13;
const SQLITE_CANTOPEN = 14;
const SQLITE_NOTADB = 26;
/** Extended codes: a page cut short, and no room to grow the file of shared memory beside the database. */
const SQLITE_IOERR_SHORT_READ = 522;
const SQLITE_IOERR_SHMSIZE = 4874;

/** True when another connection holds the lock that was asked for, so that trying again can help. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === SQLITE_BUSY || code === SQLITE_LOCKED;
}

/**
 * The UserError that an error of SQLite or of the file system amounts to, or the error as it came when it is none that a person can mend.
 * `path` is the state file, or the state folder while that is being made.
 */
export function toStateError(error: unknown, path: string): unknown {
  switch (sqliteCode(error)) {
    case SQLITE_IOERR_SHMSIZE:
      return stateFull(path, error);
    case SQLITE_IOERR_SHORT_READ:
      return stateDamaged(path, error);
  }
  switch (primaryCode(error)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return stateBusy(path, error);
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
      return stateReadOnly(path, error);
    case SQLITE_FULL:
      return stateFull(path, error);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return stateDamaged(path, error);
  }
  switch (systemCode(error)) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOENT": // What Node's recursive mkdir says of a read-only file system.
      return stateReadOnly(path, error);
    case "ENOSPC":
    case "EDQUOT":
      return stateFull(path, error);
    case "EEXIST":
    case "ENOTDIR":
      return notAFolder(path, error);
  }
  return error;
}

/** The state file was written by a later release; it is left as it is. */
export function stateTooNew(file: string, found: number, known: number): UserError {
  return new UserError({
    code: "state-too-new",
    values: { file, found, known },
    message: `${file} has format ${found}, and this release knows formats up to ${known}.`,
    hint: "Update Sourcier, or name another folder with --data (SOURCIER_DATA). The file was left as it is.",
  });
}

/** What is in the file cannot be read, or is not Sourcier's. */
export function stateDamaged(file: string, cause?: unknown): UserError {
  return new UserError({
    code: "state-damaged",
    values: { file },
    message: `${file} is damaged or is not a database of Sourcier.`,
    hint:
      `Move the file away, with ${file}-wal and ${file}-shm where they exist: the next command rebuilds ` +
      "the index from the corpus. Earlier answers that only this file kept can then no longer be verified.",
    cause,
  });
}

function stateBusy(file: string, cause: unknown): UserError {
  return new UserError({
    code: "state-busy",
    values: { file },
    message: `Another process has been writing to ${file} for too long.`,
    hint: "Wait until it is done, or stop it, then try again.",
    cause,
  });
}

function stateReadOnly(path: string, cause: unknown): UserError {
  return new UserError({
    code: "state-read-only",
    values: { path },
    message: `${path} cannot be opened for writing.`,
    hint: "Give this user the right to write there, or name another folder with --data (SOURCIER_DATA).",
    cause,
  });
}

function stateFull(path: string, cause: unknown): UserError {
  return new UserError({
    code: "state-full",
    values: { path },
    message: `No space is left on the disk of ${path}.`,
    hint: "Free some space, or name a folder on another disk with --data (SOURCIER_DATA). What was stored before is intact.",
    cause,
  });
}

function notAFolder(path: string, cause: unknown): UserError {
  return new UserError({
    code: "setting-invalid",
    values: { problem: "data-folder", path },
    message: `Expected the state folder ${path} to be a folder, got a file in its place.`,
    hint: "Name another folder with --data (SOURCIER_DATA).",
    cause,
  });
}

function primaryCode(error: unknown): number | undefined {
  const code = sqliteCode(error);
  return code === undefined ? undefined : code & 0xff;
}

/** The extended result code. libsql gives it as `rawCode`, except where it fails to open: there it only ends the message. */
function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("rawCode" in error && typeof error.rawCode === "number") return error.rawCode;
  const opening = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message);
  return opening ? Number(opening[1]) : undefined;
}
