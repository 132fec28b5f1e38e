import type { Transactions } from "./connection.ts";

export interface Inspected {
  readonly version: string;
  readonly extension: string;
  readonly role: string;
  readonly bypassesRules: boolean;
  readonly isEncrypted: boolean;
  readonly settings: readonly { readonly name: string; readonly value: string }[];
}

/** What the server says of itself and of the role that asks. Throws UserError database-unusable. */
export async function inspectServer(connection: Pick<Transactions, "read">): Promise<Inspected> {
  return connection.read({}, async ({ first, all }) => {
    const found = await first<Omit<Inspected, "settings">>(ABOUT);
    if (found === undefined) throw new Error("Expected the server to know the role that asks");
    return { ...found, settings: await all<Inspected["settings"][number]>(SETTINGS, SHOWN) };
  });
}

const ABOUT = `SELECT current_setting('server_version') AS version,
  (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'vector') AS extension,
  rolname AS role, rolsuper OR rolbypassrls AS "bypassesRules",
  coalesce((SELECT ssl FROM pg_catalog.pg_stat_ssl WHERE pid = pg_backend_pid()), false) AS "isEncrypted"
  FROM pg_catalog.pg_roles WHERE rolname = current_user`;

const SETTINGS = `SELECT name, current_setting(name) AS value FROM pg_catalog.pg_settings
  WHERE name = ANY ($1::text[]) ORDER BY array_position($1::text[], name)`;

/** The index of a large library should fit into the first; the second builds it; a process holds up to ten of the third. */
const SHOWN: readonly string[] = ["shared_buffers", "maintenance_work_mem", "max_connections"];
