import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";

export type Print = (line: string) => void;

/** A measured value against its goal. */
export interface Verdict {
  readonly what: string;
  readonly ok: boolean;
}

export function atMost(what: string, value: number, most: number, unit = "ms"): Verdict {
  return { what: `${what}: ${rounded(value)} ${unit}, at most ${most} ${unit}`, ok: value <= most };
}

/** Prints each verdict and how busy the machine is, which every time includes; true when all goals are met. */
export function printVerdicts(verdicts: readonly Verdict[], print: Print): boolean {
  for (const { what, ok } of verdicts) print(`${ok ? "ok  " : "FAIL"} ${what}`);
  print(`load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores; its own share is about 2`);
  return verdicts.every(({ ok }) => ok);
}

/** The smallest value that so large a share (0-1) of the values does not exceed; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Milliseconds that the work took. */
export async function timed(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** Lends a temporary folder. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "sourcier-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Three digits that matter, and no exponent. */
function rounded(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
}
