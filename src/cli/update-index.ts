import type { Engine, IndexReport } from "../app/types.ts";
import type { Mistake } from "../core/errors.ts";
import type { Words } from "../service/words/types.ts";
import type { Invocation } from "./invocation.ts";
import { MAX_NAMED_FILES } from "./limits.ts";
import type { Messages } from "./messages.ts";

export interface UpdateOptions {
  readonly messages: Messages;
  readonly words: Words;
  /** `index` says why a file is left out, `doctor` says it in its own way, the others that it is. */
  readonly command: Invocation["command"];
}

/** Brings the index up to the corpus, with a bar while it works and a word on the files that are left out. */
export async function updateIndex(engine: Engine, { messages, words, command }: UpdateOptions): Promise<IndexReport> {
  const report = await engine.index({ onProgress: messages.progress });
  messages.endProgress();
  if (command === "index") {
    for (const mistake of report.refused) messages.note(nameMistake(mistake, words));
    for (const { message } of report.warnings) messages.note(message);
  } else if (command !== "doctor" && report.refused.length > 0) messages.note(nameRefused(report, words));
  return report;
}

function nameMistake(mistake: Mistake, words: Words): string {
  const { message, hint } = words.mistake(mistake);
  return words.terminal.index.leftOutBecause(`${message} ${hint}`);
}

function nameRefused({ refused }: IndexReport, { terminal }: Words): string {
  const names = refused.slice(0, MAX_NAMED_FILES).map(({ file }) => file);
  return terminal.index.leftOutFiles(refused.length, names.join(", "), refused.length - names.length);
}
