import type { DocumentKeeper, DocumentStore } from "../core/ports/document-store.ts";
import { FORGOTTEN_KIND } from "./kinds.ts";

/**
 * Who asked to be forgotten and when, whatever process on the same state they asked, so that nothing of a question that was under way then, in
 * whatever process, is kept afterwards. Throws as the store does.
 */
export interface Forgotten {
  /** Erases all that is kept about a person, and keeps nothing of what is under way; gives how many documents went. */
  forget(person: string): Promise<number>;
  /** Whether the person was forgotten at or after that time (milliseconds since 1970). */
  since(person: string, time: number): Promise<boolean>;
  /** Keeps something about a person that began at that time, unless they were forgotten since, also while it was written. */
  keep(about: { readonly person: string; readonly startedAt: number }, write: () => Promise<unknown>): Promise<void>;
}

export interface ForgottenOptions {
  readonly keeper: Pick<DocumentKeeper, "forget">;
  /** The operator's. */
  readonly documents: Pick<DocumentStore, "putDocument" | "getDocument">;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createForgotten({ keeper, documents, now }: ForgottenOptions): Forgotten {
  const since = async (person: string, time: number) =>
    ((await documents.getDocument(FORGOTTEN_KIND, person))?.createdAt ?? Number.NEGATIVE_INFINITY) >= time;
  return {
    since,
    async forget(person) {
      // First of all: what is written after it was erased finds this.
      await documents.putDocument({ kind: FORGOTTEN_KIND, id: person, createdAt: now(), body: null });
      return keeper.forget(person);
    },
    async keep({ person, startedAt }, write) {
      if (await since(person, startedAt)) return;
      await write();
      if (await since(person, startedAt)) await keeper.forget(person);
    },
  };
}
