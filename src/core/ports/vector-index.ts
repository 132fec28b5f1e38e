export interface VectorHit {
  /** Index of the vector in the list that the index was made from. */
  readonly position: number;
  /** Cosine similarity. */
  readonly score: number;
}

/** Finds near vectors. Adapters: store/vectors-exact, store/vectors-hnsw. Disposable: always rebuilt from stored vectors. */
export interface VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  /** The k nearest, best first; ties by position. Vectors are of unit length. */
  search(vector: Float32Array, k: number): readonly VectorHit[];
  /** Cosine of one vector with the one at a position. */
  similarity(vector: Float32Array, position: number): number;
}
