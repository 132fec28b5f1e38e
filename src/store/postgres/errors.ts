import type { DatabaseProblem } from "../../core/error-values.ts";
import { UserError } from "../../core/errors.ts";
import { systemCode } from "../system-code.ts";

/** SQLSTATE codes, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const PROBLEM_OF_STATE: Readonly<Record<string, DatabaseProblem>> = {
  "28000": "password",
  "28P01": "password",
  "3D000": "missing",
  "42501": "rights",
  "53100": "full",
  "53300": "connections",
  "25006": "read-only",
};

/** Classes of states, or states, after which the same transaction may well succeed: connections that broke, servers that start or stop, deadlocks. */
const PASSING_STATES = /^(?:08...|57P0[123]|40001|40P01|53300)$/;

/** What the system says of a server that is away, or on its way back. */
const PASSING_CODES: readonly string[] = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  // The socket's file is gone while the server restarts.
  "ENOENT",
];

const UNREACHABLE_CODES: readonly string[] = [...PASSING_CODES, "ENOTFOUND"];

/** What pg says without a code of a connection that ended or was never made, and pgbouncer of a server that is away behind it. */
const CONNECTION_ENDED =
  /^Connection terminated|^Query read timeout|^timeout exceeded when trying to connect|not queryable|^server conn crashed|^pgbouncer cannot/i;

/** Whether the same transaction, asked for once more, may succeed by itself. */
export function isPassing(error: unknown): boolean {
  const code = systemCode(error);
  if (code !== undefined) return PASSING_CODES.includes(code) || PASSING_STATES.test(code);
  return error instanceof Error && CONNECTION_ENDED.test(error.message);
}

/** The UserError that an error of the server or of the way to it amounts to, or the error as it came when it is none that a person can mend. */
export function toDatabaseError(error: unknown, server: string): unknown {
  const problem = problemOf(error);
  return problem === undefined ? error : databaseUnusable(problem, server, error);
}

function problemOf(error: unknown): DatabaseProblem | undefined {
  const code = systemCode(error);
  if (code !== undefined && UNREACHABLE_CODES.includes(code)) return "unreachable";
  if (
    code !== undefined &&
    /CERT|TLS|SSL|SELF_SIGNED|ISSUER|VERIFY|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH/.test(code)
  )
    return "certificate";
  if (code !== undefined && code in PROBLEM_OF_STATE) return PROBLEM_OF_STATE[code];
  // A deadlock that stays is a bug.
  if (isPassing(error) && !code?.startsWith("40")) return "unreachable";
  if (!(error instanceof Error)) return undefined;
  if (/server does not support SSL/i.test(error.message)) return "certificate";
  return /SASL|password/i.test(error.message) && code === undefined ? "password" : undefined;
}

/** `server` is what may be shown of the address. */
export function databaseUnusable(problem: DatabaseProblem, server: string, cause?: unknown): UserError {
  const { message, hint } = SENTENCES[problem](server);
  return new UserError({ code: "database-unusable", values: { problem, server }, message, hint, cause });
}

interface Sentences {
  readonly message: string;
  readonly hint: string;
}

const CHECK_URL = "Check DATABASE_URL.";

const SENTENCES: Readonly<Record<DatabaseProblem, (server: string) => Sentences>> = {
  address: (server) => ({
    message: `${server} names no PostgreSQL database.`,
    hint: "Write it as postgres://user:password@host:5432/database.",
  }),
  sslmode: (server) => ({
    message: `The sslmode of DATABASE_URL for ${server} is none that is known.`,
    hint: "Use verify-full, verify-ca, require or disable.",
  }),
  "certificate-file": (server) => ({
    message: `The sslrootcert of DATABASE_URL for ${server} cannot be read.`,
    hint: "Name a PEM file that this user may read.",
  }),
  unreachable: (server) => ({
    message: `The database server at ${server} cannot be reached.`,
    hint: `Start it, or mend the network. ${CHECK_URL}`,
  }),
  certificate: (server) => ({
    message: `The database server at ${server} does not prove with a certificate that it is the one.`,
    hint: "Give its authority with sslrootcert=FILE in DATABASE_URL; sslmode=require goes without proof, sslmode=disable unencrypted.",
  }),
  password: (server) => ({
    message: `The database server at ${server} refuses this user or password.`,
    hint: CHECK_URL,
  }),
  missing: (server) => ({
    message: `There is no such database: ${server}.`,
    hint: `Create it, or name another one. ${CHECK_URL}`,
  }),
  rights: (server) => ({
    message: `The user of DATABASE_URL lacks a right in ${server}.`,
    hint: "Make it the database's owner, or have an administrator grant it.",
  }),
  version: (server) => ({
    message: `The database server at ${server} is too old.`,
    hint: "PostgreSQL 14 with pgvector 0.8 is the oldest that works.",
  }),
  extension: (server) => ({
    message: `${server} lacks the extension vector (pgvector) 0.8 or newer.`,
    hint: "Install pgvector on the server; then an administrator runs CREATE EXTENSION vector, or ALTER EXTENSION vector UPDATE.",
  }),
  foreign: (server) => ({
    message: `The schema sourcier of ${server} is not Sourcier's.`,
    hint: `Name another database. ${CHECK_URL}`,
  }),
  newer: (server) => ({
    message: `A later release of Sourcier has written to ${server}.`,
    hint: "Update Sourcier, or name another database in DATABASE_URL. Nothing was changed there.",
  }),
  used: (server) => ({
    message: `The database ${server} is in use already: what it holds would be lost.`,
    hint: "Name an empty database.",
  }),
  connections: (server) => ({
    message: `The database server at ${server} takes no more connections.`,
    hint: "Raise its max_connections, or put pgbouncer before it.",
  }),
  full: (server) => ({
    message: `No space is left on the disk of the database server at ${server}.`,
    hint: "Free some space there. What was stored before is intact.",
  }),
  "read-only": (server) => ({
    message: `The database server at ${server} takes no writes.`,
    hint: "It may be a standby: name the primary in DATABASE_URL.",
  }),
};
