import { type Candidate, nearness } from "./candidate.ts";

/** How a statement and the sentence that it is held against look beside each other, whatever their words mean. */
export interface SurfaceFeatures {
  /** How much nearer the sentence comes than the next one. */
  readonly lead: number;
  /** Logarithm of how many times more words the sentence has, and of the words of the statement. */
  readonly longer: number;
  readonly length: number;
  /** Share of the statement's neighbouring words that are neighbours in the sentence as well. */
  readonly runs: number;
  /** How far the word is borne out that is least so, 0-1, and how many are not surely so. */
  readonly weakest: number;
  readonly weak: number;
  /** Share of the informative words that are written alike. */
  readonly spelled: number;
  readonly figures: number;
  /** Whether the statement has no capital, */
  readonly lowerCase: number;
  /** and whether the sentence quotes somebody. */
  readonly quoting: number;
}

const LINKED = 0.5;
const SURELY_LINKED = 0.75;
/** More figures say no more. */
const MOST_FIGURES = 3;
/** Where no other sentence was compared. */
const LEAD_ALONE = 0.5;
const QUOTES = /["«»“”„]/u;

export function surfaceFeatures(candidates: readonly Candidate[], { comparison }: Candidate): SurfaceFeatures {
  const { alignment, support } = comparison;
  const { said, source, links } = alignment;
  const content = said.tokens.flatMap(({ isContent }, index) => (isContent ? [index] : []));
  const strengths = content.flatMap((index) => (said.tokens[index]?.isNumeric === true ? [] : (support[index] ?? 0)));
  const joined = links.slice(1).filter((link, index) => {
    const before = links[index];
    const areLinked = link !== undefined && before !== undefined && Math.min(link.strength, before.strength) >= LINKED;
    return areLinked && link.to === before.to + 1;
  });
  return {
    lead: leadOf(candidates),
    longer: Math.log(source.tokens.length / Math.max(1, said.tokens.length)),
    length: Math.log(Math.max(1, said.tokens.length)),
    runs: joined.length / Math.max(1, links.length - 1),
    weakest: Math.min(1, ...strengths),
    weak: strengths.filter((strength) => strength < SURELY_LINKED).length,
    spelled: content.filter((index) => links[index]?.isSpelled === true).length / Math.max(1, content.length),
    figures: Math.min(MOST_FIGURES, said.tokens.filter(({ isNumeric }) => isNumeric).length),
    lowerCase: said.tokens.some(({ isCapital }) => isCapital) ? 0 : 1,
    quoting: QUOTES.test(source.text) ? 1 : 0,
  };
}

function leadOf(candidates: readonly Candidate[]): number {
  const [best = 0, next] = candidates.map(nearness).sort((a, b) => b - a);
  return next === undefined ? LEAD_ALONE : best - next;
}
