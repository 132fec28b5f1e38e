import type { Refreshed } from "../app/import/refresher.ts";
import type { Words } from "../service/words/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { RefreshRequest } from "./invocation.ts";
import { neutralize } from "./render/terminal-text.ts";

/** `sourcier refresh`: looks at one address again, or at those that are due. */
export async function runRefresh(context: CommandContext, { source }: RefreshRequest): Promise<ExitCode> {
  const { io, words, messages, withImporter } = context;
  return withImporter(async (importer) => {
    const looked = await importer.refresh({ ...(source !== undefined && { source }), onProgress: messages.progress });
    messages.endProgress();
    if (looked.length === 0) messages.note(words.terminal.import.nothingDue);
    io.stdout.write(looked.map((each) => `${wordRefreshed(each, words)}\n`).join(""));
    const isFailed = looked.some(({ outcome }) => outcome === "failed" || outcome === "shrunk");
    return source !== undefined && isFailed ? exitCodes.mistake : exitCodes.ok;
  });
}

function wordRefreshed(refreshed: Refreshed, words: Words): string {
  const told = words.terminal.import;
  const id = neutralize(refreshed.source);
  switch (refreshed.outcome) {
    case "held":
    case "unchanged":
      return told.unchanged(id);
    case "changed":
      return told.changed(id, refreshed.passages);
    case "shrunk":
      return told.shrunk(id, refreshed.words, refreshed.keptWords);
    case "failed": {
      const { message, hint } = words.mistake(refreshed.mistake);
      return told.failed(id, neutralize(`${message} ${hint}`));
    }
  }
}
