import { existsSync, statSync } from "node:fs";
import { allSets } from "./all-sets.ts";
import { compareRuns } from "./compare-runs.ts";
import type { EvalSet } from "./eval-set.ts";
import { type AllOptions, runFile } from "./evaluate-all.ts";
import type { Outcome } from "./outcome.ts";
import { renderComparison } from "./render-comparison.ts";

/** Prints what two runs of one set differ in. */
export function printComparison(name: string, set: EvalSet, before: string, after: string): void {
  const [first, second] = [set.outcomes(before), set.outcomes(after)];
  console.log(renderComparison(name, compareRuns(first, second)));
  console.log(
    renderComparison(`${name}, report half`, compareRuns(first.filter(isReported), second.filter(isReported))),
  );
}

/** Prints what the runs that two folders keep differ in, set by set. */
export function printComparisons(
  before: string,
  after: string,
  { folder, limit }: Pick<AllOptions, "folder" | "limit">,
): void {
  for (const set of allSets(folder, limit)) {
    const [first, second] = [runFile(before, set), runFile(after, set)];
    if (existsSync(first) && existsSync(second)) printComparison(set.name, set, first, second);
  }
}

export function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

function isReported(outcome: Outcome): boolean {
  return outcome.isReported;
}
