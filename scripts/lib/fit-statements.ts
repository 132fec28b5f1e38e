import type { LogisticModel } from "../../src/core/confidence/logistic.ts";
import { FEATURES, type FeatureName, type StatementFeatures } from "../../src/core/verify/features.ts";
import { speaksNothingAgainst } from "../../src/core/verify/judge.ts";
import {
  STANDINGS,
  type Standing,
  type StatementModel,
  soundnessOf,
  standingProbabilities,
} from "../../src/core/verify/statement-model.ts";
import { descend, fitLogistic, scaleOf } from "./fit.ts";
import { sha1 } from "./halves.ts";
import type { WeighedExample } from "./observe-statements.ts";

/** Strength of the pull of weights towards 0 (L2) where each feature spreads by 1, a share of the examples' weight. */
const RIDGE = 0.1;
/** Thresholds are chosen on examples that the model has not seen: it is fitted so often without a part of the articles. */
const FOLDS = 10;
/** At most these shares may be called so wrongly: true ones different, stated or contradicted ones nothing. */
const MAX_WRONG: Readonly<Record<"differs" | "nothing", number>> = { differs: 0.02, nothing: 0.055 };
/**
 * At most this share of the false ones that a rule might have missed may be found (see `fitSoundness`), and the threshold is put higher
 * still: so far that on the other half it was kept to what may be found there.
 */
const MAX_UNSOUND = 0.06;
const FOUND_MARGIN = 0.02;

/** Fits on the fitting half; without a reader's id as if there had been none. */
export function fitStatements(
  all: readonly WeighedExample[],
  { embedder, reader }: { readonly embedder: string; readonly reader?: string },
): StatementModel {
  const fitting = all
    .filter((each) => each.isForFitting)
    .map((each) => (reader === undefined ? { ...each, features: withoutReader(each.features) } : each));
  const foldOf = ({ document }: WeighedExample) => Number.parseInt(sha1(document).slice(0, 8), 16) % FOLDS;
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const others = fitting.filter((each) => foldOf(each) !== fold);
    const [fitted, soundness] = [fitMultinomial(others), fitSoundness(others)];
    return fitting
      .filter((each) => foldOf(each) === fold)
      .map((each) => ({
        ...each,
        probabilities: standingProbabilities(fitted, each.features),
        soundness: soundnessOf({ ...fitted, soundness }, each.features),
      }));
  }).flat();
  return {
    embedder,
    ...(reader !== undefined && { reader }),
    ...fitMultinomial(fitting),
    soundness: fitSoundness(fitting),
    thresholds: {
      found: Math.min(1, unsound(unseen) + FOUND_MARGIN),
      differs: threshold(unseen, "differs", (each) => each.isKnownToDiffer),
      nothing: threshold(unseen, "nothing", () => true),
    },
  };
}

/** What the rules found. */
const RULED: ReadonlySet<string> = new Set<FeatureName>([
  "sureDifferences",
  "softDifferences",
  "otherSpeaker",
  "namesUnknown",
  "missingNumbers",
  "quantifying",
  "cleft",
]);

/**
 * The rules were written with the fitting half before one's eyes: there hardly any false statement is left that they know nothing against,
 * of others there are many. So what differs by a rule is taken for one that the rule had missed: true statements that no rule speaks against
 * are told from all false ones of whose words none is plainly missing, without what the rules say of them. Either side weighs the same.
 */
function fitSoundness(examples: readonly WeighedExample[]): LogisticModel {
  const kept = examples.filter((each) => isUnruled(each) && !(each.standing === "found" && each.isDifferent));
  const shareOf = (isTrue: boolean) => kept.filter(({ standing }) => (standing === "found") === isTrue).length;
  const weights = { true: 1 / shareOf(true), false: 1 / shareOf(false) };
  return fitLogistic(
    kept.map(({ features, standing }) => {
      const isTrue = standing === "found";
      return { features, target: isTrue ? 1 : 0, weight: isTrue ? weights.true : weights.false };
    }),
    (name) => !RULED.has(name),
  );
}

function isUnruled({ features }: WeighedExample): boolean {
  return speaksNothingAgainst(features);
}

export function withoutReader(features: StatementFeatures): StatementFeatures {
  return { ...features, readerDoubts: 0, readerSilence: 0 };
}

type Unseen = WeighedExample & {
  readonly probabilities: Readonly<Record<Standing, number>>;
  readonly soundness: number;
};

function unsound(unseen: readonly Unseen[]): number {
  const others = unseen.filter((each) => each.standing !== "found" && isUnruled(each));
  return lowest(others, MAX_UNSOUND, ({ soundness }) => soundness);
}

/** The threshold from which on no more than the allowed share of the others is called so. */
function threshold(
  unseen: readonly Unseen[],
  standing: "differs" | "nothing",
  mayBe: (each: Unseen) => boolean,
): number {
  // A true statement that is called different harms, neither does a false one that is said to be nowhere.
  const others = unseen.filter((each) =>
    standing === "differs" ? each.standing === "found" : each.standing !== standing,
  );
  return lowest(others, MAX_WRONG[standing], (each) => (mayBe(each) ? each.probabilities[standing] : 0));
}

/** The lowest threshold, in hundredths, that no more than a share of what must not reach it reaches. */
function lowest<Item>(items: readonly Item[], share: number, probability: (item: Item) => number): number {
  for (let hundredths = 1; hundredths < 100; hundredths++) {
    const wrong = items.filter((item) => probability(item) >= hundredths / 100);
    if (wrong.length <= share * items.length) return hundredths / 100;
  }
  return 1;
}

/** Multinomial logistic regression over features that are brought to one spread for it; deterministic. */
function fitMultinomial(examples: readonly WeighedExample[]): Pick<StatementModel, "intercepts" | "weights"> {
  const weighed = examples.map(({ features }) => ({ features, weight: 1 }));
  const scales = FEATURES.map((name) => scaleOf(weighed, name));
  const width = FEATURES.length + 1;
  const rows = examples.map(({ features, standing }) => ({
    values: [
      1,
      ...FEATURES.map((name, at) => (features[name] - (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1)),
    ],
    right: STANDINGS.indexOf(standing),
  }));
  const fitted = descend(width * STANDINGS.length, (current) => {
    const gradient = current.map((weight, index) => (index % width === 0 ? 0 : RIDGE * weight));
    for (const { values, right } of rows) {
      const scores = STANDINGS.map((_, at) =>
        values.reduce((sum, value, index) => sum + value * (current[at * width + index] ?? 0), 0),
      );
      const greatest = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - greatest));
      const total = exps.reduce((sum, exp) => sum + exp, 0);
      for (const [at, exp] of exps.entries()) {
        const error = (exp / total - (at === right ? 1 : 0)) / rows.length;
        for (const [index, value] of values.entries())
          gradient[at * width + index] = (gradient[at * width + index] ?? 0) + error * value;
      }
    }
    return gradient;
  });
  const weightOf = (at: number, index: number) =>
    (fitted[at * width + index + 1] ?? 0) / (scales[index]?.deviation ?? 1);
  const of = <Value>(make: (at: number) => Value) =>
    Object.fromEntries(STANDINGS.map((standing, at) => [standing, make(at)])) as Record<Standing, Value>;
  return {
    intercepts: of((at) =>
      scales.reduce((sum, { mean }, index) => sum - mean * weightOf(at, index), fitted[at * width] ?? 0),
    ),
    weights: of(
      (at) =>
        Object.fromEntries(FEATURES.map((name, index) => [name, weightOf(at, index)])) as Record<
          keyof StatementFeatures,
          number
        >,
    ),
  };
}
