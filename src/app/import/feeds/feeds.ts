import { type Mistake, UserError } from "../../../core/errors.ts";
import { MAX_TITLE_CHARS } from "../../../core/limits.ts";
import { cutLabel } from "../../../core/text/cut-label.ts";
import type { DocumentOpener } from "../../../ingest/open-document.ts";
import type { ReadFeedEntry } from "../../../ingest/reading/protocol.ts";
import { refuseCancelled } from "../../cancel.ts";
import type { IndexingOptions } from "../../types.ts";
import type { TakeDue } from "../take-due.ts";
import { type WithinLimits, withoutLimits } from "../within-limits.ts";
import {
  afterFeedFailure,
  afterLook,
  FEED_KIND,
  type FeedInterval,
  type FeedMember,
  type FeedState,
  type FeedStates,
  feedId,
  toFeedState,
} from "./feed-state.ts";
import { createEntryTaker, type EntryTakerParts } from "./take-entry.ts";

/** A feed that was read and could be added. */
export interface PreparedFeed {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  /** In the order of the feed, of at most fifty. */
  readonly entries: readonly { readonly title: string; readonly isWhole: boolean }[];
  /** It is here already. */
  readonly isKnown: boolean;
}

/** What a look at a feed brought. */
export type FeedLook = { readonly feed: FeedState } & (
  | { readonly outcome: "unchanged" }
  | {
      readonly outcome: "read";
      /** Titles of sources that are new, and of those with a new version. */
      readonly added: readonly string[];
      readonly changed: readonly string[];
      /** Entries that could not be read, or for which there was no room. */
      readonly left: number;
      readonly embedded: number;
    }
  | { readonly outcome: "failed"; readonly mistake: Mistake; readonly failingSince: number }
);

export interface LookOptions extends IndexingOptions {
  /** Absent: all that are due and that no other process looks at. */
  readonly feed?: string;
  /** Default: there are none. */
  readonly within?: WithinLimits;
}

/** The feeds of one library. */
export interface Feeds {
  /** Reads a feed, as the program will by itself, and writes nothing. Throws UserError address-*, document-damaged, document-limit. */
  prepare(address: string, options?: { readonly signal?: AbortSignal }): Promise<PreparedFeed>;
  /** Has its entries become sources from the next look on, which is due at once. */
  add(prepared: PreparedFeed, how: { readonly every: FeedInterval; readonly keep: number }): Promise<FeedState>;
  /** In the order of their titles. */
  list(): Promise<readonly FeedState[]>;
  /** Looks at one feed, or at those that are due. Throws UserError cancelled and those of the store. */
  look(options: LookOptions): Promise<readonly FeedLook[]>;
  /** Its entries come no more; those that came by it stay as sources, or leave with it. How many; undefined when there is no such feed. */
  remove(id: string, how: { readonly withArticles: boolean }): Promise<number | undefined>;
}

export interface FeedsParts extends EntryTakerParts {
  readonly feeds: FeedStates;
  readonly opener: DocumentOpener;
  readonly takeDue: TakeDue;
}

