import type { ReadAnswer, Reading } from "../ports/reader.ts";
import type { Span } from "../types.ts";

/** So much less probable than the best, at most, an answer may be that fits what is asked for better. */
const MAX_LESS_PROBABLE = Math.log(20);

/**
 * The most probable answer that lies inside `within` (offsets into the passage's text), or undefined when the reader gave none there.
 * With `fits`: the most probable one that fits, where it is not much less probable. Linear in the answers.
 */
export function findBestSpan(
  { answers }: Reading,
  within: Span,
  fits: (span: Span) => boolean = () => true,
): ReadAnswer | undefined {
  const inside = answers.filter(({ start, end }) => start >= within.start && end <= within.end);
  const [best, ...others] = inside;
  if (best === undefined || fits(best)) return best;
  return others.find((answer) => answer.logProb >= best.logProb - MAX_LESS_PROBABLE && fits(answer)) ?? best;
}
