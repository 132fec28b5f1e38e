import { FEATURES, type StatementFeatures } from "../../src/core/verify/features.ts";
import { speaksNothingAgainst } from "../../src/core/verify/judge.ts";
import {
  STANDINGS,
  type Standing,
  type StatementModel,
  standingProbabilities,
} from "../../src/core/verify/statement-model.ts";
import { descend, scaleOf } from "./fit.ts";
import { sha1 } from "./halves.ts";
import type { WeighedExample } from "./observe-statements.ts";

/** Strength of the pull of weights towards 0 (L2) where each feature spreads by 1, a share of the examples' weight. */
const RIDGE = 0.1;
/** Thresholds are chosen on examples that the model has not seen: it is fitted so often without a part of the articles. */
const FOLDS = 10;
/**
 * At most these shares may be called so wrongly: false or unstated ones found, true ones different, stated or contradicted ones nothing.
 * The rules were written with the fitting half before one's eyes: of other statements some eight times as many are wrongly found as of
 * these, so hardly any is allowed here, and the threshold is put higher still: so far that on the other half it was kept to.
 */
const MAX_WRONG: Readonly<Record<Standing, number>> = { found: 0.005, differs: 0.02, nothing: 0.055 };
const FOUND_MARGIN = 0.01;

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
    const fitted = fitMultinomial(fitting.filter((each) => foldOf(each) !== fold));
    return fitting
      .filter((each) => foldOf(each) === fold)
      .map((each) => ({ ...each, probabilities: standingProbabilities(fitted, each.features) }));
  }).flat();
  return {
    embedder,
    ...(reader !== undefined && { reader }),
    ...fitMultinomial(fitting),
    thresholds: {
      found: Math.min(
        1,
        threshold(unseen, "found", ({ isDifferent, features }) => !isDifferent && speaksNothingAgainst(features)) +
          FOUND_MARGIN,
      ),
      differs: threshold(unseen, "differs", (each) => each.isKnownToDiffer),
      nothing: threshold(unseen, "nothing", () => true),
    },
  };
}

export function withoutReader(features: StatementFeatures): StatementFeatures {
  return { ...features, readerDoubts: 0, readerSilence: 0 };
}

type Unseen = WeighedExample & { readonly probabilities: Readonly<Record<Standing, number>> };

/** The lowest threshold, in hundredths, from which on no more than the allowed share of the others is called so. */
function threshold(unseen: readonly Unseen[], standing: Standing, mayBe: (each: Unseen) => boolean): number {
  // A true statement that is called different harms; so does a false one that is called found, but neither the other way round.
  const others = unseen.filter((each) =>
    standing === "differs" ? each.standing === "found" : each.standing !== standing,
  );
  for (let hundredths = 1; hundredths < 100; hundredths++) {
    const wrong = others.filter((each) => mayBe(each) && each.probabilities[standing] >= hundredths / 100);
    if (wrong.length <= MAX_WRONG[standing] * others.length) return hundredths / 100;
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
