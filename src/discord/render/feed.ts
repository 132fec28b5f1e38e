import { ButtonStyle } from "discord.js";
import type { FeedLook } from "../../app/import/feeds/feeds.ts";
import type { ServerFeed, WaitingFeed } from "../../service/feeds/feed-desk.ts";
import { capitalize } from "../../service/shown/capitalize.ts";
import type { Words } from "../../service/words/types.ts";
import { encodeCustomId } from "../custom-id.ts";
import { escapeInline } from "../escape.ts";
import { type Button, button, layOut, type MessageBody, plainMessage } from "./layout.ts";
import { optionLabel } from "./option-label.ts";
import { addressLine, looksAgain, relativeTime } from "./source-card.ts";

/** So many titles are shown of a feed that is not added yet. */
const MAX_SHOWN = 5;

/** What was read of a feed that is not added yet, with the buttons that add it or not. */
export function renderFeedPreview(
  { id, feed, keep, every }: Pick<WaitingFeed, "id" | "feed" | "keep" | "every">,
  words: Words,
): MessageBody {
  const { feeds, manage, locale } = words;
  const { entries, title, isKnown } = feed;
  const whole = entries.filter(({ isWhole }) => isWhole).length;
  const blocks = [
    `### ${escapeInline(title)}`,
    [
      feeds.preview.entries(entries.length),
      ...(entries.length === 0 ? [] : [feeds.preview.whole(whole), feeds.preview.latest]),
      ...entries.slice(0, MAX_SHOWN).map((entry) => `- ${escapeInline(entry.title)}`),
    ].join("\n"),
    [feeds.preview.keeps(keep), capitalize(manage.every[every], locale), ...(isKnown ? [feeds.preview.replaces] : [])]
      .map((line) => `-# ${line}`)
      .join("\n"),
  ];
  const row: readonly Button[] = [
    { ...button(encodeCustomId({ action: "feed-add", id }), manage.buttons.add), style: ButtonStyle.Success },
    button(encodeCustomId({ action: "feed-cancel", id }), manage.buttons.cancel),
  ];
  return first(blocks, row, words);
}

/** What the first look at a feed brought. */
export function renderFeedAdded(look: FeedLook, words: Words): MessageBody {
  const { feeds } = words;
  const title = `**${escapeInline(look.feed.title)}**`;
  const again = looksAgain(look.feed.nextAt, words).map((line) => `-# ${line}`);
  if (look.outcome === "failed") return plainMessage([feeds.failed(title), ...again].join("\n"));
  const left = look.outcome === "read" ? look.left : 0;
  const lines = [feeds.added(title, ownCount(look.feed)), ...(left > 0 ? [feeds.left(left)] : []), ...again];
  return plainMessage(lines.join("\n"));
}

/** A server's feeds, with how each is. */
export function renderFeedList(all: readonly ServerFeed[], words: Words): MessageBody {
  const { feeds } = words;
  if (all.length === 0) return plainMessage(feeds.none);
  return plainMessage([feeds.list(all.length), ...all.map((feed) => feedLines(feed, words))].join("\n"));
}

/** Whether the articles of a feed that is to be removed stay. */
export function renderFeedRemoval(feed: ServerFeed, words: Words): MessageBody {
  const { feeds, manage } = words;
  const { id } = feed;
  const row: readonly Button[] = [
    {
      ...button(encodeCustomId({ action: "feed-remove", id }), feeds.buttons.keepArticles),
      style: ButtonStyle.Primary,
    },
    {
      ...button(encodeCustomId({ action: "feed-remove-all", id }), feeds.buttons.takeArticles),
      style: ButtonStyle.Danger,
    },
    button(encodeCustomId({ action: "feed-stay", id }), manage.buttons.cancel),
  ];
  return first([feeds.askRemove(`**${escapeInline(feed.title)}**`, ownCount(feed))], row, words);
}

/** How many sources came by a feed and are its own. */
export function ownCount({ members }: Pick<ServerFeed, "members">): number {
  return new Set(members.flatMap(({ source, isOwn }) => (isOwn && source !== undefined ? [source] : []))).size;
}

function feedLines(feed: ServerFeed, words: Words): string {
  const { feeds, manage } = words;
  const { title, address, keep, every, nextAt, failingSince, libraryName } = feed;
  const details = [
    feeds.holds(ownCount(feed), keep),
    manage.every[every],
    ...(libraryName === undefined ? [] : [manage.inLibrary(escapeInline(libraryName))]),
  ];
  return [
    // All of them are to fit in one message.
    `- **${escapeInline(optionLabel(title))}**`,
    `  ${addressLine(address)}`,
    `  ${details.join(" · ")}`,
    ...(failingSince === undefined ? looksAgain(nextAt, words) : [feeds.failing(relativeTime(failingSince))]).map(
      (line) => `  ${line}`,
    ),
  ].join("\n");
}

function first(blocks: readonly string[], row: readonly Button[], words: Words): MessageBody {
  const [body] = layOut({ sections: [blocks], buttons: [row] }, words);
  return body ?? plainMessage(...blocks);
}
