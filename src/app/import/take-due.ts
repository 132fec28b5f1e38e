import type { DocumentStore, StoredDocument } from "../../core/ports/document-store.ts";

/** A holder that says nothing for so long is gone. */
export const LEASE_MS = 60_000;
/** Held on to so often: twice may be missed. */
const HOLD_EVERY_MS = 20_000;

export interface DueTakerOptions {
  readonly documents: Pick<DocumentStore, "takeDue" | "holdDue">;
  /** Names this one among all that take from the same documents. */
  readonly holder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back again and again until the function that it gives is called. */
  readonly every: (durationMs: number, callback: () => void) => () => void;
}

/** Documents that are due, in order of when they were, each held against other processes until the next is asked for. Throws those of the store. */
export type TakeDue = (kind: string, ids: readonly string[]) => AsyncGenerator<StoredDocument>;

/**
 * Whoever works on a document says when it is due again; one that is left as it was is taken anew, here or elsewhere, when its lease is over.
 */
export function createDueTaker({ documents, holder, now, every }: DueTakerOptions): TakeDue {
  return async function* (kind, ids) {
    for (;;) {
      const due = await documents.takeDue(kind, { ids, now: now(), holder, leaseMs: LEASE_MS });
      if (due === undefined) return;
      const hold = () => {
        // Where it cannot be held, another process may do the same once more, which changes nothing.
        documents.holdDue(kind, due.id, { holder, leaseMs: LEASE_MS }).catch(() => {});
      };
      const release = every(HOLD_EVERY_MS, hold);
      try {
        yield due;
      } finally {
        release();
      }
    }
  };
}
