import { randomUUID } from "node:crypto";
import type { Article } from "../../core/article/article.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { SourceSummary } from "../../core/ports/store.ts";
import type { LibraryId, Owner } from "../../core/scope.ts";
import type { Origin } from "../../core/types.ts";
import type { GivenMetadata } from "../../ingest/given-metadata.ts";
import type { DocumentOpener, OpenedDocument, OpenedPage } from "../../ingest/open-document.ts";
import { unknownSource } from "../find-source.ts";
import type { IndexedArticles, IndexingOptions, Library } from "../types.ts";
import { createFeedStates } from "./feeds/feed-state.ts";
import { createFeeds, type Feeds } from "./feeds/feeds.ts";
import { createHistories } from "./history.ts";
import { sourceOfFolder } from "./mistakes.ts";
import { type Preview, previewOf } from "./preview.ts";
import { createRefreshStates, type Interval, type RefreshState, stateAfter } from "./refresh-state.ts";
import { createRefresher, type Refreshed, type RefreshOptions } from "./refresher.ts";
import { freeId, idOfAddress, idOfFile, idOfTitle, openingOf } from "./source-id.ts";
import { type PutOptions, readSourceState, restoreSource, type SourceState } from "./source-state.ts";
import { createDueTaker, type DueTakerOptions } from "./take-due.ts";
import { createVersions, type SourceVersions } from "./versions.ts";

/** What a person gives to be added, and what they say of it in the place of what it says itself. */
export type Given = { readonly metadata?: GivenMetadata } & (
  | { readonly address: string; readonly every: Interval }
  | { readonly file: { readonly name: string; readonly bytes: Uint8Array } }
  | { readonly text: string }
);

/** A document that was read and could be added as it is. */
export interface Prepared {
  readonly id: string;
  /** `known`: the library holds the same text already, by `id`; `changed`: an earlier version of it. */
  readonly state: "new" | "changed" | "known";
  readonly preview: Preview;
  /** What adding it comes to. */
  readonly size: IndexedArticles;
  readonly opened: OpenedDocument | OpenedPage;
  readonly origin: Origin;
  /** Of an address: how often it is looked at again, and what a person says of it. */
  readonly again?: { readonly every: Interval; readonly given?: GivenMetadata };
}

export interface Added extends IndexedArticles {
  readonly id: string;
  /** Milliseconds since 1970; absent: it is not looked at again by itself. */
  readonly nextAt?: number;
}

/** Brings documents into one library, other than by the operator's folder, and keeps those of addresses up to date. */
export interface Importer extends SourceVersions {
  /** Feeds whose entries are sources of the library. */
  readonly feeds: Feeds;
  /** Reads a document and writes nothing. Throws UserError address-*, file-*, document-*, date-unreadable. */
  prepare(given: Given, options?: { readonly signal?: AbortSignal }): Promise<Prepared>;
  /** Adds what was prepared, in the place of an earlier version. Throws UserError file-language, cancelled and those of the store. */
  add(prepared: Prepared, options?: IndexingOptions): Promise<Added>;
  /** Looks at one source again, or at those that are due. Throws UserError source-unknown, source-of-folder, source-of-file. */
  refresh(options: RefreshOptions): Promise<readonly Refreshed[]>;
  /** When and how a source that came from an address is looked at again. */
  refreshState(id: string): Promise<RefreshState | undefined>;
  /** Throws UserError source-unknown, source-of-folder. */
  remove(id: string): Promise<void>;
  /** As `remove`; the texts of all its versions are erased. Of a source that was removed before, too. Throws UserError source-unknown, source-of-folder. */
  purge(id: string): Promise<void>;
  /** How a source is now, to be handed to `restore`. */
  stateOf(id: string): Promise<SourceState | undefined>;
  /** Makes a source as it was; false when its text is no longer kept. Throws UserError source-limit. */
  restore(state: SourceState, options?: PutOptions): Promise<boolean>;
}

