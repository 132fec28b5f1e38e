import type { DocumentStore } from "../../core/ports/document-store.ts";
import { type LibraryId, sourceKey } from "../../core/scope.ts";
import type { SourceState } from "./source-state.ts";

/** A version that a source has had, and how it came to it. JSON. */
export interface VersionEntry extends Omit<SourceState, "id" | "refresh"> {
  /** Milliseconds since 1970; absent where it is not known. */
  readonly at?: number;
  readonly cause: "added" | "refreshed" | "rolled-back" | "restored";
}

/** Documents of this kind name the versions of a source; their ids are its `sourceKey`. */
export const HISTORY_KIND = "source-history";
/** Older ones are forgotten; their texts go where nothing else needs them. */
export const MAX_KEPT_VERSIONS = 50;

/** The versions of the sources of one owner, oldest first. */
export interface Histories {
  read(library: LibraryId, source: string): Promise<readonly VersionEntry[]>;
  record(library: LibraryId, source: string, entry: VersionEntry): Promise<void>;
  delete(library: LibraryId, source: string): Promise<void>;
}

export function createHistories(
  documents: Pick<DocumentStore, "getDocument" | "putDocument" | "deleteDocument">,
): Histories {
  const read: Histories["read"] = async (library, source) => {
    const body = (await documents.getDocument(HISTORY_KIND, sourceKey(library, source)))?.body;
    // Written by this file alone.
    return Array.isArray(body) ? body : [];
  };
  return {
    read,
    async record(library, source, entry) {
      const body = [...(await read(library, source)), entry].slice(-MAX_KEPT_VERSIONS);
      await documents.putDocument({
        kind: HISTORY_KIND,
        id: sourceKey(library, source),
        createdAt: entry.at ?? 0,
        body,
      });
    },
    async delete(library, source) {
      await documents.deleteDocument(HISTORY_KIND, sourceKey(library, source));
    },
  };
}
