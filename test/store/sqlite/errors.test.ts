import { describe, expect, it } from "vitest";
import { isBusy, toStateError } from "../../../src/store/sqlite/errors.ts";

const FILE = "/data/sourcier.db";

describe("an error of the state", () => {
  it.each([
    ["SQLITE_BUSY", 5, "state-busy"],
    ["SQLITE_BUSY_SNAPSHOT", 517, "state-busy"],
    ["SQLITE_LOCKED", 6, "state-busy"],
    ["SQLITE_READONLY", 8, "state-read-only"],
    ["SQLITE_READONLY_DIRECTORY", 1544, "state-read-only"],
    ["SQLITE_CANTOPEN", 14, "state-read-only"],
    ["SQLITE_PERM", 3, "state-read-only"],
    ["SQLITE_FULL", 13, "state-full"],
    ["SQLITE_IOERR_SHMSIZE", 4874, "state-full"],
    ["SQLITE_CORRUPT", 11, "state-damaged"],
    ["SQLITE_CORRUPT_INDEX", 779, "state-damaged"],
    ["SQLITE_NOTADB", 26, "state-damaged"],
    ["SQLITE_IOERR_SHORT_READ", 522, "state-damaged"],
  ])("is worded for a person: %s", (code, rawCode, expected) => {
    const cause = Object.assign(new Error("disk I/O error"), { code, rawCode });
    expect(toStateError(cause, FILE)).toMatchObject({ name: "UserError", code: expected, cause });
  });

  it.each([
    ["EACCES", "state-read-only"],
    ["EPERM", "state-read-only"],
    ["EROFS", "state-read-only"],
    ["ENOENT", "state-read-only"],
    ["ENOSPC", "state-full"],
    ["EDQUOT", "state-full"],
    ["EEXIST", "setting-invalid"],
    ["ENOTDIR", "setting-invalid"],
  ])("is worded for a person: %s", (code, expected) => {
    const cause = Object.assign(new Error("mkdir"), { code });
    expect(toStateError(cause, FILE)).toMatchObject({ name: "UserError", code: expected, cause });
  });

  it("is read out of the message where libsql gives no code", () => {
    const cause = new Error(`ConnectionFailed("Unable to open connection to local database ${FILE}: 14")`);
    expect(toStateError(cause, FILE)).toMatchObject({ code: "state-read-only", cause });
  });

  it("names the file and what to do", () => {
    const cause = Object.assign(new Error("malformed"), { code: "SQLITE_CORRUPT", rawCode: 11 });
    expect(toStateError(cause, FILE)).toMatchObject({
      message: "/data/sourcier.db is damaged or is not a database of Sourcier.",
      hint: expect.stringContaining("Move the file away, with /data/sourcier.db-wal and /data/sourcier.db-shm"),
    });
  });

  it("stays what it is when no person can mend it", () => {
    for (const error of [
      Object.assign(new Error("no such table: x"), { code: "SQLITE_ERROR", rawCode: 1 }),
      Object.assign(new Error("UNIQUE constraint failed"), { code: "SQLITE_CONSTRAINT_PRIMARYKEY", rawCode: 1555 }),
      new TypeError("undefined is not a function"),
      "a string",
      undefined,
    ])
      expect(toStateError(error, FILE)).toBe(error);
  });

  it("is worth another try only when the lock was taken", () => {
    expect(isBusy(Object.assign(new Error(), { rawCode: 5 }))).toBe(true);
    expect(isBusy(Object.assign(new Error(), { rawCode: 517 }))).toBe(true);
    expect(isBusy(Object.assign(new Error(), { rawCode: 13 }))).toBe(false);
    expect(isBusy(new Error("busy"))).toBe(false);
  });
});
