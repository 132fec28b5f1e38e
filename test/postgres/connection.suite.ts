import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, describe, expect, it } from "vitest";
import { OPERATOR } from "../../src/core/scope.ts";
import { openPostgresStore, type PostgresStore } from "../../src/store/postgres/store.ts";
import { operatorsPart } from "../helpers/operator-store.ts";
import { makeRecord } from "../helpers/source-records.ts";
import { createDatabase } from "./database.ts";

const PYTHON = join(import.meta.dirname, "../../.venv/postgres/bin/python");
const SERVE = join(import.meta.dirname, "../../scripts/postgres/serve.py");

describe("a database server", () => {
  const closings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closings.splice(0).reverse()) await close();
  });

  it("that cuts every connection is asked again by the same calls", async () => {
    const database = await createDatabase();
    const store = await openPostgresStore({ url: database.url });
    closings.push(database.giveBack, store.close);
    const documents = store.documents(OPERATOR);
    const cut = () =>
      database.admin("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'sourcier_test'");
    for (let turn = 0; turn < 15; turn++) {
      const writes = Array.from({ length: 8 }, (_, at) => documents.putSetting(`key ${at}`, String(turn)));
      await cut();
      await Promise.all(writes);
      await cut();
      expect(await documents.getSetting("key 7")).toBe(String(turn));
    }
  });

  it("that is killed under load and started again has all that was answered, and is used on without being opened anew", async () => {
    const server = await startServer();
    closings.push(server.close);
    const store = operatorsPart(await openPostgresStore({ url: server.url, patienceMs: 60_000 }));
    closings.push(store.close);
    const written: string[] = [];
    const writing = Promise.all(
      Array.from({ length: 4 }, async (_, writer) => {
        for (let number = 0; number < 25; number++) {
          const id = `${writer}-${number}`;
          await store.write(makeRecord({ id }));
          written.push(id);
        }
      }),
    );
    while (written.length < 10) await store.getSetting("none");
    await server.tell("kill");
    await server.tell("start");
    await writing;
    expect((await store.summaries()).map(({ id }) => id).sort()).toEqual([...written].sort());
  });

  it("that stays away is said so in one line without the password, and is used again when it is back", async () => {
    const server = await startServer();
    closings.push(server.close);
    const url = server.url.replace("postgres:@", "postgres:secret-of-the-tests@");
    const store = await openPostgresStore({ url, patienceMs: 100 });
    closings.push(store.close);
    await server.tell("kill");
    for (const asked of [store.documents(OPERATOR).getSetting("key"), openPostgresStore({ url, patienceMs: 100 })]) {
      const error: unknown = await asked.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ code: "database-unusable", values: { problem: "unreachable" } });
      expect(JSON.stringify([String(error), error])).not.toContain("secret-of-the-tests");
    }
    await server.tell("start");
    await store.documents(OPERATOR).putSetting("key", "value");
    expect(await store.documents(OPERATOR).getSetting("key")).toBe("value");
  });

  it("that a later release has written to is left as it is", async () => {
    const database = await createDatabase();
    await database.admin("UPDATE sourcier.format SET number = 99");
    await expect(openPostgresStore({ url: database.url })).rejects.toMatchObject({ values: { problem: "newer" } });
    const [format] = await database.admin<{ number: number }>("SELECT number FROM sourcier.format");
    expect(format?.number).toBe(99);
  });

  it("whose schema is another program's is left as it is", async () => {
    const database = await createDatabase();
    await database.admin(
      "DROP SCHEMA sourcier CASCADE; CREATE SCHEMA sourcier; CREATE TABLE sourcier.sources (id text)",
    );
    await expect(openPostgresStore({ url: database.url })).rejects.toMatchObject({ values: { problem: "foreign" } });
  });

  it("is made ready once by processes that start at once", async () => {
    const database = await createDatabase();
    await database.admin("DROP SCHEMA sourcier CASCADE");
    const stores: PostgresStore[] = await Promise.all(
      Array.from({ length: 4 }, () => openPostgresStore({ url: database.url })),
    );
    await Promise.all(stores.map((store, at) => store.documents(OPERATOR).putSetting("key", String(at))));
    for (const store of stores) await store.close();
  });

  it("where the role may make no schema says that a right is missing", async () => {
    const database = await createDatabase();
    await database.admin("DROP SCHEMA sourcier CASCADE");
    await database.admin(
      `ALTER DATABASE ${new URL(database.url.replace("@/", "@x/")).pathname.slice(1)} OWNER TO postgres`,
    );
    await expect(openPostgresStore({ url: database.url })).rejects.toMatchObject({ values: { problem: "rights" } });
  });

  it("without pgvector, or with an old one, says so", async () => {
    const database = await createDatabase();
    await database.admin(
      "DROP SCHEMA sourcier CASCADE; UPDATE pg_extension SET extversion = '0.7.4' WHERE extname = 'vector'",
    );
    await expect(openPostgresStore({ url: database.url })).rejects.toMatchObject({ values: { problem: "extension" } });
  });
});

interface Server {
  readonly url: string;
  /** Resolves when it is done. */
  tell(what: "kill" | "start"): Promise<void>;
  close(): Promise<unknown>;
}

async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), "sourcier-own-"));
  const serving: ChildProcess = spawn(PYTHON, ["-W", "ignore", SERVE, folder], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: serving.stdout! })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  return {
    url: await next(),
    async tell(what) {
      serving.stdin!.write(`${what}\n`);
      expect(await next()).toBe("done");
    },
    close() {
      serving.stdin!.end();
      return once(serving, "exit");
    },
  };
}
