import type { Reading, ReadWord } from "./ports/reader.ts";
import type { Span } from "./types.ts";

/** The longest answer, in words, that a span may cover: the reader was trained with spans of at most 30 pieces. */
export const MAX_ANSWER_WORDS = 20;

/** The answering words inside one stretch of a passage and how probable the reader finds them there. */
export interface BestSpan extends Span {
  /** log p(start) + log p(end), over the whole passage. */
  readonly logProb: number;
}

/** So much less probable than the best, at most, an answer may be that fits what is asked for better. */
const MAX_LESS_PROBABLE = Math.log(20);

/**
 * The most probable answer that starts and ends inside `within` (offsets into the passage's text, as the reading's
 * words are), or undefined when no word stands there. With `fits`: of the likeliest answers from each word on, the most probable one
 * that fits, where it is not much less probable. Linear in the words times MAX_ANSWER_WORDS.
 */
export function findBestSpan(
  { words }: Reading,
  within: Span,
  fits: (span: Span) => boolean = () => true,
): BestSpan | undefined {
  const inside = words.filter((word) => word.start >= within.start && word.end <= within.end);
  const spans = inside.flatMap((first, index): BestSpan[] => {
    const last = bestEnd(inside.slice(index, index + MAX_ANSWER_WORDS));
    if (last === undefined) return [];
    return [{ start: first.start, end: last.end, logProb: first.startLogProb + last.endLogProb }];
  });
  const [best, ...others] = spans.sort((a, b) => b.logProb - a.logProb);
  if (best === undefined || fits(best)) return best;
  return others.find((span) => span.logProb >= best.logProb - MAX_LESS_PROBABLE && fits(span)) ?? best;
}

function bestEnd(words: readonly ReadWord[]): ReadWord | undefined {
  return words.reduce<ReadWord | undefined>(
    (best, word) => (best === undefined || word.endLogProb > best.endLogProb ? word : best),
    undefined,
  );
}
