import { areaUnderRoc } from "./fit.ts";

/** Numbers by the name of their column; what does not apply is left out. */
export type Figures = Readonly<Record<string, number>>;

/** What came of one thing that was asked. */
export interface Outcome {
  readonly id: string;
  /** Whether it is of the half that nothing was fitted on. */
  readonly isReported: boolean;
  /** What it is counted under in a finer table: its kind, or its turn in a conversation. */
  readonly group?: string;
  readonly figures: Figures;
  /** The engine's confidence, and whether there is an answer: for the area under the ROC curve. */
  readonly judged?: { readonly score: number; readonly isPositive: boolean };
}

/** Name of the one figure that is no mean. */
export const AUROC = "AUROC";

/** Means of the figures over what they apply to, and the area under the ROC curve. */
export function summarize(outcomes: readonly Outcome[]): Figures {
  const names = new Set(outcomes.flatMap(({ figures }) => Object.keys(figures)));
  const means = [...names].map((name) => [name, mean(outcomes.flatMap(({ figures }) => figures[name] ?? []))]);
  return { ...Object.fromEntries(means), [AUROC]: areaUnderRoc(outcomes.flatMap(({ judged }) => judged ?? [])) };
}

/** Those of each group, groups in the order of their first one. */
export function byGroup(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { group = "" } = outcome;
    groups.set(group, [...(groups.get(group) ?? []), outcome]);
  }
  return groups;
}

/** Not a number of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
