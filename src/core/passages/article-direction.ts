import { centroid } from "./centroid.ts";

/**
 * One vector for a whole article, whose product with a question's vector is the mean of two cosines: that of the first passage, where a
 * report says what it is about, and that of the mean direction of all passages. Zeros when there is none.
 */
export function articleDirection(vectors: readonly Float32Array[]): Float32Array {
  const [lead] = vectors;
  return centroid(vectors).map((value, index) => (value + (lead?.[index] ?? 0)) / 2);
}
