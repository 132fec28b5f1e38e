/** The positions with the highest scores above zero, best first, ties by position; at most `count`. */
export function topPositions(scores: Float64Array, count: number): number[] {
  const positions: number[] = [];
  for (const [position, score] of scores.entries()) if (score > 0) positions.push(position);
  return positions.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, count);
}
