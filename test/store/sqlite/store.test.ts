import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { describeStore } from "../../contracts/store.ts";

describeStore("sqlite", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "sourcier-store-"));
  return {
    open: () => openSqliteStore({ dataDir }),
    dispose: () => rm(dataDir, { recursive: true, force: true }),
  };
});
