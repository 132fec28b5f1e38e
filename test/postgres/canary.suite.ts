import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { runCanary } from "../../scripts/lib/canary/run-canary.ts";
import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { createDatabase } from "./database.ts";

it("keeps two servers from ever seeing each other's texts, titles or names, whatever is done in them", async () => {
  const { url } = await createDatabase();
  const store = await openPostgresStore({ url });
  const { own, pins, leaks, bugs, violations } = await runCanary({ dataDir: tmpdir(), store }, { acts: 250, seed: 6 });
  expect({ leaks, bugs, violations }).toEqual({ leaks: [], bugs: [], violations: [] });
  expect(own).toBeGreaterThan(20);
  expect([pins.pinned > 0, pins.quoted > 0]).toEqual([true, true]);
});