export function createFeeds(parts: FeedsParts): Feeds {
  const { library, articles, states, feeds, opener, takeDue, now, random } = parts;
  const taker = createEntryTaker(parts);
  const moment = () => ({ now: now(), random });

  return {
    async prepare(address, { signal } = {}) {
      const opened = await opener.feed(address, { by: "program", library, ...(signal && { signal }) });
      if (opened === "unchanged") throw new RangeError("Expected a feed, since no version of it was named.");
      const id = feedId(library, opened.address);
      return {
        id,
        address: opened.address,
        title: cutLabel(opened.title ?? new URL(opened.address).hostname, MAX_TITLE_CHARS),
        entries: opened.entries.map((entry) => ({
          title: cutLabel(entry.title ?? entry.url ?? entry.id, MAX_TITLE_CHARS),
          isWhole: entry.isWhole,
        })),
        isKnown: (await feeds.list(library)).some((each) => each.id === id),
      };
    },

    async add({ id, address, title }, { every, keep }) {
      const known = (await feeds.list(library)).find((each) => each.id === id);
      const feed = {
        library,
        id,
        address,
        title,
        every,
        keep,
        nextAt: now(),
        failures: 0,
        members: known?.members ?? [],
      };
      await feeds.put(feed);
      return feed;
    },

    list: async () => [...(await feeds.list(library))].sort((a, b) => a.title.localeCompare(b.title)),

    async look({ feed: id, ...options }) {
      const looks: FeedLook[] = [];
      const known = await feeds.list(library);
      for await (const feed of id === undefined ? due(known) : known.filter((each) => each.id === id)) {
        refuseCancelled(options.signal);
        looks.push(await lookAt(feed, options));
      }
      return looks;
    },

    async remove(id, { withArticles }) {
      const feed = (await feeds.list(library)).find((each) => each.id === id);
      if (feed === undefined) return undefined;
      const own = ownSources(feed.members);
      if (withArticles) for (const source of own) await takeOff(source);
      await feeds.delete(id);
      return own.length;
    },
  };

  async function* due(known: readonly FeedState[]): AsyncGenerator<FeedState> {
    const ids = known.map(({ id }) => id);
    for await (const { body } of takeDue(FEED_KIND, ids)) {
      const feed = toFeedState(body);
      if (feed !== undefined) yield feed;
    }
  }

  async function lookAt(feed: FeedState, options: Omit<LookOptions, "feed">): Promise<FeedLook> {
    const { etag, lastModified, address } = feed;
    const { signal } = options;
    try {
      const opened = await opener.feed(address, {
        by: "program",
        library,
        ...(etag !== undefined && { etag }),
        ...(lastModified !== undefined && { lastModified }),
        ...(signal && { signal }),
      });
      if (opened === "unchanged") {
        const next = afterLook(feed, feed, moment());
        await feeds.keep(next);
        return { feed: next, outcome: "unchanged" };
      }
      const taken = await takeAll(feed, latestFirst(opened.entries).slice(0, feed.keep), options);
      // What could not be taken is asked for again: the site must then send the feed as if it were new.
      const { etag: _, lastModified: __, ...unmarked } = { ...feed, members: taken.members };
      const next = afterLook(unmarked, taken.left === 0 ? opened : {}, moment());
      await feeds.keep(next);
      return { feed: next, outcome: "read", ...taken };
    } catch (error) {
      if (!(error instanceof UserError) || error.code === "cancelled") throw error;
      const failed = afterFeedFailure(feed, now());
      await feeds.keep(failed);
      return { feed: failed, outcome: "failed", mistake: error, failingSince: failed.failingSince };
    }
  }

  /** The oldest first, each kept before the next is begun: a process that is killed loses one at most. */
  async function takeAll(
    feed: FeedState,
    entries: readonly ReadFeedEntry[],
    { within = withoutLimits, ...indexing }: Omit<LookOptions, "feed">,
  ) {
    const result = { added: [] as string[], changed: [] as string[], left: 0, embedded: 0 };
    let members = feed.members;
    for (const entry of [...entries].reverse()) {
      refuseCancelled(indexing.signal);
      // Removed meanwhile: nothing more of it is taken.
      if (!(await feeds.list(library)).some(({ id }) => id === feed.id)) break;
      const known = members.find((each) => each.entry === entry.id);
      const taken = await takeOrLeave(entry, known, { feed, within, ...indexing });
      if (taken === "left") {
        result.left += 1;
        continue;
      }
      if (taken.kind !== "known") {
        result[taken.kind].push(taken.title);
        result.embedded += taken.embedded;
      }
      if (known !== undefined) continue;
      members = await makeRoom([taken.member, ...members], feed.keep);
      await feeds.keep({ ...feed, members });
    }
    return { ...result, members };
  }

  async function takeOrLeave(
    entry: ReadFeedEntry,
    known: FeedMember | undefined,
    options: Parameters<typeof taker.take>[2],
  ) {
    try {
      return await taker.take(entry, known, options);
    } catch (error) {
      if (!(error instanceof UserError) || !OF_ENTRIES.test(error.code)) throw error;
      // What will not be otherwise next time is not tried again.
      const isFinal = !PASSING.includes(error.code);
      return isFinal ? ({ kind: "known", member: { entry: entry.id } } as const) : "left";
    }
  }

  /** The oldest entries give way; a source stays as long as any entry that is kept is it. */
  async function makeRoom(members: readonly FeedMember[], keep: number): Promise<readonly FeedMember[]> {
    const kept = members.slice(0, keep);
    const still = new Set(ownSources(kept));
    for (const source of ownSources(members.slice(keep))) if (!still.has(source)) await takeOff(source);
    return kept;
  }

  async function takeOff(source: string): Promise<void> {
    await articles.remove(source);
    await states.delete(library, source);
  }
}

/** Mistakes that may be gone at the next look. */
const PASSING: readonly string[] = ["address-status", "address-unreachable", "address-timeout", "source-limit"];

/** Mistakes that keep one entry out, not the feed. */
const OF_ENTRIES = /^(?:address|document|file|source)-/u;

function ownSources(members: readonly FeedMember[]): readonly string[] {
  return [...new Set(members.flatMap(({ source, isOwn }) => (source !== undefined && isOwn ? [source] : [])))];
}

/** As the feed has them, unless all of them say when they appeared. */
function latestFirst(entries: readonly ReadFeedEntry[]): readonly ReadFeedEntry[] {
  const dated = entries.map((entry) => ({ entry, date: entry.article?.source.metadata.published ?? "" }));
  if (dated.some(({ date }) => date === "")) return entries;
  return dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).map(({ entry }) => entry);
}
