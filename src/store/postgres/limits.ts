/** Connections of one process; a pooler or the server's max_connections bears so many times the processes. */
export const MAX_CONNECTIONS = 10;

/** How long making a connection may take. */
export const CONNECT_TIMEOUT_MS = 5_000;

/** An unused connection is closed after so long. */
export const IDLE_TIMEOUT_MS = 30_000;

/** Longer than any statement takes; a server that does not answer by then is taken for gone. */
export const QUERY_TIMEOUT_MS = 120_000;

/** A graph of ten million vectors is made within it. */
export const LONG_QUERY_TIMEOUT_MS = 24 * 3_600_000;

/** How long a transaction is tried again while the server restarts, and the first pause, which doubles each time. */
export const PATIENCE_MS = 6_000;
export const FIRST_RETRY_MS = 50;

/** Parts of the table of passages, by a hash of the library: each with an index of its own. */
export const PASSAGE_PARTITIONS = 16;

/** Numbers of the vectors that the server searches; others are searched by this process alone. */
export const SEARCHED_DIMENSIONS = 384;

/** Passages that one statement writes: some 5 MB. */
export const PASSAGES_A_STATEMENT = 500;

/** pgvector's m and ef_construction: links of a node, and candidates looked at to place one. */
export const GRAPH_LINKS = 16;
export const GRAPH_BUILD_CANDIDATES = 100;

/** pgvector's hnsw.ef_search: candidates that are followed at a time. */
export const SEARCH_WIDTH = 100;

/** pgvector's hnsw.max_scan_tuples: a search gives up after so many rows of a partition. */
export const SCANNED_TUPLES = 20_000;

/** So many of the nearest by their halves are scored again exactly, or as many as are asked for when that is more. */
export const NEAR_CANDIDATES = 50;
