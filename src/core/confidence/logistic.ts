/** A logistic regression: log-odds = intercept + sum of weight times feature. */
export interface LogisticModel {
  readonly intercept: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability, 0-1; a feature that is not given counts as 0. */
export function probabilityOf(
  { intercept, weights }: LogisticModel,
  features: Readonly<Record<string, number>>,
): number {
  const logit = Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * (features[name] ?? 0),
    intercept,
  );
  return 1 / (1 + Math.exp(-logit));
}
