export interface VectorHit {
  /** Index of the vector in the list that the index was made from. */
  readonly position: number;
  /** Cosine similarity. */
  readonly score: number;
}

/**
 * Finds near vectors. Adapters: store/vectors-exact, store/vectors-hnsw, store/postgres/vector-search. Disposable: always rebuilt from stored
 * vectors. Rejects with RangeError for a vector of another length or with a number that is not finite; those of a database throw as the store does.
 */
export interface VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  /** The k nearest, best first; ties by position. Vectors are of unit length. */
  search(vector: Float32Array, k: number): Promise<readonly VectorHit[]>;
  /** Cosines of one vector with those at some positions, in their order. Rejects with RangeError for a position that there is not. */
  similarities(vector: Float32Array, positions: readonly number[]): Promise<readonly number[]>;
}
