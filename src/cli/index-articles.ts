import type { IndexReport } from "../app/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** `sourcier index`: what changed since the last time. */
export async function runIndex({ io, withEngine }: CommandContext): Promise<ExitCode> {
  return withEngine(async (_engine, report) => {
    io.stdout.write(renderReport(report));
    return exitCodes.ok;
  });
}

function renderReport({ added, changed, removed, unchanged, refused, passages, embedded }: IndexReport): string {
  const counts = [
    count(added.length, "added"),
    count(changed.length, "changed"),
    count(removed.length, "removed"),
    count(unchanged, "unchanged"),
    count(refused.length, "left out"),
  ].filter((text) => text !== "");
  const articles = counts.length === 0 ? "none" : counts.join(", ");
  return `Articles: ${articles}\nPassages: ${passages}, of which ${embedded} embedded now\n`;
}

function count(number: number, what: string): string {
  return number === 0 ? "" : `${number} ${what}`;
}
