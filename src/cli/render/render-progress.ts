import type { IndexProgress } from "../../app/types.ts";
import type { IndexWords } from "../../service/words/types/terminal-words.ts";
import { PROGRESS_CELLS } from "../limits.ts";
import type { Screen } from "./screen.ts";

/** "Indexing ████░░░░ 50 % (6 of 12 passages)"; the same text as long as nothing visible changes. */
export function renderProgress(
  { done, total }: IndexProgress,
  screen: Pick<Screen, "accent" | "faint">,
  { indexing, progress }: Pick<IndexWords, "indexing" | "progress">,
): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.floor(share * PROGRESS_CELLS);
  const bar = `${screen.accent("█".repeat(filled))}${screen.faint("░".repeat(PROGRESS_CELLS - filled))}`;
  return `${indexing} ${bar} ${progress(Math.floor(share * 100), done, total)}`;
}
