import type { Relation } from "../ports/reader.ts";
import type { Verdict } from "../ports/verifier.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import {
  type Candidate,
  chooseNearest,
  type StatementFeatures,
  standingDifferences,
  statementFeatures,
} from "./features.ts";
import { type StatementModel, standingProbabilities } from "./statement-model.ts";

/** What is weighed of a statement. */
export interface WeighedStatement {
  /** Index of the candidate that it rests on. */
  readonly candidate: number;
  readonly features: StatementFeatures;
  readonly differences: readonly Difference[];
  /** Somebody else says it than the statement has it. */
  readonly isSaidByAnother: boolean;
}

export interface Judgement extends Pick<WeighedStatement, "candidate" | "differences"> {
  readonly verdict: Verdict;
}

/**
 * What bears on what, and who does it to whom, is told too unsurely to be shown as a difference: there are other words for the same. It
 * still speaks against "found".
 */
const UNSURE_KINDS: ReadonlySet<DifferenceKind> = new Set(["negation", "certainty", "swap"]);

/** "Found" is said only where the sentence bears out so much of the statement, */
const MAX_LACKING = 0.25;
/** and the reader holds agreement for no less likely than this (log-odds of "differs" against "found"). */
const MAX_DOUBT = 0.2;

/** Weighs a statement by the sentences that were compared with it; undefined where there is none. */
export function weighStatement(
  candidates: readonly Candidate[],
  relation: Relation | undefined,
): WeighedStatement | undefined {
  const candidate = chooseNearest(candidates);
  if (candidate === undefined) return undefined;
  const differences = standingDifferences(candidates, candidate);
  return {
    candidate,
    features: statementFeatures(candidates, candidate, relation),
    differences,
    isSaidByAnother: candidates[candidate]?.comparison.otherSpeaker !== undefined,
  };
}

/**
 * The verdict on a statement. It is found only where nothing speaks against it, differs only where it is known in which words, and says
 * nothing of either where neither is sure enough.
 */
export function judge(weighed: WeighedStatement, model: StatementModel): Judgement {
  const { candidate, features, differences, isSaidByAnother } = weighed;
  const { found, differs, nothing } = standingProbabilities(model, features);
  const { thresholds } = model;
  const shown = differences.filter(({ kind }) => !UNSURE_KINDS.has(kind));
  if (nothing >= thresholds.nothing) return { verdict: "nothing", candidate, differences: [] };
  if (isKnownToDiffer(weighed) && differs >= thresholds.differs)
    return { verdict: "differs", candidate, differences: shown };
  const isFound =
    differences.length === 0 && !isSaidByAnother && found >= thresholds.found && speaksNothingAgainst(features);
  return { verdict: isFound ? "found" : "closest", candidate, differences: [] };
}

/** Whether it can be shown in which words a statement differs, or who says it instead. */
export function isKnownToDiffer({ differences, isSaidByAnother }: WeighedStatement): boolean {
  return isSaidByAnother || differences.some(({ kind }) => !UNSURE_KINDS.has(kind));
}

/**
 * Every name and number is there and nearly every word, nothing is denied or quantified on one side alone, nobody stresses who it was, and
 * the reader sees no contradiction.
 */
export function speaksNothingAgainst({
  lacking,
  namesUnknown,
  missingNumbers,
  quantifying,
  cleft,
  readerDoubts,
}: StatementFeatures): boolean {
  const against = namesUnknown + missingNumbers + quantifying + cleft;
  return lacking <= MAX_LACKING && readerDoubts <= MAX_DOUBT && against === 0;
}
