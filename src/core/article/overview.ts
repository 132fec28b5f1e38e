import { centroid } from "../passages/centroid.ts";
import { dot } from "../passages/dot.ts";
import type { Sentence } from "./article.ts";

/** At most so many sentences stand for an article. */
export const MAX_OVERVIEW_SENTENCES = 5;
/** Shorter and longer sentences say too little or too much of an article. In UTF-16 code units. */
const MIN_CHARS = 40;
const MAX_CHARS = 400;

export interface OverviewInput {
  readonly sentences: readonly Sentence[];
  /** One unit vector a sentence, in order. */
  readonly vectors: readonly Float32Array[];
}

/**
 * The most central sentences, one a block at most, in the article's order. Central is what is near to the mean of all
 * sentences (the centroid method of Radev et al. 2004); the first sentence of a news report leads, so it always stands.
 */
export function chooseOverview({ sentences, vectors }: OverviewInput): Sentence[] {
  const middle = centroid(vectors);
  const scored = sentences.map((sentence, index) => ({
    sentence,
    score: dot(middle, vectors[index] ?? new Float32Array()),
    index,
  }));
  const fitting = scored.filter(({ sentence, index }) => index === 0 || isOfUsefulLength(sentence));
  const best = new Map<number, (typeof scored)[number]>();
  for (const each of fitting) {
    const rival = best.get(each.sentence.block);
    if (rival === undefined || (rival.index !== 0 && each.score > rival.score)) best.set(each.sentence.block, each);
  }
  return [...best.values()]
    .sort((a, b) => Number(b.index === 0) - Number(a.index === 0) || b.score - a.score)
    .slice(0, MAX_OVERVIEW_SENTENCES)
    .sort((a, b) => a.index - b.index)
    .map(({ sentence }) => sentence);
}

function isOfUsefulLength({ start, end }: Sentence): boolean {
  return end - start >= MIN_CHARS && end - start <= MAX_CHARS;
}
