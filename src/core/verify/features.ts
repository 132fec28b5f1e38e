import type { Relation } from "../ports/reader.ts";
import type { Span } from "../types.ts";
import { type Candidate, nearness } from "./candidate.ts";
import type { Comparison } from "./compare/compare.ts";
import { countedWords } from "./compare/compare-rest.ts";
import { isCleft } from "./compare/compare-speakers.ts";
import { type Difference, type DifferenceKind, PLAIN_KINDS } from "./compare/difference.ts";
import { countTurning } from "./count-turning.ts";
import { compareQuantities } from "./quantities/quantity.ts";
import { surfaceFeatures } from "./surface.ts";

/** What a verdict is weighed by; each from 0 to some 3. */
export type StatementFeatures = Readonly<Record<FeatureName, number>>;

export type FeatureName = (typeof FEATURES)[number];

export const FEATURES = [
  "lacking",
  "nowhere",
  "stretch",
  "cosine",
  "missingNumbers",
  "namesNearby",
  "namesElsewhere",
  "namesUnknown",
  "sureDifferences",
  "softDifferences",
  "otherSpeaker",
  "modal",
  "bounding",
  "quantifying",
  "cleft",
  "translated",
  "readerDoubts",
  "readerSilence",
  "lead",
  "longer",
  "length",
  "runs",
  "weakest",
  "weak",
  "spelled",
  "figures",
  "lowerCase",
  "quoting",
] as const;

/** Differences that words, numbers and dates show by themselves; the others depend on what bears on what. */
const SURE_KINDS: ReadonlySet<DifferenceKind> = new Set([
  "number",
  "date",
  "rate",
  "name",
  "lookalike",
  "kind",
  "opposite",
  "quantifier",
  "comparison",
]);

/** The candidate that comes nearest to a statement; undefined when there is none. */
export function chooseNearest(candidates: readonly Candidate[]): number | undefined {
  const scores = candidates.map((each) => nearness(each) + EXPLAINED * explained(each.comparison));
  const best = Math.max(...scores);
  return candidates.length === 0 ? undefined : scores.indexOf(best);
}

/** A sentence that has another name or number in the same place is the one that is meant, rather than one that has none. */
const EXPLAINED = 0.1;

/** How many names, numbers and dates a sentence has others of in the same places, at most two; a name that is nearly the same counts as several. */
function explained({ differences }: Comparison): number {
  const plain = Math.min(MOST, differences.filter(({ kind }) => PLAIN_KINDS.has(kind)).length);
  return plain + (differences.some(({ kind }) => kind === "lookalike") ? LOOKALIKE : 0);
}

/** Of a name that stands nowhere the sentence is meant that has one so like it. */
const LOOKALIKE = 4;

/** What speaks for and against a statement in the candidate that comes nearest, and in the others. */
export function statementFeatures(
  candidates: readonly Candidate[],
  nearest: number,
  relation: Relation | undefined,
): StatementFeatures {
  const best = candidates[nearest];
  if (best === undefined) throw new RangeError(`Expected one of ${candidates.length} candidates, got ${nearest}.`);
  const { comparison } = best;
  const { said, source } = comparison.alignment;
  const isCounted = countedWords(said);
  const content = said.tokens.flatMap((token, index) => (token.isContent && !isCounted[index] ? [index] : []));
  const strengthIn = (candidate: Candidate, index: number) => candidate.comparison.support[index] ?? 0;
  const nowhere = content.filter((index) => candidates.every((candidate) => strengthIn(candidate, index) < LINKED));
  const lacking = content.filter((index) => (comparison.support[index] ?? 0) < LINKED);
  const turning = countTurning(comparison.alignment);
  const differences = standingDifferences(candidates, nearest);
  const sure = differences.filter(({ kind }) => SURE_KINDS.has(kind)).length;
  return {
    lacking: 1 - comparison.coverage,
    nowhere: nowhere.length / Math.max(1, content.length),
    stretch: Math.log1p(Math.max(0, ...comparison.replacements.map(({ words }) => words), lacking.length > 0 ? 1 : 0)),
    cosine: (best.cosine - COSINE_MIDDLE) / COSINE_SPREAD,
    missingNumbers: Math.min(MOST, missingEverywhere(candidates, nearest)),
    namesNearby: Math.min(MOST, comparison.names.nearby),
    namesElsewhere: Math.min(MOST, comparison.names.elsewhere),
    namesUnknown: Math.min(MOST, comparison.names.unknown),
    sureDifferences: Math.min(MOST, sure),
    softDifferences: Math.min(MOST, differences.length - sure),
    otherSpeaker: comparison.otherSpeaker === undefined ? 0 : 1,
    modal: Math.min(MOST, turning.modal),
    bounding: Math.min(MOST, turning.bounding),
    quantifying: Math.min(MOST, turning.quantifying),
    cleft: isCleft(said) ? 1 : 0,
    translated: said.language === source.language ? 0 : 1,
    ...readerFeatures(relation),
    ...surfaceFeatures(candidates, best),
  };
}

/**
 * The differences of the nearest candidate that stand: of numbers and dates those that no other sentence on the matter has as the statement
 * has them.
 */
export function standingDifferences(candidates: readonly Candidate[], nearest: number): readonly Difference[] {
  const others = candidates.filter(
    ({ comparison }, index) => index !== nearest && comparison.coverage >= ON_THE_MATTER,
  );
  const isHeld = ({ start }: Span) =>
    others.some(
      ({ comparison }) =>
        !comparison.numbers.lacking.some((each) => each.start === start) && measuresAlike(comparison, start),
    );
  return (candidates[nearest]?.comparison.differences ?? []).filter(
    ({ kind, said }) => (kind !== "number" && kind !== "date") || !isHeld(said),
  );
}

/** Three of anything are no three days. */
function measuresAlike({ alignment: { said, source } }: Comparison, start: number): boolean {
  const own = said.quantities.find((quantity) => quantity.start === start);
  return (
    own === undefined ||
    source.quantities.some((other) => other.dimension === own.dimension && compareQuantities(own, other) === "same")
  );
}

/** From this share of words on another sentence speaks of what the statement does. */
const ON_THE_MATTER = 0.4;

/** Numbers and dates of the statement that the sentence lacks, that cannot be reckoned from its own, and that no other sentence has. */
function missingEverywhere(candidates: readonly Candidate[], nearest: number): number {
  const [own, ...others] = [nearest, ...candidates.keys()].map((index) => candidates[index]?.comparison.numbers);
  return (own?.lacking ?? []).filter(
    ({ start }) =>
      own?.reckoned.every((each) => each.start !== start) === true &&
      others.every((other) => other?.lacking.some((each) => each.start === start)),
  ).length;
}

const LINKED = 0.5;
/** More of one kind say no more. */
const MOST = 2;
/** Cosines of sentences lie about here. */
const COSINE_MIDDLE = 0.88;
const COSINE_SPREAD = 0.04;
/** Probabilities nearer to 0 and 1 than this are taken for no surer. */
const SUREST = 0.01;

/** Log-odds of the reader; 0 where none was asked. */
function readerFeatures(relation: Relation | undefined): Pick<StatementFeatures, "readerDoubts" | "readerSilence"> {
  if (relation === undefined) return { readerDoubts: 0, readerSilence: 0 };
  const { found, differs, nothing } = relation;
  return { readerDoubts: logOdds(differs / Math.max(SUREST, found + differs)), readerSilence: logOdds(nothing) };
}

function logOdds(probability: number): number {
  const kept = Math.min(1 - SUREST, Math.max(SUREST, probability));
  return Math.log(kept / (1 - kept));
}
