import type { Importer } from "../app/import/importer.ts";
import type { Refreshed } from "../app/import/refresher.ts";
import type { Words } from "../service/words/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { findFeed, wordLook } from "./feeds.ts";
import type { RefreshRequest } from "./invocation.ts";
import { neutralize } from "./render/terminal-text.ts";

/** `sourcier refresh`: looks at one address again, or at those that are due. */
export async function runRefresh(context: CommandContext, { source }: RefreshRequest): Promise<ExitCode> {
  const { io, words, messages, withImporter } = context;
  return withImporter(async (importer) => {
    const feed = source === undefined ? undefined : await findFeed(importer, source);
    if (feed !== undefined) return lookAtFeeds(context, importer, feed.id);
    const looked = await importer.refresh({ ...(source !== undefined && { source }), onProgress: messages.progress });
    messages.endProgress();
    io.stdout.write(looked.map((each) => `${wordRefreshed(each, words)}\n`).join(""));
    if (source === undefined) {
      const feeds = await importer.feeds.look({ onProgress: messages.progress });
      messages.endProgress();
      io.stdout.write(feeds.map((each) => `${wordLook(each, words)}\n`).join(""));
      if (looked.length + feeds.length === 0) messages.note(words.terminal.import.nothingDue);
    }
    const isFailed = looked.some(({ outcome }) => outcome === "failed" || outcome === "shrunk");
    return source !== undefined && isFailed ? exitCodes.mistake : exitCodes.ok;
  });
}

async function lookAtFeeds(
  { io, words, messages }: CommandContext,
  { feeds }: Importer,
  id: string,
): Promise<ExitCode> {
  const looks = await feeds.look({ feed: id, onProgress: messages.progress });
  messages.endProgress();
  io.stdout.write(looks.map((each) => `${wordLook(each, words)}\n`).join(""));
  return looks.some(({ outcome }) => outcome === "failed") ? exitCodes.mistake : exitCodes.ok;
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
