import type { Engine, IndexReport } from "../app/types.ts";
import type { Messages } from "./messages.ts";

/** Brings the index up to the corpus, with a bar while it works and a message for each file that is left out. */
export async function updateIndex(engine: Engine, messages: Messages): Promise<IndexReport> {
  const report = await engine.index({ onProgress: messages.progress });
  messages.endProgress();
  for (const { message, hint } of report.refused) messages.note(`Left out: ${message} ${hint}`);
  return report;
}
