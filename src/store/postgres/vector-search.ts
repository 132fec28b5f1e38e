import type { Passage } from "../../core/article/article.ts";
import type { VectorIndex } from "../../core/ports/vector-index.ts";
import type { LibraryId } from "../../core/scope.ts";
import { BestHits } from "../vectors/best-hits.ts";
import { checkPosition, checkVector, dot } from "../vectors/vector-math.ts";
import { fromBytes, toHalf } from "./codec.ts";
import type { PostgresConnection, Statements } from "./connection.ts";
import { NEAR_CANDIDATES, SCANNED_TUPLES, SEARCH_WIDTH, SEARCHED_DIMENSIONS } from "./limits.ts";

export interface VectorSearchOptions {
  readonly connection: PostgresConnection;
  readonly library: LibraryId;
  /** Of the library when the passages were read: what was written after it is not known here. */
  readonly revision: number;
  readonly fingerprint: string;
  /** A passage's place is its position. */
  readonly passages: readonly Passage[];
}

/**
 * Searches the vectors of one library where they lie: the server's graph finds the nearest by their halves, and the best of them are scored
 * again exactly, here, from the full vectors. A vector that was replaced since the passages were read is not found, and its cosine is 0: the next
 * question knows the new one.
 */
export function createVectorSearch(options: VectorSearchOptions): VectorIndex {
  const { connection, library, passages } = options;
  const positions = new Map(passages.map(({ source, ordinal }, position) => [keyOf(source, ordinal), position]));
  const read = <T>(work: (statements: Statements) => Promise<T>) => connection.read({ libraries: [library] }, work);
  const size = passages.length;

  return {
    size,
    dimensions: SEARCHED_DIMENSIONS,

    async search(vector, k) {
      checkVector(vector, SEARCHED_DIMENSIONS, "the vector to search for");
      if (k === 0) return [];
      const rows = await read((statements) => findNear(statements, { ...options, vector, k }));
      const found = rows.flatMap(({ source, ordinal, vector: bytes }) => {
        const position = positions.get(keyOf(source, ordinal));
        return position === undefined ? [] : [{ position, score: dot(fromBytes(bytes), 0, vector) }];
      });
      const best = new BestHits(k);
      for (const { position, score } of found.sort((a, b) => a.position - b.position)) best.offer(position, score);
      return best.list();
    },

    async similarities(vector, asked) {
      checkVector(vector, SEARCHED_DIMENSIONS, "the vector to compare");
      for (const position of asked) checkPosition(position, size);
      if (asked.length === 0) return [];
      const wanted = asked.flatMap((position) => passages[position] ?? []);
      const rows = await read((statements) => readVectors(statements, { ...options, wanted }));
      const vectors = new Map(rows.map((row) => [keyOf(row.source, row.ordinal), row.vector]));
      return wanted.map(({ source, ordinal }) => {
        const bytes = vectors.get(keyOf(source, ordinal));
        return bytes === undefined ? 0 : dot(fromBytes(bytes), 0, vector);
      });
    },
  };
}

interface VectorRow {
  readonly source: string;
  readonly ordinal: number;
  readonly vector: Uint8Array;
}

/** Only what this process knows: passages of its fingerprint that were there when it read the library. */
const KNOWN = `JOIN sourcier.sources s ON s.library = p.library AND s.id = p.source
  WHERE s.fingerprint = $2 AND s.revision <= $3`;

interface NearOptions extends VectorSearchOptions {
  readonly vector: Float32Array;
  readonly k: number;
}

/** The graph is of a whole partition: the search in it goes on until enough passages are the library's. */
async function findNear(
  statements: Statements,
  { library, fingerprint, revision, vector, k }: NearOptions,
): Promise<readonly VectorRow[]> {
  const [, rows] = await Promise.all([
    statements.run(SEARCH_SETTINGS, String(SEARCH_WIDTH), String(SCANNED_TUPLES)),
    statements.all<VectorRow>(
      `SELECT p.source, p.ordinal, p.vector FROM (
         SELECT library, source, ordinal, vector FROM sourcier.passages
         WHERE library = $1 ORDER BY half <#> $4::halfvec LIMIT $5
       ) p ${KNOWN}`,
      library,
      fingerprint,
      revision,
      toHalf(vector),
      Math.max(k, NEAR_CANDIDATES),
    ),
  ]);
  return rows;
}

/** Of the transaction. Without sorting no plan can read a whole library for its nearest; what the graph gives is put in order by exact scores. */
const SEARCH_SETTINGS = `SELECT set_config('hnsw.iterative_scan', 'relaxed_order', true), set_config('hnsw.ef_search', $1, true),
  set_config('hnsw.max_scan_tuples', $2, true), set_config('enable_sort', 'off', true)`;

interface VectorsOptions extends VectorSearchOptions {
  readonly wanted: readonly Passage[];
}

async function readVectors(
  statements: Statements,
  { library, fingerprint, revision, wanted }: VectorsOptions,
): Promise<readonly VectorRow[]> {
  return statements.all<VectorRow>(
    `SELECT p.source, p.ordinal, p.vector FROM sourcier.passages p ${KNOWN} AND p.library = $1
       AND (p.source, p.ordinal) IN (SELECT * FROM unnest($4::text[], $5::int[]))`,
    library,
    fingerprint,
    revision,
    wanted.map(({ source }) => source),
    wanted.map(({ ordinal }) => ordinal),
  );
}

function keyOf(source: string, ordinal: number): string {
  return `${ordinal} ${source}`;
}
