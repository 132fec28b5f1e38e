import { randomUUID } from "node:crypto";
import pg from "pg";

/** A database of its own for one test, owned by an ordinary role: no superuser, and subject to row-level security. */
export interface TestDatabase {
  readonly name: string;
  /** DATABASE_URL of the ordinary role. */
  readonly url: string;
  /** DATABASE_URL of the superuser. */
  readonly adminUrl: string;
  /** Runs one statement as the superuser in this database. */
  admin<Row extends pg.QueryResultRow>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]>;
  drop(): Promise<void>;
}

const ROLE = "sourcier_test";

/** On the server that `npm run test:postgres` has started. Throws where there is none. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const server = serverUrl();
  await once(server, async (client) => {
    // Several test files start at once.
    await client.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [ROLE]);
    if (rowCount === 0) await client.query(`CREATE ROLE ${ROLE} LOGIN PASSWORD 'not secret'`);
    await client.query(`CREATE DATABASE ${name} OWNER ${ROLE}`);
  });
  const adminUrl = withParts(server, { database: name });
  await once(adminUrl, (client) => client.query("CREATE EXTENSION vector"));
  return {
    name,
    url: withParts(server, { database: name, user: ROLE, password: "not secret" }),
    adminUrl,
    admin: async <Row extends pg.QueryResultRow>(sql: string, ...values: readonly unknown[]) =>
      once(adminUrl, async (client) => (await client.query<Row>(sql, [...values])).rows),
    drop: () => once(server, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
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
