import { expect, it } from "vitest";
import { OPERATOR } from "../../src/core/scope.ts";
import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { createDatabase } from "./database.ts";

it("knows after an update when the addresses that it had are looked at again, whatever is kept beside that", async () => {
  const database = await createDatabase();
  await database.admin(
    "ALTER TABLE sourcier.documents DROP COLUMN due_at, DROP COLUMN held_by, DROP COLUMN held_until",
  );
  await database.admin("DROP TABLE sourcier.tallies");
  await database.admin("UPDATE sourcier.format SET number = 2");
  const bodies = {
    a: { title: '\u0000 \ud800 "nextAt":7', nextAt: 1_800_000_000_000 },
    b: { every: "never" },
  };
  for (const [id, body] of Object.entries(bodies))
    await database.admin(
      "INSERT INTO sourcier.documents (owner, kind, id, created_at, body) VALUES ($1, 'refresh', $2, 1, $3)",
      OPERATOR,
      id,
      JSON.stringify(body),
    );
  const store = await openPostgresStore({ url: database.url });
  const documents = store.documents(OPERATOR);
  const take = () =>
    documents.takeDue("refresh", { ids: ["a", "b"], now: 1_800_000_000_000, holder: "one", leaseMs: 60_000 });
  expect(await take()).toMatchObject({ id: "a", dueAt: 1_800_000_000_000 });
  expect(await take()).toBeUndefined();
  await store.close();
  await database.giveBack();
});
