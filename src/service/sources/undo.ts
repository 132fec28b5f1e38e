import type { SourceState } from "../../app/import/source-state.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { LibraryId } from "../../core/scope.ts";
import { UNDO_KIND } from "../kinds.ts";
import { UNDO_MS } from "./limits.ts";

/** How a source was before something was done with it. */
export interface Undo {
  readonly library: LibraryId;
  readonly source: string;
  readonly title: string;
  /** Absent where it was not there. */
  readonly before?: SourceState;
}

export async function keepUndo(
  documents: Pick<DocumentStore, "putDocument">,
  { id, at, undo }: { readonly id: string; readonly at: number; readonly undo: Undo },
): Promise<void> {
  await documents.putDocument({ kind: UNDO_KIND, id, createdAt: at, body: undo });
}

/** What may still be undone under an id, once. */
export async function takeUndo(
  documents: Pick<DocumentStore, "getDocument" | "deleteDocument">,
  id: string,
  now: number,
): Promise<Undo | undefined> {
  const kept = await documents.getDocument(UNDO_KIND, id);
  if (kept === undefined || now - kept.createdAt >= UNDO_MS || !isUndo(kept.body)) return undefined;
  return (await documents.deleteDocument(UNDO_KIND, id)) ? kept.body : undefined;
}

/** Documents come back as JSON that `keepUndo` wrote: enough is checked to tell another shape. */
function isUndo(body: unknown): body is Undo {
  return typeof body === "object" && body !== null && "library" in body && "source" in body && "title" in body;
}
