import type { Comparison } from "./compare-runs.ts";

/** A line a figure: both runs, the difference and its standard error, and a star where the difference is larger than that. */
export function renderComparison(name: string, comparisons: readonly Comparison[]): string {
  const lines = comparisons.map(({ figure, count, before, after, standardError }) => {
    const difference = after - before;
    const digits = Math.abs(before) >= 10 ? 1 : 3;
    const signed = `${difference < 0 ? "" : "+"}${difference.toFixed(digits)}`;
    const isBeyond = Math.abs(difference) > standardError;
    return [
      `  ${figure.padEnd(24)}`,
      `${count}`.padStart(5),
      before.toFixed(digits).padStart(8),
      after.toFixed(digits).padStart(8),
      signed.padStart(8),
      `± ${standardError.toFixed(digits)}${isBeyond ? " *" : ""}`,
    ].join(" ");
  });
  return [name, ...lines].join("\n");
}
