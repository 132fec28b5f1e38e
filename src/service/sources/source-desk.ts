import type { VersionEntry } from "../../app/import/history.ts";
import type { Added, Given, Importer, Importers, Prepared } from "../../app/import/importer.ts";
import type { RefreshState } from "../../app/import/refresh-state.ts";
import type { Refreshed } from "../../app/import/refresher.ts";
import type { SourceState } from "../../app/import/source-state.ts";
import type { Wanted } from "../../app/import/within-limits.ts";
import type { Engine } from "../../app/types.ts";
import { UserError } from "../../core/errors.ts";
import type { DocumentKeeper } from "../../core/ports/document-store.ts";
import type { LibraryId } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { WAITING_SOURCE_KIND } from "../kinds.ts";
import { createSerial } from "../serial.ts";
import { hasLibrary, libraryAt, ownerOfServer, readServerSettings } from "../servers/server-settings.ts";
import { createAllowance } from "./allowance.ts";
import { eraseQuoted } from "./erasing.ts";
import { readRemovedSources } from "./removed-sources.ts";
import { readServerSources, type ServerSource } from "./server-sources.ts";
import { keepUndo, readUndo, settleUndo } from "./undo.ts";
import { createWaiting } from "./waiting.ts";
import { isSource, type WaitingSource } from "./waiting-source.ts";

/** Where a source is added: the channel tells the library. */
export interface DeskPlace {
  readonly serverId: string;
  readonly channelIds: readonly string[];
}

export interface AddedSource extends Added {
  readonly title: string;
  /** Id by which it is undone. */
  readonly undoId: string;
}

/** What a server's managers do with its sources. Every method concerns one server alone. */
export interface SourceDesk {
  /** Reads a source and keeps it waiting; nothing is added. Throws UserError of `Importer.prepare`, source-known, source-limit. */
  preview(place: DeskPlace, given: Given): Promise<WaitingSource>;
  /** What waits under an id, for whoever looks at it again. */
  waiting(serverId: string, id: string): Promise<WaitingSource | undefined>;
  /** Has it wait no longer. "taken": it did before. */
  take(serverId: string, id: string): Promise<WaitingSource | "taken" | undefined>;
  /** Adds what was taken; undefined when its library has been deleted. Throws UserError source-known, source-limit. */
  add(source: WaitingSource): Promise<AddedSource | undefined>;
  /** In the order of their titles. */
  list(serverId: string): Promise<readonly ServerSource[]>;
  /** What was taken off and can be erased still, likewise. */
  listRemoved(serverId: string): Promise<readonly ServerSource[]>;
  /** By handle, id or title; undefined when there is none, or several have that title. */
  find(serverId: string, named: string): Promise<ServerSource | undefined>;
  /** Likewise, also what was taken off. */
  findWithRemoved(serverId: string, named: string): Promise<ServerSource | undefined>;
  /** When and how it is looked at again; undefined when it does not come from an address. */
  refreshState(serverId: string, source: ServerSource): Promise<RefreshState | undefined>;
  /** Looks at it again now. Throws UserError source-of-file, source-limit. */
  refresh(serverId: string, source: ServerSource, options?: { readonly takeShrunk?: boolean }): Promise<Refreshed>;
  /** Takes it off at once; its text stays for verifying. */
  remove(serverId: string, source: ServerSource): Promise<{ readonly undoId: string }>;
  /** Takes it off and erases the texts of all its versions, and their words wherever they are kept; what is left bears `erasedSource`. */
  purge(serverId: string, source: ServerSource): Promise<void>;
  /** Takes off all sources of a library, and its feeds. */
  clear(serverId: string, library: LibraryId): Promise<void>;
  /** Makes an earlier version the current one; false when its text is no longer kept. Throws UserError source-limit. */
  rollBack(serverId: string, source: ServerSource, entry: VersionEntry): Promise<boolean>;
  /**
   * Makes things as they were before an add or a removal: its title; undefined when it is too late, or the library has been deleted.
   * Throws UserError source-limit, and it can be undone still.
   */
  undo(serverId: string, undoId: string): Promise<Undone | "undone" | undefined>;
  /** What is done with the versions of a source of one of the server's libraries. */
  importer(serverId: string, library: LibraryId): Importer;
}

/** What was done is as it was before. "undone": it was so already. */
export interface Undone {
  readonly title: string;
}

export interface SourceDeskParts {
  readonly engine: Pick<Engine, "in" | "library" | "tallies" | keyof DocumentKeeper>;
  readonly importers: Pick<Importers, "of">;
  readonly now: () => number;
  readonly newId: () => string;
}

