import { createMemoryIndex } from "../../src/store/memory-index.ts";
import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { createExactIndex } from "../../src/store/vectors/vectors-exact.ts";
import { describeSearchIndex, FINGERPRINT } from "../contracts/search-index.ts";
import { createDatabase } from "./database.ts";

const WIDTH = 4;

describeSearchIndex("memory over postgres", async () => {
  const { url, giveBack } = await createDatabase();
  const store = await openPostgresStore({ url });
  const index = createMemoryIndex({
    store,
    fingerprint: FINGERPRINT,
    createVectorIndex: async (vectors) => createExactIndex(vectors, WIDTH),
  });
  return {
    store,
    index,
    async dispose() {
      await store.close();
      await giveBack();
    },
  };
});
