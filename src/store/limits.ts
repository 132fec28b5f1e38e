/** How long a read or a write waits for another process before it gives up with `state-busy`. */
export const BUSY_TIMEOUT_MS = 10_000;

/** How often a waiting read or write tries again. */
export const BUSY_POLL_MS = 5;

/** Up to this many vectors exact search is used: 10,000 of 384 dimensions take 4 ms a query. */
export const EXACT_MAX_VECTORS = 20_000;
