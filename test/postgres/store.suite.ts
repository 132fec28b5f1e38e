import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { describeStore } from "../contracts/store.ts";
import { createDatabase } from "./database.ts";

describeStore("postgres", async () => {
  const { url, giveBack } = await createDatabase();
  return { open: () => openPostgresStore({ url }), dispose: giveBack };
});
