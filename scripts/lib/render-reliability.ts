import type { Fitted } from "../../src/core/confidence/fitted.ts";
import { areaUnderRoc, calibrationError, reliability } from "./fit.ts";
import { type Judged, judge } from "./fit-coefficients.ts";
import type { Observation } from "./observe.ts";

/** Markdown: how well confidence holds on the questions that nothing was fitted on. */
export function renderReliability(fitted: Fitted, observations: readonly Observation[]): string {
  const report = observations.filter(({ isForFitting }) => !isForFitting);
  const judged = judge(report, fitted);
  const bins = reliability(judged);
  const { answerThreshold } = fitted;
  const sets = [...new Set(judged.map(({ set }) => set))].map((set) => {
    const own = judged.filter((each) => each.set === set);
    const answerable = own.filter(({ isAnswerable }) => isAnswerable);
    const unanswerable = own.filter(({ isAnswerable }) => !isAnswerable);
    const auroc = areaUnderRoc(own.map(({ score, isAnswerable }) => ({ score, isPositive: isAnswerable })));
    const answered = (some: typeof own) => some.filter(({ score }) => score >= answerThreshold).length / some.length;
    const right = answerable.filter(({ isPositive }) => isPositive).length / answerable.length;
    const isDecidedRight = ({ isAnswerable, isPositive, score }: Judged) =>
      isAnswerable ? isPositive && score >= answerThreshold : score < answerThreshold;
    const decided = own.filter(isDecidedRight).length / own.length;
    return (
      `| ${set} | ${own.length} | ${figure(right)} | ${figure(answered(answerable))} | ` +
      `${figure(answered(unanswerable))} | ${figure(auroc)} | ${figure(decided)} |`
    );
  });
  return (
    `Written by \`npm run calibrate\` on ${new Date().toISOString().slice(0, 10)}. Everything was fitted ` +
    `on the half of the questions whose id's sha1 starts with 0-7; all figures are\n` +
    `of the other half (${report.length} questions). "Right": a sentence that is quoted holds the answer ` +
    `that the set gives; "decided right": answered with\n` +
    "such a quote, or not answered where the set says that there is no answer. The engine answers from " +
    `${answerThreshold} on. No coefficient has seen these\n` +
    "questions, but the choice which evidence to weigh was made with these figures in view: expect a " +
    "little less of questions that nobody has seen.\n" +
    `\nCalibration error over ten bins: **${calibrationError(bins).toFixed(3)}**\n` +
    "\n| confidence | questions | mean confidence | right |\n" +
    "|---|---|---|---|\n" +
    `${bins.map(renderBin).join("\n")}\n` +
    "\n| set | questions | quoted, of answerable | answered, of answerable | answered, of unanswerable | " +
    "AUROC of answerable | decided right |\n" +
    "|---|---|---|---|---|---|---|\n" +
    `${sets.join("\n")}\n`
  );
}

function renderBin({ from, count, confidence, right }: ReturnType<typeof reliability>[number]): string {
  const [meant, was] = count === 0 ? ["", ""] : [confidence.toFixed(2), right.toFixed(2)];
  return `| ${from.toFixed(1)}-${(from + 0.1).toFixed(1)} | ${count} | ${meant} | ${was} |`;
}

function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(3) : "";
}
