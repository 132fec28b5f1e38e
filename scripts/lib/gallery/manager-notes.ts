import { sourceOfFile } from "../../../src/app/import/mistakes.ts";
import type { Mistake } from "../../../src/core/errors.ts";
import { plainMessage } from "../../../src/discord/render/layout.ts";
import { wordMistakeLine } from "../../../src/discord/render/mistake-line.ts";
import { renderNotice } from "../../../src/discord/render/source-notice.ts";
import { renderRefreshed } from "../../../src/discord/render/source-refreshed.ts";
import { damaged, locked, noText } from "../../../src/ingest/document-errors.ts";
import {
  badStatus,
  invalidAddress,
  isFeed,
  paywalled,
  reserved,
  tooLarge,
  tooSlow,
  unreadableType,
} from "../../../src/ingest/fetch/address-errors.ts";
import { overLimit } from "../../../src/service/sources/over-limit.ts";
import type { Words } from "../../../src/service/words/types.ts";
import { clock } from "./article.ts";
import type { GalleryMessage } from "./gallery-message.ts";

const ADDRESS = "https://courrier.ostrel.test/horloge";
const AT = Date.UTC(2026, 0, 15, 9);

const late = tooSlow(ADDRESS, 20);

/** What only the engine says, of a file. */
const OF_FILE = { values: { file: "horloge.txt" }, message: "horloge.txt has nothing that is read.", hint: "Save it." };

/** Why a source is not taken, each with what to do. */
const MISTAKES: Readonly<Record<string, Mistake>> = {
  "a file without text": { code: "file-empty", ...OF_FILE },
  "in another script": { code: "file-language", ...OF_FILE },
  "comes from no address": sourceOfFile(clock.metadata.title),
  "no address": invalidAddress("htp://courrier", "scheme"),
  "cannot be read": late,
  "is gone": badStatus(ADDRESS, 404),
  "site fails": badStatus(ADDRESS, 503),
  "too large": tooLarge(ADDRESS, "size", 10),
  "of no kind that is read": unreadableType(ADDRESS, "video/mp4"),
  "is behind a paywall": paywalled(ADDRESS, "declared"),
  "site asks to stay away": reserved(ADDRESS, "robots"),
  "is a feed": isFeed(ADDRESS),
  "encrypted file": locked("archives.pdf", "pdf"),
  "damaged file": damaged("archives.docx", "docx"),
  "scanned file": noText("archives.pdf", "pdf"),
  "too many adds": overLimit("adds", 10),
  "too many passages today": overLimit("embedded", 5_000),
  "too many passages": overLimit("passages", 20_000),
  "too many sources": overLimit("sources", 200),
  "too many feeds": overLimit("feeds", 5),
};

/** What managers are told in a line or two: what was done, what cannot be done, and what happened meanwhile. */
export function managerNotes(words: Words): readonly GalleryMessage[] {
  const { manage, settings, feeds, gaps } = words;
  const title = `**${clock.metadata.title}**`;
  const { libraries } = settings;
  const notes: Readonly<Record<string, string>> = {
    "source, being added": manage.adding,
    "source, preview expired": manage.preview.expired,
    "source, preview cancelled": manage.preview.cancelled,
    "source, removed too late to undo": manage.tooLate,
    "source, undone": manage.undone(title),
    "source, erased": manage.purged(title),
    "source, nothing given": manage.giveOne,
    "source, too much given": manage.giveOnlyOne,
    "source, file from elsewhere": manage.fileElsewhere,
    "source, file gone": manage.fileGone,
    "source, empty message": manage.messageEmpty,
    "source, unknown": manage.unknown("horloge"),
    "source, no earlier version": manage.history.noEarlier(title),
    "source, version erased": manage.history.textGone,
    "source, released": manage.history.released(title),
    "source, shrunken page kept": manage.refreshed.kept,
    "without the right": manage.notAllowed,
    "library, created": libraries.created("**Tarn**"),
    "library, bound": libraries.bound("<#1>", "**Tarn**"),
    "library, name taken": libraries.taken("**Tarn**"),
    "library, no name": libraries.blank,
    "library, first one stays": libraries.firstStays,
    "library, gone": libraries.gone,
    "library, too many": libraries.full,
    "library, deleted": libraries.deleted("**Tarn**"),
    "feed, being read": feeds.reading,
    "feed, removed": feeds.removed("**Le Courrier**"),
    "feed, removed with its articles": feeds.removedWith("**Le Courrier**", 12),
    "feed, gone": feeds.gone,
    "ask panel, cannot be pinned": settings.panel.cannotPin,
    "ask panel, cannot be put": settings.panel.cannotPost,
    "tell me, noted": gaps.tell.noted,
    "tell me, cannot": gaps.tell.cannot,
    ...Object.fromEntries(
      Object.entries(MISTAKES).map(([name, mistake]) => [`source, ${name}`, wordMistakeLine(mistake, words)]),
    ),
  };
  return [
    ...Object.entries(notes).map(([name, text]) => ({ name, bodies: [plainMessage(text)] })),
    ...told(words, title),
  ];
}

function told(words: Words, title: string): readonly GalleryMessage[] {
  const source = { handle: "horloge", metadata: clock.metadata };
  const failing = { source: "horloge", kind: "failing", since: AT, mistake: late } as const;
  const recovered = { source: "horloge", kind: "recovered" } as const;
  const changed = words.manage.refreshed.changed(title, 4);
  const view = { outcome: "changed", handle: "horloge", words } as const;
  return [
    { name: "log channel, source that fails", bodies: [renderNotice({ notice: failing, source }, words)] },
    { name: "log channel, source that is back", bodies: [renderNotice({ notice: recovered, source }, words)] },
    { name: "source, new version", bodies: [renderRefreshed([changed], view)] },
  ];
}
