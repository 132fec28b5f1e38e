import { readFileSync } from "node:fs";
import type { UserError } from "../../core/errors.ts";
import { systemCode } from "../system-code.ts";
import { databaseUnusable } from "./errors.ts";

/** Where a database is and who asks it; made of DATABASE_URL. */
export interface DatabaseAddress {
  /** What may be shown: host, port and database, never the password. */
  readonly name: string;
  /** A name, an address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly tls: Tls;
}

/** How the connection is encrypted: `verify-full` also holds the host's name against its certificate, `verify-ca` only who signed it. */
export interface Tls {
  readonly mode: TlsMode;
  /** Certificates of whoever signs the server's, PEM; those of the system where absent. */
  readonly root?: string;
}

export type TlsMode = (typeof TLS_MODES)[number];

const TLS_MODES = ["disable", "require", "verify-ca", "verify-full"] as const;

const DEFAULT_PORT = 5432;

/**
 * The address that `postgres://user:password@host:port/database?sslmode=verify-full&sslrootcert=FILE` names; `?host=/folder` names a Unix
 * socket. Without sslmode, a host that is not this machine is verified in full. Throws UserError database-unusable.
 */
export function readAddress(url: string): DatabaseAddress {
  // What follows the scheme of `postgresql://user:@/name?host=/folder` has no host, which URL refuses; where a host follows, it stays.
  const whole = url.replace(/^postgres(?:ql)?:\/\/([^/?#]*@)?(?=[/?#]|$)/i, `postgres://$1${NO_HOST}`);
  if (!/^postgres(?:ql)?:\/\//i.test(whole) || !URL.canParse(whole)) throw notAnAddress();
  const parsed = new URL(whole);
  const options = parsed.searchParams;
  const host = options.get("host") ?? (parsed.hostname === NO_HOST ? "localhost" : bare(parsed.hostname));
  const port = Number(options.get("port") ?? (parsed.port === "" ? DEFAULT_PORT : parsed.port));
  if (!Number.isInteger(port) || port < 1 || port > MAX_PORT) throw notAnAddress();
  const user = decode(parsed.username) || "postgres";
  const database = decode(parsed.pathname.slice(1)) || user;
  const name = isSocket(host) ? `${host}/${database}` : `${host}:${port}/${database}`;
  const tls = readTls(options, isOnThisMachine(host), name);
  return { name, host, port, database, user, password: decode(parsed.password) || undefined, tls };
}

function notAnAddress(): UserError {
  return databaseUnusable("address", "DATABASE_URL (--to)");
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Its message would show the part.
    throw notAnAddress();
  }
}

const MAX_PORT = 65_535;
const NO_HOST = "no-host.invalid";

function readTls(options: URLSearchParams, isLocal: boolean, name: string): Tls {
  const given = options.get("sslmode");
  const mode =
    TLS_MODES.find((each) => each === given) ?? (given === null ? (isLocal ? "disable" : "verify-full") : "");
  if (mode === "") throw databaseUnusable("sslmode", name);
  const file = options.get("sslrootcert");
  if (file === null || file === "system") return { mode };
  try {
    return { mode, root: readFileSync(file, "utf8") };
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw databaseUnusable("certificate-file", name, error);
  }
}

/** An IPv6 address without its brackets. */
function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}

function isSocket(host: string): boolean {
  return host.startsWith("/");
}

function isOnThisMachine(host: string): boolean {
  return isSocket(host) || host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
