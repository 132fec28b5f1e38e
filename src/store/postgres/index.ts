import { EXACT_MAX_VECTORS } from "../limits.ts";
import type { MemoryIndexOptions } from "../memory-index.ts";
import { SEARCHED_DIMENSIONS } from "./limits.ts";
import type { PostgresStore } from "./store.ts";
import { createVectorSearch } from "./vector-search.ts";

export { moveState } from "../move/move-state.ts";
export { inspectServer } from "./inspect.ts";
export { openPostgresStore } from "./store.ts";

/** The search for vectors in the database, for libraries too large to look at each; undefined where the vectors have dimensions that it does not search. */
export function searchStored(
  { connection }: Pick<PostgresStore, "connection">,
  { fingerprint, dimensions }: { readonly fingerprint: string; readonly dimensions: number },
): MemoryIndexOptions["searchStored"] {
  if (dimensions !== SEARCHED_DIMENSIONS) return undefined;
  return {
    above: EXACT_MAX_VECTORS,
    open: async (passages, { library, revision }) =>
      createVectorSearch({ connection, library, revision, fingerprint, passages }),
  };
}
