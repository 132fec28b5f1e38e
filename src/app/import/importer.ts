import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { SourceSummary } from "../../core/ports/store.ts";
import type { LibraryId } from "../../core/scope.ts";
import type { DocumentOpener, OpenedDocument, OpenedPage } from "../../ingest/open-document.ts";
import type { IndexingOptions, Library } from "../types.ts";
import { sourceOfFolder, unknownSource } from "./mistakes.ts";
import { type Preview, previewOf } from "./preview.ts";
import { createRefreshStates, type Interval, stateAfter } from "./refresh-state.ts";
import { createRefresher, type Refreshed, type RefreshOptions } from "./refresher.ts";
import { freeId, idOfAddress, idOfFile } from "./source-id.ts";

/** What a person gives to be added. */
export type Given =
  | { readonly address: string; readonly every: Interval }
  | { readonly file: { readonly name: string; readonly bytes: Uint8Array } };

/** A document that was read and could be added as it is. */
export interface Prepared {
  readonly id: string;
  /** `known`: the library holds the same text already; `changed`: an earlier version of it. */
  readonly state: "new" | "changed" | "known";
  readonly preview: Preview;
  readonly opened: OpenedDocument | OpenedPage;
  readonly given: Given;
}

export interface Added {
  readonly id: string;
  readonly passages: number;
  /** Milliseconds since 1970; absent: it is not looked at again by itself. */
  readonly nextAt?: number;
}

/** Brings documents into one library, other than by the operator's folder, and keeps those of addresses up to date. */
export interface Importer {
  /** Reads a document and writes nothing. Throws UserError address-*, file-*, document-*. */
  prepare(given: Given, options?: { readonly signal?: AbortSignal }): Promise<Prepared>;
  /** Adds what was prepared, in the place of an earlier version. Throws UserError file-language, cancelled and those of the store. */
  add(prepared: Prepared, options?: IndexingOptions): Promise<Added>;
  /** Looks at one source again, or at those that are due. Throws UserError source-unknown, source-of-folder, source-of-file. */
  refresh(options: RefreshOptions): Promise<readonly Refreshed[]>;
  /** Throws UserError source-unknown, source-of-folder. */
  remove(id: string): Promise<void>;
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
}

export function createImporter(options: ImporterOptions): Importer {
  const { library, articles, documents, opener, now = Date.now, random = Math.random } = options;
  const states = createRefreshStates(documents);
  const refresher = createRefresher({ library, articles, states, opener, now, random });

  return {
    async prepare(given, { signal } = {}) {
      const known = await articles.list();
      if ("file" in given) {
        const { name, bytes } = given.file;
        const id = chooseId(known, { kind: "upload", name, wanted: idOfFile(name) });
        return prepared(given, await opener.file(bytes, { name, id, library }), known);
      }
      const place = (address: string) => ({
        library,
        id: chooseId(known, { kind: "address", name: address, wanted: idOfAddress(address) }),
      });
      const page = await opener.page(given.address, { by: "person", place, ...(signal && { signal }) });
      if (page === "unchanged") throw new RangeError("Expected a page, since no version of it was named.");
      return prepared(given, page, known);
    },

    async add({ id, opened, given }, indexing = {}) {
      const origin =
        "address" in opened
          ? ({ kind: "address", name: opened.address } as const)
          : ({ kind: "upload", name: "file" in given ? given.file.name : id } as const);
      const { article, contentHash } = opened;
      const { passages } = await articles.add({ article, origin, contentHash }, indexing);
      if (!("address" in given) || !("address" in opened)) return { id, passages };
      const state = stateAfter(opened, { library, source: id, every: given.every, now: now(), random });
      await states.put(state);
      return { id, passages, ...(state.nextAt !== undefined && { nextAt: state.nextAt }) };
    },

    refresh: (asked) => refresher.refresh(asked),

    async remove(id) {
      const known = await articles.list();
      const found = known.find((each) => each.id === id);
      if (found === undefined) throw unknownSource(id, known);
      if (found.origin.kind === "folder") throw sourceOfFolder(id, found.origin.name);
      await articles.remove(id);
      await states.delete(library, id);
    },
  };
}

function prepared(given: Given, opened: OpenedDocument | OpenedPage, known: readonly SourceSummary[]): Prepared {
  const { id, version } = opened.article.source;
  const before = known.find((each) => each.id === id);
  const state = before === undefined ? "new" : before.version === version ? "known" : "changed";
  return { id, state, preview: previewOf(opened), opened, given };
}

/** The id that the same address or file has already, else one that no other source has. */
function chooseId(
  known: readonly SourceSummary[],
  { kind, name, wanted }: { readonly kind: "address" | "upload"; readonly name: string; readonly wanted: string },
): string {
  const same = known.find(({ origin }) => origin.kind === kind && origin.name === name);
  return same?.id ?? freeId(wanted, (id) => known.some((each) => each.id === id));
}
