import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chown, mkdir, stat, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

const POOLER = "/usr/sbin/pgbouncer";
const POOLER_PORT = 16_432;

/** Takes all of Sourcier's tables out of a database. */
export async function emptyDatabase(url: string): Promise<void> {
  await withClient(url, (client) => client.query("DROP SCHEMA IF EXISTS sourcier CASCADE"));
}

/**
 * Kills one of the server's processes: PostgreSQL takes that for a crash, ends all connections, and comes back by itself after it has
 * recovered. Needs the right to send it signals.
 */
export async function crashDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    client.on("error", () => {});
    const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    const pid = rows[0]?.pid;
    if (pid !== undefined) process.kill(pid, "SIGKILL");
  }).catch(() => {});
}

async function withClient(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Debian's pgbouncer in transaction mode before the server; undefined where it is not installed. */
export async function startPooler(url: string): Promise<{ readonly url: string; close(): Promise<void> } | undefined> {
  if (!existsSync(POOLER)) return undefined;
  const address = new URL(url.replace(/^(\w+:\/\/[^@]*@)\//, "$1socket/"));
  const socketDir = address.searchParams.get("host") ?? "/tmp";
  const database = address.pathname.slice(1);
  const { uid, gid } = await stat(socketDir);
  const own = join("/tmp", `sourcier-pgbouncer-${process.pid}`);
  await mkdir(own, { recursive: true });
  const config = join(own, "pgbouncer.ini");
  await writeFile(join(own, "users.txt"), '"postgres" ""\n');
  await writeFile(
    config,
    [
      "[databases]",
      `${database} = host=${socketDir} dbname=${database} user=postgres`,
      "[pgbouncer]",
      "listen_addr = 127.0.0.1",
      `listen_port = ${POOLER_PORT}`,
      "unix_socket_dir =",
      "auth_type = any",
      `auth_file = ${join(own, "users.txt")}`,
      "pool_mode = transaction",
      "default_pool_size = 8",
      "max_client_conn = 200",
      `logfile = ${join(own, "pgbouncer.log")}`,
      "log_connections = 0",
      "log_disconnections = 0",
      "",
    ].join("\n"),
  );
  for (const path of [own, config, join(own, "users.txt")]) await chown(path, uid, gid);
  const child = spawn(POOLER, [config], { uid, gid, stdio: ["ignore", "ignore", "inherit"], cwd: "/" });
  await untilListening(POOLER_PORT);
  return {
    url: `postgresql://postgres@127.0.0.1:${POOLER_PORT}/${database}?sslmode=disable`,
    async close() {
      child.kill();
      await once(child, "exit");
    },
  };
}

const TRIES = 100;
const PAUSE_MS = 50;

async function untilListening(port: number): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const socket = connect(port, "127.0.0.1");
    const isOpen = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await wait(PAUSE_MS);
  }
  throw new Error(`Expected the pooler to listen on ${port}`);
}
