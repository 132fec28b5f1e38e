import { createHash } from "node:crypto";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { CORRECTED_KIND } from "../kinds.ts";
import type { ChangedQuote } from "./changed-quotes.ts";
import type { QuotedAnswer } from "./quoted-answers.ts";

/** What was told of an answer whose articles have changed. JSON. */
export interface Told {
  /** Which words stood in place of which quotes when it was told. */
  readonly said: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The message that tells of this answer alone; none where several were told of in one, or the answer itself was marked. */
  readonly noticeId?: string;
  /** It was about to be told: a process that was killed then may have said it or not. */
  readonly isSending?: true;
}

/** So many answers of a server are known to have been told of. */
const MAX_TOLD = 20_000;

/** Another one for other words, or other quotes. */
export function sayingOf(changed: readonly ChangedQuote[]): string {
  const words = changed.map(({ index, now }) => [index, now]);
  return createHash("sha256").update(JSON.stringify(words)).digest("base64url");
}

export async function readTold(documents: Pick<DocumentStore, "getDocument">, id: string): Promise<Told | undefined> {
  const body = (await documents.getDocument(CORRECTED_KIND, id))?.body;
  return isTold(body) ? body : undefined;
}

/** By the ids of the answers. */
export async function listTold(documents: Pick<DocumentStore, "listDocuments">): Promise<ReadonlyMap<string, Told>> {
  const kept = await documents.listDocuments(CORRECTED_KIND, { limit: MAX_TOLD });
  return new Map(kept.flatMap(({ id, body }) => (isTold(body) ? [[id, body] as const] : [])));
}

export async function putTold(
  documents: Pick<DocumentStore, "putDocument">,
  { id, person, givenAt }: Pick<QuotedAnswer, "id" | "person" | "givenAt">,
  told: Told,
): Promise<void> {
  await documents.putDocument({ kind: CORRECTED_KIND, id, person, createdAt: givenAt, body: told });
}

export async function dropTold(documents: Pick<DocumentStore, "deleteDocument">, id: string): Promise<void> {
  await documents.deleteDocument(CORRECTED_KIND, id);
}

/** Written by this file alone: enough is checked to tell another shape. */
function isTold(body: unknown): body is Told {
  return typeof body === "object" && body !== null && "said" in body && "at" in body;
}
