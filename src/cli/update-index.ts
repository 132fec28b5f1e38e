import type { Engine, IndexReport } from "../app/types.ts";
import type { Invocation } from "./invocation.ts";
import { MAX_NAMED_FILES } from "./limits.ts";
import type { Messages } from "./messages.ts";

export interface UpdateOptions {
  readonly messages: Messages;
  /** `index` says why a file is left out, `doctor` says it in its own way, the others that it is. */
  readonly command: Invocation["command"];
}

/** Brings the index up to the corpus, with a bar while it works and a word on the files that are left out. */
export async function updateIndex(engine: Engine, { messages, command }: UpdateOptions): Promise<IndexReport> {
  const report = await engine.index({ onProgress: messages.progress });
  messages.endProgress();
  if (command === "index") {
    for (const { message, hint } of report.refused) messages.note(`Left out: ${message} ${hint}`);
    for (const { message } of report.warnings) messages.note(message);
  } else if (command !== "doctor" && report.refused.length > 0) messages.note(nameRefused(report));
  return report;
}

function nameRefused({ refused }: IndexReport): string {
  const names = refused.slice(0, MAX_NAMED_FILES).map(({ file }) => file);
  const more = refused.length > names.length ? ` and ${refused.length - names.length} more` : "";
  const count = `${refused.length} ${refused.length === 1 ? "file" : "files"}`;
  return `Left out ${count}: ${names.join(", ")}${more}. \`sourcier index\` says why.`;
}
