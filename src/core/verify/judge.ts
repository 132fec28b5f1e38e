import type { Relation } from "../ports/reader.ts";
import type { Verdict } from "../ports/verifier.ts";
import type { Candidate } from "./candidate.ts";
import type { Comparison } from "./compare/compare.ts";
import { countedWords } from "./compare/compare-rest.ts";
import { type Difference, type DifferenceKind, PLAIN_KINDS } from "./compare/difference.ts";
import { chooseNearest, type StatementFeatures, standingDifferences, statementFeatures } from "./features.ts";
import { type StatementModel, soundnessOf, standingProbabilities } from "./statement-model.ts";

/** What is weighed of a statement. */
export interface WeighedStatement {
  /** Index of the candidate that it rests on. */
  readonly candidate: number;
  readonly features: StatementFeatures;
  readonly differences: readonly Difference[];
  /** Share of the other words that the sentence does not bear out, beside those that differ and those of numbers. */
  readonly restLacking: number;
  /** Somebody else says it than the statement has it. */
  readonly isSaidByAnother: boolean;
}

export interface Judgement extends Pick<WeighedStatement, "candidate" | "differences"> {
  readonly verdict: Verdict;
}

/**
 * Who does it to whom, what a negation bears on where other words differ too, and how sure it is, is told too unsurely to be shown as a difference:
 * there are other words for the same. It still speaks against "found".
 */
const UNSURE_KINDS: ReadonlySet<DifferenceKind> = new Set(["swap", "negation", "certainty"]);

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
    restLacking: lackingBeside(candidates[candidate]?.comparison, differences),
    isSaidByAnother: candidates[candidate]?.comparison.otherSpeaker !== undefined,
  };
}

function lackingBeside(comparison: Comparison | undefined, differences: readonly Difference[]): number {
  if (comparison === undefined) return 1;
  const { alignment, support } = comparison;
  const isCounted = countedWords(alignment.said);
  const others = alignment.said.tokens.flatMap(({ isContent, start, end }, index) => {
    const isOther = differences.some(({ said }) => said.start < end && start < said.end);
    return isContent && !isCounted[index] && !isOther ? [support[index] ?? 0] : [];
  });
  return others.length === 0 ? 1 : others.filter((strength) => strength < BORNE_OUT).length / others.length;
}

const BORNE_OUT = 0.5;

/**
 * The verdict on a statement. It is found only where nothing speaks against it, differs only where it is known in which words, and says
 * nothing of either where neither is sure enough.
 */
export function judge(weighed: WeighedStatement, model: StatementModel): Judgement {
  const { candidate, features, differences, isSaidByAnother } = weighed;
  const { differs, nothing } = standingProbabilities(model, features);
  const { thresholds } = model;
  if (nothing >= thresholds.nothing && !isPlainlyOther(weighed))
    return { verdict: "nothing", candidate, differences: [] };
  const shown = differences.filter(({ kind }) => !UNSURE_KINDS.has(kind));
  if (isKnownToDiffer(weighed) && differs >= thresholds.differs)
    return { verdict: "differs", candidate, differences: shown };
  const isSound = () => soundnessOf(model, features) >= thresholds.found;
  const isFound = differences.length === 0 && !isSaidByAnother && speaksNothingAgainst(features) && isSound();
  return { verdict: isFound ? "found" : "closest", candidate, differences: [] };
}

/** Kinds that tell what the matter is: names, numbers and dates, and a name in the place of another one. */
const TELLING_KINDS: ReadonlySet<DifferenceKind> = new Set([...PLAIN_KINDS, "standIn"]);

/** A name, number or date that differs while most of the other words are there tells that the article speaks of the matter. */
function isPlainlyOther({ differences, features, restLacking }: WeighedStatement): boolean {
  return (
    Math.min(features.lacking, restLacking) <= MAX_LACKING && differences.some(({ kind }) => TELLING_KINDS.has(kind))
  );
}

const MAX_LACKING = 0.5;

/** Whether it can be shown in which words a statement differs, or who says it instead. */
export function isKnownToDiffer({ differences, isSaidByAnother }: WeighedStatement): boolean {
  return isSaidByAnother || differences.some(({ kind }) => !UNSURE_KINDS.has(kind));
}

/** Half of it is borne out, every name and number is there, nothing is denied or quantified on one side alone, and nobody stresses who it was. */
export function speaksNothingAgainst({
  lacking,
  namesUnknown,
  missingNumbers,
  quantifying,
  cleft,
}: StatementFeatures): boolean {
  return lacking <= MAX_LACKING && namesUnknown + missingNumbers + quantifying + cleft === 0;
}
