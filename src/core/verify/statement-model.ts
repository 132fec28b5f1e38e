import { type LogisticModel, probabilityOf } from "../confidence/logistic.ts";
import type { StatementFeatures } from "./features.ts";

/** How an article can stand to a statement, as far as that can be weighed. */
export type Standing = "found" | "differs" | "nothing";

export const STANDINGS: readonly Standing[] = ["found", "differs", "nothing"];

/**
 * Multinomial logistic model over StatementFeatures, and from which probability on each verdict is given, "found" from which soundness; else
 * it is "closest".
 */
export interface StatementModel {
  /** Id of the embedder whose vectors it was fitted to. */
  readonly embedder: string;
  /** Id of the reader; absent where it goes without one. */
  readonly reader?: string;
  readonly intercepts: Readonly<Record<Standing, number>>;
  readonly weights: Readonly<Record<Standing, StatementFeatures>>;
  /** How likely a statement is true that no rule speaks against. */
  readonly soundness: LogisticModel;
  readonly thresholds: Readonly<Record<Standing, number>>;
}

/** Probabilities that add up to 1: softmax of intercept + weights * features. */
export function standingProbabilities(
  { intercepts, weights }: Pick<StatementModel, "intercepts" | "weights">,
  features: StatementFeatures,
): Readonly<Record<Standing, number>> {
  const scores = STANDINGS.map((standing) =>
    Object.entries(weights[standing]).reduce(
      (sum, [name, weight]) => sum + weight * features[name as keyof StatementFeatures],
      intercepts[standing],
    ),
  );
  const greatest = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - greatest));
  const total = exps.reduce((sum, exp) => sum + exp, 0);
  const [found = 0, differs = 0, nothing = 0] = exps.map((exp) => exp / total);
  return { found, differs, nothing };
}

/**
 * How likely a statement is true, 0-1, by both models: that of all statements knows what rules see, that of soundness what they miss. The
 * odds are the geometric mean of theirs.
 */
export function soundnessOf(
  model: Pick<StatementModel, "intercepts" | "weights" | "soundness">,
  features: StatementFeatures,
): number {
  const both = [standingProbabilities(model, features).found, probabilityOf(model.soundness, features)];
  const odds = both.reduce((product, each) => (product * each) / Math.max(Number.EPSILON, 1 - each), 1);
  return Math.sqrt(odds) / (1 + Math.sqrt(odds));
}

/** The model of these models' ids, else the one with a reader or without. */
export function statementModelFor(
  { embedder, reader }: { readonly embedder: string; readonly reader: string | undefined },
  table: readonly StatementModel[],
): StatementModel {
  const own = table.find((each) => each.embedder === embedder && each.reader === reader);
  // What another reader tells of statements was never measured: the rules alone are trusted.
  const model = own ?? table.find((each) => each.reader === undefined);
  if (model === undefined) throw new RangeError("Expected a model of statements without a reader.");
  return model;
}
