import { areaUnderRoc, calibrationError, reliability } from "./fit.ts";
import { type Coefficients, judge } from "./fit-coefficients.ts";
import type { Observation } from "./observe.ts";

/** The source of src/core/coefficients.ts, with what it was fitted on and what it came to. */
export function renderCoefficients(coefficients: Coefficients, observations: readonly Observation[]): string {
  const { sentenceWeights, confidenceModels, answerThreshold } = coefficients;
  const report = judge(
    observations.filter(({ isForFitting }) => !isForFitting),
    coefficients,
    true,
  );
  const sets = [...new Set(observations.map(({ set }) => set))].join(", ");
  const auroc = areaUnderRoc(report.map(({ score, isAnswerable }) => ({ score, isPositive: isAnswerable })));
  return `import type { LogisticModel } from "./logistic.ts";
import type { SentenceWeights } from "./sentence-score.ts";

// Written by \`npm run calibrate\` on ${new Date().toISOString().slice(0, 10)}; do not edit by hand. Questions of ${sets}:
// fitted on ${observations.filter(({ isForFitting }) => isForFitting).length}; on the other ${report.length}: calibration error ${calibrationError(reliability(report)).toFixed(3)} (ten bins), AUROC of answerable ${auroc.toFixed(3)}.

/** How a sentence's features add up; see SentenceFeatures. */
export const sentenceWeights: { readonly withReader: SentenceWeights; readonly withoutReader: SentenceWeights } = ${literal(sentenceWeights)};

/** Log-odds that the best sentence answers; see confidenceFeatures. */
export const confidenceModels: { readonly withReader: LogisticModel; readonly withoutReader: LogisticModel } = ${literal(confidenceModels)};

/** Lowest probability at which the engine answers: at most one in ten unanswerable questions of the fitting half gets there. */
export const answerThreshold = ${answerThreshold};
`;
}

function literal(value: unknown): string {
  return JSON.stringify(
    value,
    (_, part: unknown) => (typeof part === "number" ? Number(part.toFixed(4)) : part),
    2,
  ).replace(/"(\w+)":/g, "$1:");
}
