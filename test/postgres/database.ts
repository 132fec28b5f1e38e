import { randomUUID } from "node:crypto";
import pg from "pg";
import { openPostgresStore } from "../../src/store/postgres/store.ts";

/** A database of its own for one test, owned by an ordinary role: no superuser, and subject to row-level security. */
export interface TestDatabase {
  /** DATABASE_URL of the ordinary role. */
  readonly url: string;
  /** The same through the pooler; the server's own where there is none. */
  readonly pooledUrl: string;
  /** DATABASE_URL of the superuser. */
  readonly adminUrl: string;
  /** Runs one statement as the superuser in this database. */
  admin<Row extends pg.QueryResultRow>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>;
  /** Empties it for another test; whoever uses it has closed what it opened. */
  giveBack(): Promise<void>;
}

const ROLE = "sourcier_test";
const TEMPLATE = "migrated";

/** Empty ones that earlier tests gave back: making one takes longer than most tests. They go with the server. */
const free: TestDatabase[] = [];

/** With this release's tables, on the server that `npm run test:postgres` has started. Throws where there is none. */
export async function createDatabase(): Promise<TestDatabase> {
  return free.pop() ?? makeDatabase();
}

async function makeDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const server = serverUrl();
  await once(server, async (client) => {
    // Several test files start at once.
    await client.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [ROLE]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${ROLE} LOGIN PASSWORD 'not secret'`);
    await ensureTemplate(server, client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER ${ROLE}`);
  });
  const adminUrl = withParts(server, { database: name });
  const admin: TestDatabase["admin"] = async <Row extends pg.QueryResultRow>(
    sql: string,
    ...values: readonly unknown[]
  ) => once(adminUrl, async (client) => (await client.query<Row>(sql, [...values])).rows);
  const database: TestDatabase = {
    url: withParts(server, { database: name, user: ROLE, password: "not secret" }),
    pooledUrl:
      process.env.TEST_POOLER_URL?.replace("postgres:@", `${ROLE}:@`).replace(/\/postgres$/, `/${name}`) ?? adminUrl,
    adminUrl,
    admin,
    async giveBack() {
      for (const table of TABLES) await admin(`DELETE FROM sourcier.${table}`);
      free.push(database);
    },
  };
  return database;
}

/** In the order in which rows that others refer to come last. */
const TABLES = ["sources", "versions", "revisions", "documents", "settings", "moves", "handled", "tallies"] as const;

/** A database with this release's tables, made by the ordinary role: copying it takes a tenth of making it. */
async function ensureTemplate(server: string, client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [TEMPLATE]);
  if (rowCount !== 0) return;
  await client.query(`CREATE DATABASE ${TEMPLATE} OWNER ${ROLE}`);
  await once(withParts(server, { database: TEMPLATE }), (admin) => admin.query("CREATE EXTENSION vector"));
  const store = await openPostgresStore({ url: withParts(server, { database: TEMPLATE, user: ROLE }) });
  await store.close();
}

/** Whether a pooler stands before the server. */
export function hasPooler(): boolean {
  return process.env.TEST_POOLER_URL !== undefined;
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined) throw new Error("Expected TEST_DATABASE_URL: start these tests by npm run test:postgres");
  return url;
}

interface UrlParts {
  readonly database: string;
  readonly user?: string;
  readonly password?: string;
}

/** The server's own address is `postgresql://postgres:@/postgres?host=/folder`. */
function withParts(server: string, { database, user = "postgres", password = "" }: UrlParts): string {
  const [, query = ""] = server.split("?");
  return `postgresql://${user}:${encodeURIComponent(password)}@/${database}?${query}`;
}

async function once<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
