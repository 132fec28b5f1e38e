import type { VectorIndex } from "../../core/ports/vector-index.ts";
import { EXACT_MAX_VECTORS } from "../limits.ts";
import { createExactIndex } from "./vectors-exact.ts";
import { type HnswIndexOptions, openHnswIndex } from "./vectors-hnsw.ts";

export interface VectorIndexOptions extends HnswIndexOptions {
  /** Up to so many vectors the search is exact. */
  readonly threshold?: number;
}

/** An exact index up to the threshold; above, HNSW where its library loads. Throws RangeError as they do. */
export async function chooseVectorIndex(options: VectorIndexOptions): Promise<VectorIndex> {
  const { vectors, dimensions, threshold = EXACT_MAX_VECTORS } = options;
  const approximate = vectors.length > threshold ? await openHnswIndex(options) : undefined;
  return approximate ?? createExactIndex(vectors, dimensions);
}
