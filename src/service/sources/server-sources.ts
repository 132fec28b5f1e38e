import { createHash } from "node:crypto";
import type { Engine } from "../../app/types.ts";
import type { SourceSummary } from "../../core/ports/store.ts";
import { type LibraryId, sourceKey } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { ownerOfServer, readServerSettings } from "../servers/server-settings.ts";

/** A source of a server, as its managers see it. */
export interface ServerSource extends SourceSummary {
  /** Short enough for a choice of Discord's, and no other source's. */
  readonly handle: string;
  readonly library: LibraryId;
  /** What its library is called, where it is not the first. */
  readonly libraryName?: string;
}

/** All sources of all libraries of a server, in the order of their titles. */
export async function readServerSources(
  engine: Pick<Engine, "in" | "library">,
  serverId: string,
): Promise<readonly ServerSource[]> {
  const { libraries } = await readServerSettings(documentsOf(engine, ownerOfServer(serverId)), serverId);
  const sources: ServerSource[] = [];
  for (const { id: library, name } of libraries) {
    for (const summary of await engine.library(library).list()) {
      const handle = handleOf(library, summary.id);
      sources.push({ ...summary, handle, library, ...(name !== undefined && { libraryName: name }) });
    }
  }
  return sources.sort((a, b) => a.metadata.title.localeCompare(b.metadata.title) || (a.handle < b.handle ? -1 : 1));
}

const HANDLE_CHARS = 16;

/** Names a source, also one that is there no more. */
export function handleOf(library: LibraryId, id: string): string {
  return createHash("sha256").update(sourceKey(library, id)).digest("hex").slice(0, HANDLE_CHARS);
}
