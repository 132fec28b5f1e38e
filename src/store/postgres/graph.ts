import { GRAPH_BUILD_CANDIDATES, GRAPH_LINKS } from "./limits.ts";

/** The index of near neighbours, one for each part; vectors are of unit length, so the inner product orders them as the cosine does. */
export const CREATE_GRAPH = `CREATE INDEX IF NOT EXISTS passages_by_meaning ON sourcier.passages USING hnsw (half halfvec_ip_ops)
  WITH (m = ${GRAPH_LINKS}, ef_construction = ${GRAPH_BUILD_CANDIDATES})`;

/** Before very many rows are written: making it of all of them takes a tenth of adding each. */
export const DROP_GRAPH = "DROP INDEX IF EXISTS sourcier.passages_by_meaning";
