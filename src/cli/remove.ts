import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { findFeed } from "./feeds.ts";
import type { ShowRequest } from "./invocation.ts";
import { neutralize } from "./render/terminal-text.ts";

/** `sourcier remove SOURCE`: takes out what `add` brought; a feed, by its address, with its articles. */
export async function runRemove(
  { io, words, withImporter }: CommandContext,
  { source }: Pick<ShowRequest, "source">,
): Promise<ExitCode> {
  return withImporter(async (importer) => {
    const feed = await findFeed(importer, source);
    if (feed === undefined) await importer.remove(source);
    else await importer.feeds.remove(feed.id, { withArticles: true });
    io.stdout.write(`${words.terminal.import.removed(neutralize(source))}\n`);
    return exitCodes.ok;
  });
}
