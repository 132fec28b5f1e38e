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

/** What may still be undone under an id; "undone": it was. */
export async function readUndo(
  documents: Pick<DocumentStore, "getDocument">,
  id: string,
  now: number,
): Promise<Undo | "undone" | undefined> {
  const kept = await documents.getDocument(UNDO_KIND, id);
  if (kept?.body === UNDONE) return UNDONE;
  if (kept === undefined || now - kept.createdAt >= UNDO_MS || !isUndo(kept.body)) return undefined;
  return kept.body;
}

/** Notes that it was undone. */
export async function settleUndo(documents: Pick<DocumentStore, "putDocument">, id: string, at: number): Promise<void> {
  await documents.putDocument({ kind: UNDO_KIND, id, createdAt: at, body: UNDONE });
}

const UNDONE = "undone";

/** Documents come back as JSON that `keepUndo` wrote: enough is checked to tell another shape. */
export function isUndo(body: unknown): body is Undo {
  return typeof body === "object" && body !== null && "library" in body && "source" in body && "title" in body;
}
