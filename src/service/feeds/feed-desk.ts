import type { FeedInterval, FeedState } from "../../app/import/feeds/feed-state.ts";
import type { FeedLook, PreparedFeed } from "../../app/import/feeds/feeds.ts";
import type { Importers } from "../../app/import/importer.ts";
import type { Wanted } from "../../app/import/within-limits.ts";
import type { Engine } from "../../app/types.ts";
import type { LibraryId } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { WAITING_FEED_KIND } from "../kinds.ts";
import { createSerial } from "../serial.ts";
import { hasLibrary, libraryAt, ownerOfServer, readServerSettings } from "../servers/server-settings.ts";
import { createAllowance } from "../sources/allowance.ts";
import type { DeskPlace } from "../sources/source-desk.ts";
import { createWaiting, type Waits } from "../sources/waiting.ts";

/** A feed that was read for somebody and waits for their word. */
export interface WaitingFeed extends FeedWish, Waits {
  readonly library: LibraryId;
  readonly feed: PreparedFeed;
}

interface FeedWish {
  readonly every: FeedInterval;
  /** So many of its latest entries become sources. */
  readonly keep: number;
}

/** A feed of a server, as its managers see it. */
export interface ServerFeed extends FeedState {
  /** What its library is called, where it is not the first. */
  readonly libraryName?: string;
}

/** What a server's managers do with its feeds. Every method concerns one server alone. */
export interface FeedDesk {
  /** Reads a feed and keeps it waiting; nothing is added. Throws UserError of `Feeds.prepare`, source-limit. */
  preview(place: DeskPlace, wish: FeedWish & { readonly address: string }): Promise<WaitingFeed>;
  /** Has it wait no longer. "taken": it did before. */
  take(serverId: string, id: string): Promise<WaitingFeed | "taken" | undefined>;
  /** Adds what was taken and makes sources of its entries; undefined when its library has been deleted. Throws UserError source-limit. */
  add(feed: WaitingFeed): Promise<FeedLook | undefined>;
  /** By library, in the order of their titles. */
  list(serverId: string): Promise<readonly ServerFeed[]>;
  /** By id, address or title; undefined when there is none, or several have that title. */
  find(serverId: string, named: string): Promise<ServerFeed | undefined>;
  /** Its entries come no more; how many sources had come by it, which stay or leave. Undefined when it is gone already. */
  remove(serverId: string, feed: ServerFeed, how: { readonly withArticles: boolean }): Promise<number | undefined>;
}

export interface FeedDeskParts {
  readonly engine: Pick<Engine, "in" | "library" | "tallies">;
  readonly importers: Pick<Importers, "of">;
  readonly now: () => number;
  readonly newId: () => string;
}

export function createFeedDesk({ engine, importers, now, newId }: FeedDeskParts): FeedDesk {
  const perServer = createSerial();
  const documentsAt = (serverId: string) => documentsOf(engine, ownerOfServer(serverId));
  const { tallies } = engine;
  const waiting = createWaiting({ kind: WAITING_FEED_KIND, isThing: isFeed, documentsAt, tallies, now, newId });
  const allowanceOf = (serverId: string) => createAllowance({ engine, serverId, now, newId });
  const feedsOf = (serverId: string, library: LibraryId) => importers.of(library, ownerOfServer(serverId)).feeds;

  const desk: FeedDesk = {
    async preview({ serverId, channelIds }, { address, ...wish }) {
      const allowance = allowanceOf(serverId);
      await allowance.check("feed");
      const library = libraryAt(await readServerSettings(documentsAt(serverId), serverId), channelIds);
      const feed = await feedsOf(serverId, library).prepare(address);
      await allowance.check("feed", wantedOf(feed));
      return waiting.put({ ...wish, serverId, library, feed });
    },

    take: (serverId, id) => waiting.take(serverId, id),

    add: (feed) => perServer.run(feed.serverId, () => addNow(feed)),

    async list(serverId) {
      const { libraries } = await readServerSettings(documentsAt(serverId), serverId);
      const feeds: ServerFeed[] = [];
      for (const { id, name } of libraries) {
        for (const feed of await feedsOf(serverId, id).list())
          feeds.push({ ...feed, ...(name !== undefined && { libraryName: name }) });
      }
      return feeds;
    },

    async find(serverId, named) {
      const feeds = await desk.list(serverId);
      const folded = named.trim().toLowerCase();
      const [first, second] = feeds.filter(({ title }) => title.trim().toLowerCase() === folded);
      return (
        feeds.find(({ id, address }) => id === named || address === named) ?? (second === undefined ? first : undefined)
      );
    },

    remove: (serverId, { id, library }, how) =>
      perServer.run(serverId, () => feedsOf(serverId, library).remove(id, how)),
  };
  return desk;

  async function addNow({ serverId, library, feed, every, keep }: WaitingFeed): Promise<FeedLook | undefined> {
    const documents = documentsAt(serverId);
    if (!hasLibrary(await readServerSettings(documents, serverId), library)) return undefined;
    const allowance = allowanceOf(serverId);
    const feeds = feedsOf(serverId, library);
    const { id } = await allowance.within("feed")(wantedOf(feed), async () => {
      const added = await feeds.add(feed, { every, keep });
      return { ...added, embedded: 0 };
    });
    const [look] = await feeds.look({ feed: id, within: allowance.within("look") });
    return look;
  }
}

/** Documents come back as JSON that this desk wrote: enough is checked to tell another shape. */
function isFeed(body: unknown): body is WaitingFeed {
  if (typeof body !== "object" || body === null) return false;
  return "feed" in body && "library" in body && "every" in body && "keep" in body;
}

/** Its entries are counted one by one. */
function wantedOf({ isKnown }: PreparedFeed): Wanted {
  return { passages: 0, embedded: 0, ...(isKnown && { replaced: 0 }) };
}
