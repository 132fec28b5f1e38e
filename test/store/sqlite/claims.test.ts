import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { expect, it } from "vitest";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";

it("tells of what is taken or done while another process writes", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "sourcier-claims-"));
  const { claims, close } = await openSqliteStore({ dataDir, busyTimeoutMs: 50 });
  await claims.claim("done", "one", 60_000);
  await claims.finish("done", "one");
  await claims.claim("held", "one", 60_000);
  const writer = new Database(join(dataDir, "sourcier.db"));
  writer.exec("BEGIN IMMEDIATE");
  expect(await claims.claim("done", "two", 60_000)).toEqual({ state: "done" });
  expect(await claims.claim("held", "two", 60_000)).toMatchObject({ state: "held" });
  await expect(claims.claim("free", "two", 60_000)).rejects.toMatchObject({ code: "state-busy" });
  writer.exec("ROLLBACK");
  writer.close();
  await close();
  await rm(dataDir, { recursive: true });
});
