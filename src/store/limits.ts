/** How long a read or a write waits for another process before it gives up with `state-busy`. */
export const BUSY_TIMEOUT_MS = 10_000;

/** How often a waiting read or write tries again. */
export const BUSY_POLL_MS = 5;

/** Up to this many vectors exact search is used: 10,000 of 384 dimensions take 4 ms a query. */
export const EXACT_MAX_VECTORS = 20_000;

/** HNSW's M and efConstruction: links of a node, and candidates looked at to place one. */
export const HNSW_LINKS = 16;
export const HNSW_BUILD_CANDIDATES = 200;

/** So many of the nearest are scored again exactly, or as many as are asked for when that is more. */
export const HNSW_RESCORED = 50;

/** So many vectors are added before the event loop gets its turn: 0.3 to 2 ms each, by the size of the index. */
export const HNSW_BUILD_SLICE = 4;

/** So many vectors are checked before the event loop gets its turn: half a millisecond. */
export const HNSW_CHECK_SLICE = 1_000;

/** Passages of the libraries that stay in memory together: some 3 kB each with its vector and its words. */
export const MAX_LOADED_PASSAGES = 100_000;
