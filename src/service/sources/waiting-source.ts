import type { Prepared } from "../../app/import/importer.ts";
import type { LibraryId } from "../../core/scope.ts";
import type { Waits } from "./waiting.ts";

/** A source that was read for somebody and waits for their word. */
export interface WaitingSource extends Waits {
  readonly library: LibraryId;
  readonly prepared: Prepared;
}

/** Documents come back as JSON that the desk wrote: enough is checked to tell another shape. */
export function isSource(body: unknown): body is WaitingSource {
  if (typeof body !== "object" || body === null || !("prepared" in body && "library" in body)) return false;
  const { prepared } = body;
  return typeof prepared === "object" && prepared !== null && "opened" in prepared && "preview" in prepared;
}
