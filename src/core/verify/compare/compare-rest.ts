import type { Span } from "../../types.ts";
import type { Alignment } from "../align.ts";
import type { ReadText } from "../read-text.ts";
import type { Difference } from "./difference.ts";

/** A stretch of a statement that nothing in the sentence bears out, with what stands in its place there. */
export interface Replacement {
  readonly difference: Difference;
  /** How much the two stand in one place. */
  readonly nearness: number;
  /** How many words of the statement it covers. */
  readonly words: number;
}

/** Links at least this strong bear a word out. */
const BORNE_OUT = 0.5;
/** What a linked neighbour on the same side adds to the nearness of two words' vectors. */
const NEIGHBOUR = 0.12;

/** Stretches of the statement without a partner, each beside the words without a partner that stand in the same place in the sentence. */
export function findReplacements(alignment: Alignment, support: readonly number[]): readonly Replacement[] {
  const { said, source, used } = alignment;
  const isCountedThere = countedWords(source);
  const free = source.tokens.flatMap((token, at) =>
    token.isContent && !used.has(at) && !isCountedThere[at] ? [at] : [],
  );
  const isCounted = countedWords(said);
  const found = stretches(said, (index) => (support[index] ?? 0) < BORNE_OUT && !isCounted[index]).flatMap(
    (stretch) => {
      const candidates = free.map((at) => ({ at, nearness: nearnessTo(alignment, stretch, at) }));
      const [best] = candidates.sort((a, b) => b.nearness - a.nearness);
      if (best === undefined) return [];
      return [
        {
          difference: {
            kind: "other" as const,
            said: spanOf(said, stretch.from, stretch.to),
            source: spanOf(source, ...around(source, free, best.at)),
          },
          nearness: best.nearness,
          words: stretch.words,
        },
      ];
    },
  );
  return found.sort((a, b) => b.nearness - a.nearness);
}

/** Words of numbers and dates: these are compared as such. */
export function countedWords({ tokens, quantities, dates }: ReadText): readonly boolean[] {
  return tokens.map(
    (token, index) =>
      quantities.some(({ from, to }) => from <= index && index < to) ||
      dates.some(({ start, end }) => start < token.end && token.start < end),
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** Runs of content words that a condition holds for; function words between them belong to the run. */
function stretches({ tokens }: ReadText, isLacking: (index: number) => boolean): readonly Stretch[] {
  const runs: { from: number; to: number; words: number }[] = [];
  let isOpen = false;
  for (const [index, token] of tokens.entries()) {
    if (!token.isContent) continue;
    const last = runs.at(-1);
    if (!isLacking(index)) {
      isOpen = false;
    } else if (isOpen && last !== undefined) {
      last.to = index + 1;
      last.words++;
    } else {
      runs.push({ from: index, to: index + 1, words: 1 });
      isOpen = true;
    }
  }
  return runs;
}

function nearnessTo({ said, cosines, links, source }: Alignment, { from, to }: Stretch, at: number): number {
  let best = 0;
  for (let index = from; index < to; index++) {
    if (said.tokens[index]?.isContent === true) best = Math.max(best, cosines[index]?.[at] ?? 0);
  }
  const isBeside = (link: { readonly to: number; readonly strength: number } | undefined) =>
    link !== undefined && link.strength >= 0.6 && Math.abs(contentDistance(source, link.to, at)) <= 2;
  const before = links.slice(Math.max(0, from - 3), from).some(isBeside);
  const behind = links.slice(to, to + 3).some(isBeside);
  return best + (before ? NEIGHBOUR : 0) + (behind ? NEIGHBOUR : 0);
}

/** How many content words lie from one place to another. */
function contentDistance({ tokens }: ReadText, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return tokens.slice(low, high).filter(({ isContent }) => isContent).length;
}

/** The free words that stand together with one of them, over function words, at most two on each side. */
function around({ tokens, text }: ReadText, free: readonly number[], at: number): readonly [number, number] {
  const isFree = (index: number) => free.includes(index);
  let from = at;
  let to = at + 1;
  const isBroken = (a: number, b: number) =>
    /[,;:.()«»"“”/]/u.test(text.slice(tokens[a]?.end ?? 0, tokens[b]?.start ?? 0));
  while (from > 0 && at - from < 2 && isFree(from - 1) && !isBroken(from - 1, from)) from--;
  while (to < tokens.length && to - at < 3 && isFree(to) && !isBroken(to - 1, to)) to++;
  return [from, to];
}

function spanOf({ tokens }: ReadText, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
