import type { Span } from "../../core/types.ts";
import { READER_MAX_ANSWER_WORDS } from "../limits.ts";

/** A word of a passage with its log-probabilities (log-softmax over the passage) of starting and of ending the answer. */
export interface WeighedWord extends Span {
  readonly startLogProb: number;
  readonly endLogProb: number;
}

/**
 * Packed answers (start, end, logProb) from these words (in order), most probable first, ties in the order of the text. From
 * each word on those alone that are more
 * probable than every shorter one, so that the best answer inside any stretch is among them.
 */
export function packAnswers(words: readonly WeighedWord[]): Float64Array<ArrayBuffer> {
  const answers: [start: number, end: number, logProb: number][] = [];
  for (const [index, { start, startLogProb }] of words.entries()) {
    if (startLogProb === Number.NEGATIVE_INFINITY) continue;
    let best = Number.NEGATIVE_INFINITY;
    const reach = Math.min(words.length, index + READER_MAX_ANSWER_WORDS);
    for (let last = index; last < reach; last++) {
      const { end = 0, endLogProb = best } = words[last] ?? {};
      if (endLogProb <= best) continue;
      best = endLogProb;
      answers.push([start, end, startLogProb + endLogProb]);
    }
  }
  answers.sort(([, , a], [, , b]) => b - a);
  return Float64Array.from(answers.flat());
}
