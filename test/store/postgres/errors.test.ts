import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/core/errors.ts";
import { isPassing, toDatabaseError } from "../../../src/store/postgres/errors.ts";

function failed(message: string, code?: string): Error {
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}

describe("what a server says", () => {
  it.each([
    ["password authentication failed", "28P01", "password"],
    ["no such role", "28000", "password"],
    ["no such database", "3D000", "missing"],
    ["permission denied", "42501", "rights"],
    ["No space left on device", "53100", "full"],
    ["cannot execute INSERT in a read-only transaction", "25006", "read-only"],
    ["self-signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT", "certificate"],
    ["unable to verify the first certificate", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "certificate"],
    ["Hostname/IP does not match", "ERR_TLS_CERT_ALTNAME_INVALID", "certificate"],
    ["The server does not support SSL connections", undefined, "certificate"],
    ["SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string", undefined, "password"],
    ["getaddrinfo ENOTFOUND db", "ENOTFOUND", "unreachable"],
  ])("%s is nothing that passes by itself", (message, code, problem) => {
    const error = failed(message, code);
    expect(isPassing(error)).toBe(false);
    expect(toDatabaseError(error, "db:5432/x")).toMatchObject({
      values: { problem, server: "db:5432/x" },
      cause: error,
    });
  });

  it.each([
    ["connect ECONNREFUSED", "ECONNREFUSED", "unreachable"],
    ["the database system is starting up", "57P03", "unreachable"],
    ["terminating connection due to administrator command", "57P01", "unreachable"],
    ["Connection terminated unexpectedly", undefined, "unreachable"],
    ["Query read timeout", undefined, "unreachable"],
    ["server conn crashed?", "08P01", "unreachable"],
    ["sorry, too many clients already", "53300", "connections"],
  ])("%s passes, and is told of when it does not", (message, code, problem) => {
    const error = failed(message, code);
    expect(isPassing(error)).toBe(true);
    expect(toDatabaseError(error, "db:5432/x")).toMatchObject({ values: { problem } });
  });

  it("that nobody can mend stays what it was", () => {
    const error = failed("duplicate key value", "23505");
    expect(toDatabaseError(error, "db")).toBe(error);
    expect(toDatabaseError(error, "db")).not.toBeInstanceOf(UserError);
  });

  it("lets a deadlock be tried again, and shows it as it is when it stays", () => {
    const error = failed("deadlock detected", "40P01");
    expect(isPassing(error)).toBe(true);
    expect(toDatabaseError(error, "db")).toBe(error);
  });
});
