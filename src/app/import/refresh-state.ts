import type { DocumentStore } from "../../core/ports/document-store.ts";
import { type LibraryId, sourceKey } from "../../core/scope.ts";
import type { GivenMetadata } from "../../ingest/given-metadata.ts";
import type { OpenedPage } from "../../ingest/open-document.ts";

/** How often an address is looked at again. */
export type Interval = (typeof intervals)[number];

export const intervals = ["hour", "6h", "day", "week", "never"] as const;

/** What is known of a source that came from an address, beside its text. */
export interface RefreshState {
  readonly library: LibraryId;
  readonly source: string;
  readonly every: Interval;
  /** What was said of it when it was added: it holds for every version. */
  readonly given?: GivenMetadata;
  /** An earlier version was chosen: it stays until it is released. */
  readonly isHeld?: true;
  /** When it is looked at again, in milliseconds since 1970; absent: never by itself. */
  readonly nextAt?: number;
  /** Of the version that is kept. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** How many words the version that is kept has. */
  readonly words: number;
  /** Looks in a row that brought nothing that could be taken. */
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly failingSince?: number;
}

/** Documents of this kind say when an address is looked at again; their ids name the source. */
export const REFRESH_KIND = "refresh";

/** Of one owner. */
export interface RefreshStates {
  get(library: LibraryId, source: string): Promise<RefreshState | undefined>;
  put(state: RefreshState): Promise<void>;
  /** Puts it in the place of another one, where that is what is kept still: whoever has changed or deleted it meanwhile has their way. */
  replace(before: RefreshState, state: RefreshState): Promise<void>;
  delete(library: LibraryId, source: string): Promise<void>;
  list(): Promise<readonly RefreshState[]>;
}

/** More sources than any owner may have. */
const MAX_STATES = 100_000;

export function createRefreshStates(documents: DocumentStore): RefreshStates {
  const states: RefreshStates = {
    get: async (library, source) =>
      toRefreshState((await documents.getDocument(REFRESH_KIND, sourceKey(library, source)))?.body),
    put: (state) =>
      documents.putDocument({
        kind: REFRESH_KIND,
        id: sourceKey(state.library, state.source),
        createdAt: Date.now(),
        ...(state.nextAt !== undefined && { dueAt: state.nextAt }),
        body: state,
      }),
    async replace(before, state) {
      const kept = await states.get(before.library, before.source);
      if (JSON.stringify(kept) === JSON.stringify(before)) await states.put(state);
    },
    delete: async (library, source) => {
      await documents.deleteDocument(REFRESH_KIND, sourceKey(library, source));
    },
    list: async () => {
      const found = await documents.listDocuments(REFRESH_KIND, { limit: MAX_STATES });
      return found.flatMap(({ body }) => toRefreshState(body) ?? []);
    },
  };
  return states;
}

/** Of a document of this kind: written by this file alone. */
export function toRefreshState(body: unknown): RefreshState | undefined {
  return isState(body) ? body : undefined;
}

function isState(body: unknown): body is RefreshState {
  return typeof body === "object" && body !== null && "library" in body && "source" in body && "every" in body;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const INTERVAL_MS: Readonly<Record<Exclude<Interval, "never">, number>> = {
  hour: HOUR_MS,
  "6h": 6 * HOUR_MS,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
};

const FIRST_RETRY_MS = 30 * MINUTE_MS;
const LAST_RETRY_MS = 24 * HOUR_MS;

/** What is kept of a page that was just read. */
export function stateAfter(
  { article, etag, lastModified }: Pick<OpenedPage, "article" | "etag" | "lastModified">,
  { now, random, ...named }: Pick<RefreshState, "library" | "source" | "every" | "given"> & Moment,
): RefreshState {
  const nextAt = nextLook(named.every, { now, random });
  return {
    ...named,
    words: countWords(article.source.text),
    failures: 0,
    ...(nextAt !== undefined && { nextAt }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** When to look again after a look that went well; spread over a tenth of the interval by `random` (0-1), so that not all come at once. */
export function nextLook(every: Interval, { now, random }: Moment): number | undefined {
  if (every === "never") return undefined;
  return Math.round(now + INTERVAL_MS[every] * (1 + JITTER * (random() - 0.5)));
}

const JITTER = 0.1;

/** An earlier version is the current one now: nothing takes its place until it is released. */
export function held({ nextAt: _, etag: __, lastModified: ___, ...state }: RefreshState, words: number): RefreshState {
  return { ...state, words, isHeld: true };
}

/** As it was before it was held, to be looked at at once. */
export function released({ isHeld: _, ...state }: RefreshState, now: number): RefreshState {
  return { ...state, ...(state.every !== "never" && { nextAt: now }) };
}

/** Looked at at another interval from now on. */
export function everyNow({ nextAt: _, ...state }: RefreshState, every: Interval, moment: Moment): RefreshState {
  const nextAt = state.isHeld ? undefined : nextLook(every, moment);
  return { ...state, every, ...(nextAt !== undefined && { nextAt }) };
}

/** After a look that found the version that is kept. */
export function afterUnchanged({ nextAt: _, failingSince: __, ...state }: RefreshState, moment: Moment): RefreshState {
  const nextAt = nextLook(state.every, moment);
  return { ...state, failures: 0, ...(nextAt !== undefined && { nextAt }) };
}

/** After a look that brought nothing: the next one comes twice as late each time, at most a day later, and is never given up. */
export function afterFailure({ nextAt: _, ...state }: RefreshState, now: number): RefreshState {
  const { nextAt, ...failed } = afterFailedLook(state, now);
  return { ...state, ...failed, ...(state.every !== "never" && { nextAt }) };
}

/** How often it has failed then, since when, and when it is tried again. */
export function afterFailedLook(
  { failures, failingSince = undefined }: Pick<RefreshState, "failures" | "failingSince">,
  now: number,
): Required<Pick<RefreshState, "failures" | "failingSince" | "nextAt">> {
  const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures);
  return { failures: failures + 1, failingSince: failingSince ?? now, nextAt: now + wait };
}