export function createSourceDesk({ engine, importers, now, newId }: SourceDeskParts): SourceDesk {
  const perServer = createSerial();
  // One reading a server at a time: documents that take long keep no other server waiting for more than one of them.
  const reading = createSerial();
  const documentsAt = (serverId: string) => documentsOf(engine, ownerOfServer(serverId));
  const { tallies } = engine;
  const waiting = createWaiting({ kind: WAITING_SOURCE_KIND, isThing: isSource, documentsAt, tallies, now, newId });
  const importer = (serverId: string, library: LibraryId) => importers.of(library, ownerOfServer(serverId));
  const allowanceOf = (serverId: string) => createAllowance({ engine, serverId, now, newId });

  const desk: SourceDesk = {
    importer,

    async preview({ serverId, channelIds }, given) {
      const allowance = allowanceOf(serverId);
      await allowance.check("source");
      const library = libraryAt(await readServerSettings(documentsAt(serverId), serverId), channelIds);
      const prepared = await reading.run(serverId, () => importer(serverId, library).prepare(given));
      await allowance.check("source", await wantedOf({ serverId, library, prepared }));
      return waiting.put({ serverId, library, prepared });
    },

    waiting: (serverId, id) => waiting.get(serverId, id),

    take: (serverId, id) => waiting.take(serverId, id),

    add: (source) => perServer.run(source.serverId, () => addNow(source)),

    clear(serverId, library) {
      return perServer.run(serverId, async () => {
        const own = importer(serverId, library);
        for (const { id } of await own.feeds.list()) await own.feeds.remove(id, { withArticles: false });
        for (const { id } of await engine.library(library).list()) await own.remove(id);
      });
    },

    list: (serverId) => readServerSources(engine, serverId),
    listRemoved: (serverId) => readRemovedSources(engine, serverId),
    find: async (serverId, named) => findNamed(await desk.list(serverId), named),
    findWithRemoved: async (serverId, named) =>
      (await desk.find(serverId, named)) ?? findNamed(await desk.listRemoved(serverId), named),

    refreshState: (serverId, { library, id }) => importer(serverId, library).refreshState(id),

    refresh: (serverId, { library, id }, { takeShrunk = false } = {}) =>
      perServer.run(serverId, async () => {
        const allowance = allowanceOf(serverId);
        await allowance.check("look");
        const within = allowance.within("look");
        const [refreshed] = await importer(serverId, library).refresh({ source: id, takeShrunk, within });
        if (refreshed === undefined) throw new RangeError("Expected to hear of the source that was looked at.");
        return refreshed;
      }),

    remove: (serverId, { library, id, metadata }) =>
      perServer.run(serverId, async () => {
        const own = importer(serverId, library);
        const before = await own.stateOf(id);
        const undoId = await keepBefore(serverId, { library, source: id, title: metadata.title, before });
        await own.remove(id);
        return { undoId };
      }),

    purge: (serverId, { library, id, version, metadata }) =>
      perServer.run(serverId, async () => {
        const own = importer(serverId, library);
        const had = [{ version, metadata }, ...(await own.history(id))];
        const titles = [...new Set(had.map((each) => each.metadata.title))];
        await eraseQuoted({ library, id, titles, versions: had.map((each) => each.version) }, { engine, now });
        await own.purge(id);
      }),

    rollBack: (serverId, { library, id }, entry) =>
      perServer.run(serverId, () =>
        importer(serverId, library).rollBack(id, entry, { within: allowanceOf(serverId).within("look") }),
      ),

    undo: (serverId, undoId) =>
      perServer.run(serverId, async () => {
        const documents = documentsAt(serverId);
        const undo = await readUndo(documents, undoId, now());
        if (undo === undefined || undo === "undone") return undo;
        const { library, source, title, before } = undo;
        if (!hasLibrary(await readServerSettings(documents, serverId), library)) return undefined;
        const own = importer(serverId, library);
        if (before === undefined) {
          if ((await own.stateOf(source)) !== undefined) await own.remove(source);
        } else if (!(await own.restore(before, { within: allowanceOf(serverId).within("look") }))) return undefined;
        await settleUndo(documents, undoId, now());
        return { title };
      }),
  };
  return desk;

  async function addNow(source: WaitingSource): Promise<AddedSource | undefined> {
    const { serverId, library, prepared } = source;
    const documents = documentsAt(serverId);
    if (!hasLibrary(await readServerSettings(documents, serverId), library)) return undefined;
    // Much may have been added since it was read.
    const wanted = await wantedOf(source);
    const { title } = prepared.preview.metadata;
    const own = importer(serverId, library);
    const before = prepared.state === "new" ? undefined : await own.stateOf(prepared.id);
    const added = await allowanceOf(serverId).within("source")(wanted, () => own.add(prepared));
    return { ...added, title, undoId: await keepBefore(serverId, { library, source: added.id, title, before }) };
  }

  /** What adding it comes to. Throws UserError source-known. */
  async function wantedOf({ serverId, library, prepared }: Omit<WaitingSource, "id">): Promise<Wanted> {
    const { opened, size } = prepared;
    const { source } = opened.article;
    const own = (await desk.list(serverId)).filter((each) => each.library === library);
    const before = own.find(({ id }) => id === source.id);
    const same = own.find(({ version }) => version === source.version);
    if (same !== undefined && (same !== before || !saysMore(prepared, same))) throw known(same.metadata.title);
    return { ...size, ...(before && { replaced: before.passages }) };
  }

  async function keepBefore(
    serverId: string,
    { before, ...undo }: Done & { readonly before: SourceState | undefined },
  ): Promise<string> {
    const id = newId();
    await keepUndo(documentsAt(serverId), { id, at: now(), undo: { ...undo, ...(before && { before }) } });
    return id;
  }
}

function findNamed(sources: readonly ServerSource[], named: string): ServerSource | undefined {
  const folded = named.trim().toLowerCase();
  const exact = sources.find(({ handle, id }) => handle === named || id === named);
  const [first, second] = sources.filter(({ metadata }) => metadata.title.trim().toLowerCase() === folded);
  return exact ?? (second === undefined ? first : undefined);
}

interface Done {
  readonly library: LibraryId;
  readonly source: string;
  readonly title: string;
}

/** The same text may be given another title, author or date. */
function saysMore({ opened: { article } }: Prepared, { metadata }: ServerSource): boolean {
  const { title, author, published } = article.source.metadata;
  return title !== metadata.title || author !== metadata.author || published !== metadata.published;
}

function known(title: string): UserError {
  return new UserError({
    code: "source-known",
    values: { title },
    message: `“${title}” is here already.`,
    hint: "To read it again now, use /source refresh.",
  });
}
