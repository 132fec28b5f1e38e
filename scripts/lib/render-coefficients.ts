import type { Fitted } from "../../src/core/confidence/fitted.ts";
import { areaUnderRoc, calibrationError, reliability } from "./fit.ts";
import { judge } from "./fit-coefficients.ts";
import type { Observation } from "./observe.ts";

/** The source of src/core/confidence/coefficients.ts, with what it was fitted on and what it came to. */
export function renderCoefficients(fitted: readonly Fitted[], observations: readonly Observation[]): string {
  const fitting = observations.filter(({ isForFitting }) => isForFitting);
  const sets = [...new Set(observations.map(({ set }) => set))];
  const sentences = [
    `Written by \`npm run calibrate\` on ${new Date().toISOString().slice(0, 10)}; do not edit by hand.`,
    `Fitted on ${fitting.length} questions of ${sets.join("; ")}.`,
    ...fitted.map((each) => describeFit(each, observations)),
  ];
  return `import type { Fitted } from "./fitted.ts";

${sentences.flatMap(wrap).join("\n")}
export const fittedCoefficients: readonly Fitted[] = ${literal(fitted)};
`;
}

function describeFit(fitted: Fitted, observations: readonly Observation[]): string {
  const report = judge(
    observations.filter(({ isForFitting }) => !isForFitting),
    fitted,
  );
  const auroc = areaUnderRoc(report.map(({ score, isAnswerable }) => ({ score, isPositive: isAnswerable })));
  const error = calibrationError(reliability(report));
  const reader = fitted.reader === undefined ? "Without a reader" : `With ${fitted.reader}`;
  return `${reader}, on the other ${report.length}: calibration error ${error.toFixed(3)} (ten bins), AUROC of answerable ${auroc.toFixed(3)}.`;
}

/** Characters of a line of comment. */
const MAX_LINE = 120;

function wrap(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > MAX_LINE) lines.push(`// ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** A value as TypeScript writes it, numbers rounded. */
export function literal(value: unknown): string {
  const rounded = (_: string, part: unknown) => (typeof part === "number" ? Number(part.toFixed(4)) : part);
  return JSON.stringify(value, rounded, 2)
    .replace(/"(\w+)":/g, "$1:")
    .replace(/(?<=[\d"}\]])\n/g, ",\n");
}
