import type { IndexReport } from "../app/types.ts";
import type { IndexWords } from "../service/words/types/terminal-words.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";

/** `sourcier index`: what changed since the last time; a mistake where every file was left out. */
export async function runIndex({ io, words, withEngine }: CommandContext): Promise<ExitCode> {
  return withEngine(async (_engine, report) => {
    io.stdout.write(renderReport(report, words.terminal.index));
    const taken = report.added.length + report.changed.length + report.unchanged;
    return report.refused.length > 0 && taken === 0 ? exitCodes.mistake : exitCodes.ok;
  });
}

function renderReport(report: IndexReport, words: IndexWords): string {
  const { added, changed, removed, unchanged, refused, passages, embedded } = report;
  const counts = [
    [added.length, words.added],
    [changed.length, words.changed],
    [removed.length, words.removed],
    [unchanged, words.unchanged],
    [refused.length, words.leftOut],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, word]) => word(count));
  const articles = told.length === 0 ? words.none : told.join(", ");
  return `${words.articles(articles)}\n${words.passages(passages, embedded)}\n`;
}
