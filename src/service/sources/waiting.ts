import { LRUCache } from "lru-cache";
import type { Prepared } from "../../app/import/importer.ts";
import type { LibraryId } from "../../core/scope.ts";
import { PREVIEW_MS } from "./limits.ts";

/** A source that was read for somebody and waits for their word. */
export interface WaitingSource {
  readonly id: string;
  readonly serverId: string;
  readonly library: LibraryId;
  readonly prepared: Prepared;
}

/** Sources that wait; the oldest give way. */
export interface WaitingSources {
  put(source: WaitingSource): void;
  /** Undefined when it is another server's, was taken, or has waited too long. */
  get(serverId: string, id: string): WaitingSource | undefined;
  delete(id: string): void;
}

const MAX_WAITING = 200;
/** Texts of all that wait together, in UTF-16 code units. */
const MAX_WAITING_CHARS = 50_000_000;

export function createWaitingSources(now: () => number): WaitingSources {
  const waiting = new LRUCache<string, WaitingSource & { readonly at: number }>({
    max: MAX_WAITING,
    maxSize: MAX_WAITING_CHARS,
    sizeCalculation: ({ prepared }) => Math.max(1, prepared.preview.characters),
  });
  return {
    put: (source) => void waiting.set(source.id, { ...source, at: now() }),
    get(serverId, id) {
      const source = waiting.get(id);
      return source?.serverId === serverId && now() - source.at < PREVIEW_MS ? source : undefined;
    },
    delete: (id) => void waiting.delete(id),
  };
}
