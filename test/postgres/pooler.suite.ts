import { describe } from "vitest";
import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { describeStore } from "../contracts/store.ts";
import { createDatabase, hasPooler } from "./database.ts";

// Where pgbouncer is not installed there is none.
describe.runIf(hasPooler())("through a pooler that gives each transaction another connection", () => {
  describeStore("postgres", async () => {
    const { pooledUrl, giveBack } = await createDatabase();
    return { open: () => openPostgresStore({ url: pooledUrl }), dispose: giveBack };
  });
});
