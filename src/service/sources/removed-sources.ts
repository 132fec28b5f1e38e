import { createHistories, HISTORY_KIND } from "../../app/import/history.ts";
import type { Engine } from "../../app/types.ts";
import { isLibraryOf, parseSourceKey } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import { ownerOfServer } from "../servers/server-settings.ts";
import { handleOf, type ServerSource } from "./server-sources.ts";

/** More than a server's managers ever add. */
const MAX_HISTORIES = 10_000;

/** What was taken off, of libraries that were deleted too, and whose texts are kept still; in the order of their titles. */
export async function readRemovedSources(
  engine: Pick<Engine, "in" | "library">,
  serverId: string,
): Promise<readonly ServerSource[]> {
  const owner = ownerOfServer(serverId);
  const documents = documentsOf(engine, owner);
  const histories = createHistories(documents);
  const removed: ServerSource[] = [];
  for (const { id: key } of await documents.listDocuments(HISTORY_KIND, { limit: MAX_HISTORIES })) {
    const { library, id } = parseSourceKey(key);
    const last = (await histories.read(library, id)).at(-1);
    if (last === undefined || !isLibraryOf(owner, library)) continue;
    if ((await engine.library(library).list()).some((each) => each.id === id)) continue;
    const { version, metadata, origin, contentHash } = last;
    const summary = { id, version, metadata, origin, contentHash, fingerprint: "", passages: 0 };
    removed.push({ ...summary, library, handle: handleOf(library, id) });
  }
  return removed.sort((a, b) => a.metadata.title.localeCompare(b.metadata.title));
}
