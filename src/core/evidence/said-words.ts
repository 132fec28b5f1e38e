import type { Span } from "../types.ts";

/** A word of the question that stands in a sentence: which one, and where in the source's text. */
interface HeldWord extends Span {
  readonly number: number;
}

/** What somebody is asked for who says it, by the numbers of its words. */
export type SaidNumbers = readonly number[];

/** Share (0-1) of the words that are not held; 0 of none. */
export function unsaidShare(said: SaidNumbers, held: ReadonlySet<number>): number {
  return said.filter((number) => !held.has(number)).length / Math.max(1, said.length);
}

/** Whether all of the words, two at least, stand between one pair of quotation marks. `start`: where the sentence begins in the source's text. */
export function quotesAll(said: SaidNumbers, hits: readonly HeldWord[], sentence: string, start: number): boolean {
  if (new Set(said).size < LEAST_WORDS) return false;
  return Array.from(sentence.matchAll(quotation)).some(({ index, 0: quote }) => {
    const from = start + index;
    const quoted = new Set(
      hits.filter((hit) => hit.start >= from && hit.end <= from + quote.length).map(({ number }) => number),
    );
    return said.every((number) => quoted.has(number));
  });
}

/** One word between quotation marks may be anybody's. */
const LEAST_WORDS = 2;

const quotation = /"[^"]+"|[«»][^«»]+[«»]|[“„][^“”„]+[“”]/gu;
