import type { MessageCheck, ScopedEngine } from "../../app/types.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { CHECK_KIND } from "../kinds.ts";

export interface KeptCheck {
  readonly id: string;
  /** Keyed hash of who asked for it. */
  readonly person: string;
  readonly createdAt: number;
  readonly check: MessageCheck;
}

/** Keeps a check so that it can be shared, after a restart too. */
export async function keepCheck(documents: DocumentStore, { id, person, createdAt, check }: KeptCheck): Promise<void> {
  await documents.putDocument({ kind: CHECK_KIND, id, person, createdAt, body: check });
}

/** Undefined when it is no longer kept. */
export async function readCheck(documents: DocumentStore, id: string): Promise<MessageCheck | undefined> {
  const body = (await documents.getDocument(CHECK_KIND, id))?.body;
  return isMessageCheck(body) ? body : undefined;
}

/** Whether what a check quotes still stands in the articles. */
export async function isStillTrue(engine: Pick<ScopedEngine, "verify">, { sentences }: MessageCheck): Promise<boolean> {
  const verifications = await engine.verify(sentences.flatMap(({ citation }) => citation ?? []));
  return verifications.every(({ state }) => state !== "gone");
}

/** Documents come back as JSON that `keepCheck` wrote: enough is checked to tell an older shape. */
function isMessageCheck(body: unknown): body is MessageCheck {
  return (
    typeof body === "object" && body !== null && "left" in body && "sentences" in body && Array.isArray(body.sentences)
  );
}
