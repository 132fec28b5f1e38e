/** A passage that was found for a question. */
export interface FoundPassage {
  readonly source: string;
  readonly fused: number;
}

/** What a source is besides its passages that were found. */
export interface SourceAsWhole {
  /** How many passages it has, found or not. */
  readonly passages: number;
  /** Cosine of the question and the mean direction of all its passages. */
  readonly cosine: number;
}

/** A source is as near as its best passage, less this share of what its second best lacks: one passage alone may be near by chance. */
const SECOND_SHARE = 0.3;
/** What the whole source counts beside its best passages. Both fitted: see docs/quality.md. */
const WHOLE_WEIGHT = 1;

/** Sources by how near they are to the question, nearest first; ties in the passages' order. `found`: best first. */
export function rankSources(found: readonly FoundPassage[], wholeOf: (source: string) => SourceAsWhole): string[] {
  const bySource = new Map<string, number[]>();
  for (const { source, fused } of found) bySource.set(source, [...(bySource.get(source) ?? []), fused]);
  // A passage that was not found is no nearer than the last one that was.
  const farthest = found.at(-1)?.fused ?? 0;
  return [...bySource]
    .map(([source, [best = 0, second]]) => {
      const { passages, cosine } = wholeOf(source);
      const next = second ?? (passages === 1 ? best : farthest);
      return { source, score: best - SECOND_SHARE * (best - next) + WHOLE_WEIGHT * cosine };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ source }) => source);
}
