import type { Relation } from "../ports/reader.ts";
import type { Verdict } from "../ports/verifier.ts";
import type { Comparison } from "./compare.ts";
import type { Candidate } from "./features.ts";

export interface Judgement {
  readonly verdict: Verdict;
  /** Index of the candidate that it rests on. */
  readonly candidate: number;
}

/** The reader holds it for more likely than not that the passage does not speak of the matter. */
const SILENT = 0.5;
/** Below this share of words and this cosine nothing of the statement is there, where no reader was asked. */
const MIN_COVERAGE = 0.45;
const MIN_COSINE = 0.86;
/** From this share on a sentence is about what the statement says, */
const SAME_MATTER = 0.55;
/** and from this one on it says all of it. */
const SAID_WHOLLY = 0.9;
/** The reader holds it for that likely that the passage says otherwise. */
const DOUBTED = 0.25;

/** Judges a statement by the sentences that come nearest to it. Undefined candidates: nothing was near. */
export function judge(candidates: readonly Candidate[], relation: Relation | undefined): Judgement | undefined {
  const ranked = candidates
    .map((candidate, index) => ({ ...candidate, index, score: candidate.comparison.coverage + candidate.cosine }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const { comparison, cosine, index: candidate } = best;
  const isSilent =
    relation === undefined
      ? comparison.coverage < MIN_COVERAGE && cosine < MIN_COSINE
      : relation.nothing >= SILENT && comparison.coverage < SAID_WHOLLY;
  if (isSilent) return { verdict: "nothing", candidate };
  if (comparison.differences.length > 0 && comparison.coverage >= SAME_MATTER) return { verdict: "differs", candidate };
  return { verdict: isBorneOut(comparison, relation) ? "found" : "closest", candidate };
}

/** Nothing speaks against it: every word, number and name is there, and no negation stands on one side alone. */
function isBorneOut({ coverage, numbers, names, differences }: Comparison, relation: Relation | undefined): boolean {
  const isWhole = coverage >= SAID_WHOLLY && numbers.lacking.length === 0 && names.elsewhere + names.unknown === 0;
  const isDoubted = relation !== undefined && relation.differs >= DOUBTED;
  return isWhole && !isDoubted && differences.length === 0;
}
