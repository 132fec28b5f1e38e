import type { Fitted } from "../../src/core/confidence/fitted.ts";
import { compareRuns } from "./compare-runs.ts";
import { calibrationError, reliability } from "./fit.ts";
import { fitCoefficients, type Judged, judge, type LeftOut } from "./fit-coefficients.ts";
import type { Observation } from "./observe.ts";
import type { Observed } from "./observe-all.ts";
import { AUROC, type Outcome } from "./outcome.ts";

/** What the half that nothing was fitted on comes to with something off. */
export interface Ablation {
  readonly name: string;
  /** Differences to everything being on, with their standard errors, by figure; a figure above 0 is better without. */
  readonly differences: readonly { readonly figure: string; readonly difference: number; readonly error: number }[];
  readonly calibrationError: number;
}

/** Coefficients fitted again, and what they make of the other half. */
export interface Refit {
  readonly fitted: Fitted;
  readonly outcomes: readonly Outcome[];
  readonly calibrationError: number;
}

export const QUOTED = "quoted";
export const DECIDED_RIGHT = "decided right";
/** Sets that have a column of their own. */
export const OWN_COLUMNS = ["near misses", "sayings", "written", "conversations"] as const;

/** Fits on one half, without a feature when one is left out, and judges the other. */
export function refit({ embedder, reader, observations }: Observed, leftOut?: LeftOut): Refit {
  const fitted = fitCoefficients(observations, { embedder, reader }, leftOut);
  const judged = judge(reportHalf(observations), fitted);
  return {
    fitted,
    outcomes: judged.map((each) => toOutcome(each, fitted)),
    calibrationError: calibrationError(reliability(judged)),
  };
}

/** What everything being on would gain or lose by one thing being off. */
export function ablate(name: string, whole: Refit, without: Refit): Ablation {
  const differences = compareRuns(whole.outcomes, without.outcomes).map(({ figure, before, after, standardError }) => ({
    figure,
    difference: after - before,
    error: standardError,
  }));
  return { name, differences, calibrationError: without.calibrationError };
}

function reportHalf(observations: readonly Observation[]): readonly Observation[] {
  return observations.filter(({ isForFitting }) => !isForFitting);
}

function toOutcome(
  { set, id, isAnswerable, isPositive, score }: Judged,
  { answerThreshold }: Pick<Fitted, "answerThreshold">,
): Outcome {
  const isAnswered = score >= answerThreshold;
  const decided = (isAnswerable ? isPositive && isAnswered : !isAnswered) ? 1 : 0;
  const own = OWN_COLUMNS.find((name) => name === set);
  return {
    id: `${set} ${id}`,
    isReported: true,
    figures: {
      [DECIDED_RIGHT]: decided,
      ...(isAnswerable && { [QUOTED]: isPositive ? 1 : 0 }),
      ...(own && { [own]: decided }),
    },
    judged: { score, isPositive: isAnswerable },
  };
}

/** Markdown: what everything comes to, then a line for each thing that was off. */
export function renderAblations(whole: Refit, ablations: readonly Ablation[]): string {
  const columns = [DECIDED_RIGHT, ...OWN_COLUMNS, QUOTED, AUROC];
  const all = compareRuns(whole.outcomes, whole.outcomes);
  const cells = (render: (figure: string) => string) => columns.map(render);
  const rows = [
    [
      "nothing off",
      ...cells((name) => all.find(({ figure }) => figure === name)?.before.toFixed(3) ?? ""),
      whole.calibrationError.toFixed(3),
    ],
    ...ablations.map(({ name, differences, calibrationError: error }) => [
      name,
      ...cells((column) => renderDifference(differences.find(({ figure }) => figure === column))),
      error.toFixed(3),
    ]),
  ];
  const head = ["off", ...columns, "calibration error"];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Bold where it is larger than two standard errors. */
function renderDifference(found: Ablation["differences"][number] | undefined): string {
  if (found === undefined) return "";
  const { difference, error } = found;
  if (difference === 0 && error === 0) return "0";
  const text = `${difference < 0 ? "" : "+"}${difference.toFixed(3)}`;
  return `${Math.abs(difference) > 2 * error ? `**${text}**` : text} ± ${error.toFixed(3)}`;
}
