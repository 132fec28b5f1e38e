import type { FeedInterval } from "../app/import/feeds/feed-state.ts";
import type { FeedLook, PreparedFeed } from "../app/import/feeds/feeds.ts";
import type { Given, Importer } from "../app/import/importer.ts";
import type { Words } from "../service/words/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { neutralize } from "./render/terminal-text.ts";

/** So many of a feed's latest entries become sources. */
const USUAL_KEEP = 20;
/** So many titles are shown of a feed. */
const MAX_SHOWN = 5;

export interface FeedAdding {
  readonly importer: Importer;
  readonly prepared: PreparedFeed;
  readonly given: Given;
  readonly isPreview: boolean;
}

/** `sourcier add` of a feed's address: shows its latest entries, and makes sources of them; at the interval "never" once, else as they appear. */
export async function addFeed(
  { io, words, screen, messages }: CommandContext,
  { importer: { feeds }, prepared, given, isPreview }: FeedAdding,
): Promise<ExitCode> {
  const { title, address, entries, id } = prepared;
  const told = words.terminal.import;
  const shown = entries.slice(0, MAX_SHOWN).map((entry) => `  - ${neutralize(entry.title)}`);
  const lines = [
    screen.strong(neutralize(title)),
    `  ${screen.accent(neutralize(address))}`,
    `  ${told.entries(entries.length)}`,
  ];
  io.stdout.write(`${[...lines, ...shown].join("\n")}\n`);
  if (isPreview) {
    io.stdout.write(`${told.previewOnly}\n`);
    return exitCodes.ok;
  }
  const every = "every" in given ? given.every : "never";
  await feeds.add(prepared, { every: every === "never" ? RARELY : every, keep: USUAL_KEEP });
  const [look] = await feeds.look({ feed: id, onProgress: messages.progress });
  messages.endProgress();
  if (every === "never") await feeds.remove(id, { withArticles: false });
  if (look !== undefined) io.stdout.write(`${wordLook(look, words)}\n`);
  return look?.outcome === "failed" ? exitCodes.mistake : exitCodes.ok;
}

const RARELY: FeedInterval = "week";

/** What a look at a feed brought. */
export function wordLook(look: FeedLook, words: Words): string {
  const told = words.terminal.import;
  const title = neutralize(look.feed.title);
  if (look.outcome === "unchanged") return told.unchanged(title);
  if (look.outcome === "read") return told.feedRead(title, look.added.length, look.changed.length, look.left);
  const { message, hint } = words.mistake(look.mistake);
  return told.failed(title, neutralize(`${message} ${hint}`));
}

/** The feed that an address names, where it is followed. */
export async function findFeed({ feeds }: Importer, named: string): Promise<{ readonly id: string } | undefined> {
  return (await feeds.list()).find(({ id, address }) => id === named || address === named);
}
