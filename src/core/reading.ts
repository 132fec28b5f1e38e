import type { Reading, ReadWord } from "./ports.ts";
import type { Span } from "./types.ts";

/** The longest answer, in words, that a span may cover: the reader was trained with spans of at most 30 pieces. */
export const MAX_ANSWER_WORDS = 20;

/** The answering words inside one stretch of a passage and how probable the reader finds them there. */
export interface BestSpan extends Span {
  /** log p(start) + log p(end), over the whole passage. */
  readonly logProb: number;
}

/**
 * The most probable answer that starts and ends inside `within` (offsets into the passage's text, as the reading's
 * words are), or undefined when no word stands there. Linear in the words times MAX_ANSWER_WORDS.
 */
export function findBestSpan({ words }: Reading, within: Span): BestSpan | undefined {
  const inside = words.filter((word) => word.start >= within.start && word.end <= within.end);
  let best: BestSpan | undefined;
  for (const [index, first] of inside.entries()) {
    const last = bestEnd(inside.slice(index, index + MAX_ANSWER_WORDS));
    if (last === undefined) continue;
    const logProb = first.startLogProb + last.endLogProb;
    if (best === undefined || logProb > best.logProb) best = { start: first.start, end: last.end, logProb };
  }
  return best;
}

function bestEnd(words: readonly ReadWord[]): ReadWord | undefined {
  return words.reduce<ReadWord | undefined>(
    (best, word) => (best === undefined || word.endLogProb > best.endLogProb ? word : best),
    undefined,
  );
}
