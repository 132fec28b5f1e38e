import { centroid } from "../core/centroid.ts";
import { dot } from "../core/dot.ts";
import { rankSources } from "../core/rank-sources.ts";
import { type Knowledge, recordOf } from "./knowledge.ts";
import type { Retrieval } from "./retrieve.ts";

/** Ids of the sources that were found, nearest first. The reader has no say: it knows which sentence answers better than which article is meant. */
export function rankFoundSources({ vector, candidates }: Retrieval, knowledge: Knowledge): string[] {
  const found = candidates.flatMap(({ position, fused }) => {
    const source = knowledge.passages[position]?.source;
    return source === undefined ? [] : [{ source, fused }];
  });
  return rankSources(found, (source) => {
    const { passages } = recordOf(knowledge, source);
    return { passages: passages.length, cosine: dot(vector, centroid(passages.map((passage) => passage.vector))) };
  });
}