/** Importers for the libraries of an engine. */
export interface Importers {
  of(library: LibraryId, owner: Owner): Importer;
  /** The bytes of a file that lies where a face keeps what people attach. Throws UserError address-*. */
  attachment(address: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface ImporterOptions {
  readonly library: LibraryId;
  readonly articles: Library;
  /** The library's owner's. */
  readonly documents: DocumentStore;
  readonly opener: DocumentOpener;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 to 1. */
  readonly random?: () => number;
  /** Calls back again and again until the function that it gives is called. */
  readonly every?: DueTakerOptions["every"];
}

export function createImporter(options: ImporterOptions): Importer {
  const { library, articles, documents, opener, now = Date.now, random = Math.random, every = callEvery } = options;
  const states = createRefreshStates(documents);
  const histories = createHistories(documents);
  const takeDue = createDueTaker({ documents, holder: randomUUID(), now, every });
  const looking = { histories, opener, takeDue, now, random };
  const refresher = createRefresher({ library, articles, states, ...looking });
  const shelf = { library, articles, states };

  return {
    feeds: createFeeds({ ...shelf, ...looking, feeds: createFeedStates(documents, now) }),

    async prepare(given, { signal } = {}) {
      const known = await articles.list();
      const opened = await open(given, known, signal);
      const origin = originOf(given, opened);
      const { source } = opened.article;
      const before =
        known.find(({ id }) => id === source.id) ?? known.find(({ version }) => version === source.version);
      const state = before === undefined ? "new" : before.version === source.version ? "known" : "changed";
      const size = await articles.measure(opened.article, origin.name);
      return {
        id: before?.id ?? source.id,
        state,
        preview: previewOf(opened),
        size,
        opened,
        origin,
        ...againOf(given),
      };
    },

    async add({ opened, origin, again }, indexing = {}) {
      const { contentHash } = opened;
      // Another source may have taken the id since it was read.
      const article = placed(opened.article, chooseId(await articles.list(), origin, opened.article.source.id));
      const { id, version, metadata } = article.source;
      const { passages, embedded } = await articles.add({ article, origin, contentHash }, indexing);
      await histories.record(library, id, { version, metadata, origin, contentHash, at: now(), cause: "added" });
      const added = { id, passages, embedded };
      if (again === undefined || !("address" in opened)) return added;
      const { every: wanted, ...said } = again;
      // The program by itself obeys what the site asks of programs.
      const every = opened.reservation === undefined ? wanted : "never";
      const state = stateAfter(opened, { library, source: id, every, ...said, now: now(), random });
      await states.put(state);
      return { ...added, ...(state.nextAt !== undefined && { nextAt: state.nextAt }) };
    },

    refresh: (asked) => refresher.refresh(asked),
    refreshState: (id) => states.get(library, id),

    async remove(id) {
      const known = await articles.list();
      refuseFolder(id, known);
      if (!known.some((each) => each.id === id)) throw unknownSource(id, known);
      await articles.remove(id);
      await states.delete(library, id);
    },

    async purge(id) {
      const known = await articles.list();
      refuseFolder(id, known);
      await states.delete(library, id);
      await histories.delete(library, id);
      // Last: it sees to it that nothing of all this is left in the store's files.
      if (!(await articles.purge(id))) throw unknownSource(id, known);
    },

    stateOf: (id) => readSourceState(shelf, id),

    async restore(state, options) {
      const isRestored = await restoreSource(shelf, state, options);
      const { id, refresh: _, ...version } = state;
      if (isRestored) await histories.record(library, id, { ...version, at: now(), cause: "restored" });
      return isRestored;
    },

    ...createVersions({ ...shelf, histories, now, random, named: refresher.named }),
  };

  async function open(
    given: Given,
    known: readonly SourceSummary[],
    signal: AbortSignal | undefined,
  ): Promise<OpenedDocument | OpenedPage> {
    const { metadata } = given;
    const said = metadata && { given: metadata };
    if ("text" in given) return openText(given.text, metadata, known);
    if ("file" in given) {
      const { name, bytes } = given.file;
      const id = chooseId(known, { kind: "upload", name }, idOfFile(name));
      return opener.file(bytes, { name, id, library, ...said });
    }
    const place = (address: string) => ({
      library,
      id: chooseId(known, { kind: "address", name: address }, idOfAddress(address)),
    });
    const page = await opener.page(given.address, { by: "person", place, ...said, ...(signal && { signal }) });
    if (page === "unchanged") throw new RangeError("Expected a page, since no version of it was named.");
    return page;
  }

  /** A text that nobody named is shown by its first words, which are no title. */
  async function openText(
    text: string,
    metadata: GivenMetadata | undefined,
    known: readonly SourceSummary[],
  ): Promise<OpenedDocument> {
    const title = metadata?.title ?? openingOf(text);
    const id = chooseId(known, { kind: "upload", name: title }, idOfTitle(title));
    const said = metadata && { given: metadata };
    const opened = await opener.file(Buffer.from(text), { name: "text.txt", id, library, ...said });
    const { article } = opened;
    const { source } = article;
    if (source.metadata.isUntitled === undefined) return opened;
    return { ...opened, article: { ...article, source: { ...source, metadata: { ...source.metadata, title } } } };
  }
}

function callEvery(durationMs: number, callback: () => void): () => void {
  const timer = setInterval(callback, durationMs);
  timer.unref();
  return () => clearInterval(timer);
}

function againOf(given: Given): Pick<Prepared, "again"> {
  if (!("address" in given)) return {};
  const { every, metadata } = given;
  return { again: { every, ...(metadata && { given: metadata }) } };
}

function originOf(given: Given, opened: OpenedDocument | OpenedPage): Origin {
  if ("address" in opened) return { kind: "address", name: opened.address };
  const name = "file" in given ? given.file.name : opened.article.source.metadata.title;
  return { kind: "upload", name };
}

function placed(article: Article, id: string): Article {
  return article.source.id === id ? article : { ...article, source: { ...article.source, id } };
}

/** The id that the same address or file has already, else one that no other source has. */
function chooseId(known: readonly SourceSummary[], { kind, name }: Origin, wanted: string): string {
  const same = known.find(({ origin }) => origin.kind === kind && origin.name === name);
  return same?.id ?? freeId(wanted, (id) => known.some((each) => each.id === id));
}

function refuseFolder(id: string, known: readonly SourceSummary[]): void {
  const found = known.find((each) => each.id === id);
  if (found?.origin.kind === "folder") throw sourceOfFolder(id, found.origin.name);
}
