import { type Alignment, align } from "./align.ts";
import { compareConcepts } from "./compare-concepts.ts";
import { type ArticleWords, compareNames, type NameComparison } from "./compare-names.ts";
import { compareNumbers, type NumberComparison } from "./compare-numbers.ts";
import { findReplacements, type Replacement } from "./compare-rest.ts";
import type { Difference } from "./difference.ts";
import type { ReadText } from "./read-text.ts";
import type { Centre } from "./similarity.ts";

/** A statement held against one sentence. */
export interface Comparison {
  readonly alignment: Alignment;
  /** Share of the statement's informative words that the sentence bears out, names and numbers weighing more, 0-1. */
  readonly coverage: number;
  readonly numbers: NumberComparison;
  readonly names: NameComparison;
  /** Differences that are known, the surest kinds first. */
  readonly differences: readonly Difference[];
  /** Words without a partner, beside what stands in their place: perhaps only other words for the same. */
  readonly replacements: readonly Replacement[];
}

/** What a statement and a sentence are compared in. */
export interface Surroundings {
  readonly centre: Centre | undefined;
  readonly article: ArticleWords;
}

const HEAVY = 1.5;

export function compareSentence(said: ReadText, source: ReadText, { centre, article }: Surroundings): Comparison {
  const alignment = align(said, source, centre);
  const numbers = compareNumbers(alignment);
  const names = compareNames(alignment, article);
  return {
    alignment,
    coverage: coverageOf(alignment),
    numbers,
    names,
    differences: apart([...numbers.differences, ...names.differences, ...compareConcepts(alignment)]),
    replacements: findReplacements(alignment),
  };
}

function coverageOf({ said, links }: Alignment): number {
  let all = 0;
  let held = 0;
  for (const [index, token] of said.tokens.entries()) {
    if (!token.isContent) continue;
    const weight = token.isNumeric || token.isCapital ? HEAVY : 1;
    all += weight;
    held += weight * (links[index]?.strength ?? 0);
  }
  return all === 0 ? 0 : held / all;
}

/** Of differences that touch the same words of the statement the first. */
function apart(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter(
    ({ said }, index) =>
      !differences.slice(0, index).some((other) => other.said.start < said.end && said.start < other.said.end),
  );
}
