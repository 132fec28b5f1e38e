import { createHash } from "node:crypto";
import type { DocumentStore } from "../../../core/ports/document-store.ts";
import type { LibraryId } from "../../../core/scope.ts";
import { afterFailedLook, type Interval, type Moment, nextLook } from "../refresh-state.ts";

/** An entry of a feed that was seen. */
export interface FeedMember {
  /** Its id in the feed. */
  readonly entry: string;
  /** The source that it is, or a later version of; absent where it cannot be read. */
  readonly source?: string;
  /** The source came by this feed: it leaves with it. */
  readonly isOwn?: true;
}

/** How often a feed is looked at. */
export type FeedInterval = Exclude<Interval, "never">;

/** A feed whose entries are sources of a library. JSON. */
export interface FeedState {
  readonly library: LibraryId;
  /** Sixteen hex digits, by library and address. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly every: FeedInterval;
  /** So many of its latest entries are sources. */
  readonly keep: number;
  /** Milliseconds since 1970. */
  readonly nextAt: number;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Looks in a row that failed. */
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly failingSince?: number;
  /** The latest first. */
  readonly members: readonly FeedMember[];
}

/** The most entries of a feed that are kept. */
export const MAX_KEPT_ENTRIES = 50;

/** Documents of this kind are feeds; their ids are the feeds'. */
export const FEED_KIND = "feed";
const ID_CHARS = 16;
/** More feeds than any owner may have. */
const MAX_FEEDS = 10_000;

/** The feeds of one owner. */
export interface FeedStates {
  list(library: LibraryId): Promise<readonly FeedState[]>;
  put(state: FeedState): Promise<void>;
  /** As `put`, unless it was removed meanwhile. */
  keep(state: FeedState): Promise<void>;
  /** True when it was there. */
  delete(id: string): Promise<boolean>;
}

export function createFeedStates(
  documents: Pick<DocumentStore, "getDocument" | "listDocuments" | "putDocument" | "deleteDocument">,
  now: () => number,
): FeedStates {
  const states: FeedStates = {
    async list(library) {
      const found = await documents.listDocuments(FEED_KIND, { limit: MAX_FEEDS });
      return found.flatMap(({ body }) => {
        const state = toFeedState(body);
        return state?.library === library ? [state] : [];
      });
    },
    put: (state) => {
      const { id, nextAt } = state;
      return documents.putDocument({ kind: FEED_KIND, id, createdAt: now(), dueAt: nextAt, body: state });
    },
    async keep(state) {
      if ((await documents.getDocument(FEED_KIND, state.id)) !== undefined) await states.put(state);
    },
    delete: (id) => documents.deleteDocument(FEED_KIND, id),
  };
  return states;
}

export function feedId(library: LibraryId, address: string): string {
  return createHash("sha256").update(`${library}\n${address}`).digest("hex").slice(0, ID_CHARS);
}

/** After a look that brought the feed, or that it is as it was. */
export function afterLook(
  { failingSince: _, ...state }: FeedState,
  { etag, lastModified }: { readonly etag?: string; readonly lastModified?: string },
  moment: Moment,
): FeedState {
  return {
    ...state,
    failures: 0,
    nextAt: nextLook(state.every, moment) ?? moment.now,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

/** After one that failed: the next one comes later each time, and is never given up. */
export function afterFeedFailure(state: FeedState, now: number): FeedState & { readonly failingSince: number } {
  return { ...state, ...afterFailedLook(state, now) };
}

/** Of a document of this kind: written by this file alone. */
export function toFeedState(body: unknown): FeedState | undefined {
  return isState(body) ? body : undefined;
}

function isState(body: unknown): body is FeedState {
  return typeof body === "object" && body !== null && "members" in body && "address" in body && "keep" in body;
}
