import { LRUCache } from "lru-cache";
import type { FeedInterval, FeedState } from "../../app/import/feeds/feed-state.ts";
import type { FeedLook, PreparedFeed } from "../../app/import/feeds/feeds.ts";
import type { Importers } from "../../app/import/importer.ts";
import type { Engine } from "../../app/types.ts";
import type { LibraryId } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { createSerial } from "../serial.ts";
import { hasLibrary, libraryAt, ownerOfServer, readServerSettings } from "../servers/server-settings.ts";
import { MAX_FEEDS, PREVIEW_MS } from "../sources/limits.ts";
import type { DeskPlace } from "../sources/source-desk.ts";
import { countUsage, overLimit, refuseTooMany } from "../sources/usage.ts";
import { createRoom } from "./room.ts";

/** A feed that was read for somebody and waits for their word. */
export interface WaitingFeed extends FeedWish {
  readonly id: string;
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
  /** Reads a feed and keeps it waiting; nothing is written. Throws UserError of `Feeds.prepare`, source-limit. */
  preview(place: DeskPlace, wish: FeedWish & { readonly address: string }): Promise<WaitingFeed>;
  /** Adds what waits and makes sources of its entries; undefined when it waits no longer. Throws UserError source-limit. */
  add(serverId: string, id: string): Promise<FeedLook | undefined>;
  cancel(serverId: string, id: string): void;
  /** By library, in the order of their titles. */
  list(serverId: string): Promise<readonly ServerFeed[]>;
  /** By id, address or title; undefined when there is none, or several have that title. */
  find(serverId: string, named: string): Promise<ServerFeed | undefined>;
  /** Its entries come no more; how many sources had come by it, which stay or leave. Undefined when it is gone already. */
  remove(serverId: string, feed: ServerFeed, how: { readonly withArticles: boolean }): Promise<number | undefined>;
}

export interface FeedDeskParts {
  readonly engine: Pick<Engine, "in" | "library">;
  readonly importers: Pick<Importers, "of">;
  readonly now: () => number;
  readonly newId: () => string;
}

const MAX_WAITING = 100;

export function createFeedDesk({ engine, importers, now, newId }: FeedDeskParts): FeedDesk {
  const waiting = new LRUCache<string, Waiting>({ max: MAX_WAITING });
  const perServer = createSerial();
  const documentsAt = (serverId: string) => documentsOf(engine, ownerOfServer(serverId));
  const feedsOf = (serverId: string, library: LibraryId) => importers.of(library, ownerOfServer(serverId)).feeds;

  const desk: FeedDesk = {
    async preview({ serverId, channelIds }, { address, ...wish }) {
      const documents = documentsAt(serverId);
      await refuseTooMany(documents, { isAdd: true, passages: 0, now: now() });
      const library = libraryAt(await readServerSettings(documents, serverId), channelIds);
      const feed = await feedsOf(serverId, library).prepare(address);
      await refuseMore(serverId, feed);
      const found = { ...wish, id: newId(), feed };
      waiting.set(found.id, { ...found, serverId, library, at: now() });
      return found;
    },

    async add(serverId, id) {
      const found = of(serverId, id);
      // Gone before anything is awaited: who presses twice adds once.
      if (found !== undefined) waiting.delete(id);
      return found && perServer.run(serverId, () => addNow(found));
    },

    cancel(serverId, id) {
      if (of(serverId, id) !== undefined) waiting.delete(id);
    },

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

  function of(serverId: string, id: string): Waiting | undefined {
    const found = waiting.get(id);
    return found?.serverId === serverId && now() - found.at < PREVIEW_MS ? found : undefined;
  }

  async function addNow({ serverId, library, feed, every, keep }: Waiting): Promise<FeedLook | undefined> {
    const documents = documentsAt(serverId);
    if (!hasLibrary(await readServerSettings(documents, serverId), library)) return undefined;
    await refuseTooMany(documents, { isAdd: true, passages: 0, now: now() });
    await refuseMore(serverId, feed);
    const feeds = feedsOf(serverId, library);
    const { id } = await feeds.add(feed, { every, keep });
    const [look] = await feeds.look({ feed: id, hasRoom: createRoom({ engine, serverId, now }) });
    const embedded = look?.outcome === "read" ? look.embedded : 0;
    await countUsage(documents, { embedded, isAdd: true, now: now() });
    return look;
  }

  async function refuseMore(serverId: string, { isKnown }: PreparedFeed): Promise<void> {
    if (!isKnown && (await desk.list(serverId)).length >= MAX_FEEDS) throw overLimit("feeds", MAX_FEEDS);
  }
}

interface Waiting extends WaitingFeed {
  readonly serverId: string;
  readonly library: LibraryId;
  /** Milliseconds since 1970. */
  readonly at: number;
}
