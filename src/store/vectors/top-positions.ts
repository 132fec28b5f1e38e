import { BestHits } from "./best-hits.ts";

/** The positions with the highest scores above zero, best first, ties by position; at most `count`. */
export function topPositions(scores: Float64Array, count: number): readonly number[] {
  const best = new BestHits(count);
  // Of half a million scores most are 0, and an iterator's pairs take longer than the comparisons.
  scores.forEach((score, position) => {
    if (score > 0) best.offer(position, score);
  });
  return best.list().map(({ position }) => position);
}
