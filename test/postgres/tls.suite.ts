import { afterEach, describe, expect, it } from "vitest";
import { OPERATOR } from "../../src/core/scope.ts";
import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { createDatabase, hasPooler } from "./database.ts";

const AUTHORITY = process.env.TEST_POOLER_AUTHORITY ?? "";

// The test server itself speaks no TLS; the pooler does, with a certificate for localhost.
describe.runIf(hasPooler())("an encrypted connection", () => {
  const closings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closings.splice(0).reverse()) await close();
  });

  /** Writes and reads over a connection with these parameters. */
  async function use(host: string, parameters: string): Promise<string | undefined> {
    const database = await createDatabase();
    closings.push(database.giveBack);
    const url = `${database.pooledUrl.replace("127.0.0.1", host)}?${parameters}`;
    const store = await openPostgresStore({ url, patienceMs: 100 });
    closings.push(store.close);
    await store.documents(OPERATOR).putSetting("key", "kept");
    return store.documents(OPERATOR).getSetting("key");
  }

  it.each([
    ["localhost", `sslmode=verify-full&sslrootcert=${AUTHORITY}`],
    ["127.0.0.1", `sslmode=verify-ca&sslrootcert=${AUTHORITY}`],
    ["127.0.0.1", "sslmode=require"],
  ])("with %s is made by %s", async (host, parameters) => {
    expect(await use(host, parameters)).toBe("kept");
  });

  it.each([
    ["whose certificate is another host's", "127.0.0.1", `sslmode=verify-full&sslrootcert=${AUTHORITY}`],
    ["whose authority nobody knows", "localhost", "sslmode=verify-full"],
    ["whose authority nobody knows, whatever its name", "127.0.0.1", "sslmode=verify-ca"],
  ])("is refused to a server %s, and says why", async (_, host, parameters) => {
    await expect(use(host, parameters)).rejects.toMatchObject({
      code: "database-unusable",
      values: { problem: "certificate" },
    });
  });
});
