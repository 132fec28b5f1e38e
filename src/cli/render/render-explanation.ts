import type { Explanation, Trace } from "../../core/types.ts";
import type { ExplanationWords } from "../../service/words/types/terminal-words.ts";
import { MAX_EXPLAINED_CANDIDATES } from "../limits.ts";
import { neutralize } from "./terminal-text.ts";

/** Why the engine answered or abstained: each candidate's parts, the inputs of the decision, and the decision. */
export function renderExplanation(explanation: Explanation, words: ExplanationWords): string {
  const { candidates, features, probability, threshold, missing } = explanation;
  const shown = candidates.slice(0, MAX_EXPLAINED_CANDIDATES);
  const lines = [
    words.candidates,
    ...renderTable([words.headings, ...shown.map(renderCandidate)]),
    ...(candidates.length > shown.length ? [`  ${words.more(candidates.length - shown.length)}`] : []),
    words.inputs,
    ...renderTable(Object.entries(features).map(([name, value]) => [name, formatScore(value)])),
    ...(missing.length > 0 ? [words.missing(missing.map(neutralize).join(", "))] : []),
    words.verdict(formatScore(probability), formatScore(threshold), probability >= threshold),
  ];
  return `${lines.join("\n")}\n`;
}

function renderCandidate(trace: Trace): readonly string[] {
  const { cosine, articleCosine, bm25, coverage, fused, answerable, spanLogProb } = trace;
  const scores = [cosine, articleCosine, bm25, coverage, fused, answerable, spanLogProb];
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
