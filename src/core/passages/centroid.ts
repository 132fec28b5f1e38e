/** Mean direction of vectors of one length: a unit vector, or zeros when there is none. */
export function centroid(vectors: readonly Float32Array[]): Float32Array {
  const sum = sumOf(vectors);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** Mean of vectors of one length; zeros when there is none. */
export function meanVector(vectors: readonly Float32Array[]): Float32Array {
  return sumOf(vectors).map((value) => value / (vectors.length || 1));
}

function sumOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (const [index, value] of vector.entries()) sum[index] = (sum[index] ?? 0) + value;
  return sum;
}
