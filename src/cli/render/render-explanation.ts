import type { Explanation, Trace } from "../../core/types.ts";
import { MAX_EXPLAINED_CANDIDATES } from "../limits.ts";
import { neutralize } from "./terminal-text.ts";

/** Why the engine answered or abstained: each candidate's parts, the inputs of the decision, and the decision. */
export function renderExplanation(explanation: Explanation): string {
  const { candidates, features, probability, threshold, missing } = explanation;
  const shown = candidates.slice(0, MAX_EXPLAINED_CANDIDATES);
  const verdict = probability >= threshold ? "at or above" : "below";
  const lines = [
    "Candidates, best first:",
    ...renderTable([CANDIDATE_HEADINGS, ...shown.map(renderCandidate)]),
    ...(candidates.length > shown.length ? [`  and ${candidates.length - shown.length} more`] : []),
    "Inputs of the decision:",
    ...renderTable(Object.entries(features).map(([name, value]) => [name, formatScore(value)])),
    ...(missing.length > 0 ? [`Not in the articles: ${missing.map(neutralize).join(", ")}`] : []),
    `Probability ${formatScore(probability)}, ${verdict} the threshold ${formatScore(threshold)}`,
  ];
  return `${lines.join("\n")}\n`;
}

const CANDIDATE_HEADINGS = ["passage", "cosine", "bm25", "coverage", "fused", "answerable", "best span"] as const;

function renderCandidate(trace: Trace): readonly string[] {
  const scores = [trace.cosine, trace.bm25, trace.coverage, trace.fused, trace.answerable, trace.spanLogProb];
  return [`${neutralize(trace.source)} #${trace.ordinal}`, ...scores.map(formatScore)];
}

function formatScore(score: number | undefined): string {
  return score === undefined ? "-" : score.toFixed(3);
}

/** Columns of even width, the first to the left and numbers to the right. */
function renderTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `  ${cells.join("  ")}`;
  });
}
