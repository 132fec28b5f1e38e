import type { DocumentStore } from "../../core/ports/document-store.ts";
import { DEED_KIND } from "../kinds.ts";

/** What managers can do to a server's sources and settings. */
export const acts = [
  "source-added",
  "source-removed",
  "source-purged",
  "source-rolled-back",
  "source-released",
  "source-taken",
  "source-interval",
  "feed-added",
  "feed-removed",
  "undone",
  "library-created",
  "library-renamed",
  "library-deleted",
  "library-bound",
  "folder-on",
  "folder-off",
  "caution",
  "languages",
  "replies",
  "corrections",
  "forums",
  "listening",
  "ask-panel-put",
  "ask-panel-taken",
  "gap-dismissed",
  "pin-added",
  "pin-removed",
  "alone-on",
  "alone-off",
  "digest-on",
  "digest-off",
  "log-channel",
  "manager-roles",
] as const;

export type Act = (typeof acts)[number];

/** One thing that somebody did; people are hashes. */
export interface Deed {
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly act: Act;
  /** Title, name or value that it was done to; of channels and roles their ids, with spaces between them. */
  readonly about: string;
  /** Id of the channel that it was done for, where it was done for one. */
  readonly channel?: string;
}

export async function recordDeed(
  documents: Pick<DocumentStore, "putDocument">,
  { id, ...deed }: Deed & { readonly id: string },
): Promise<void> {
  const { person, at } = deed;
  await documents.putDocument({ kind: DEED_KIND, id, person, createdAt: at, body: deed });
}

/** The latest first. */
export async function readDeeds(
  documents: Pick<DocumentStore, "listDocuments">,
  limit: number,
): Promise<readonly Deed[]> {
  const found = await documents.listDocuments(DEED_KIND, { limit });
  return found.flatMap(({ body }) => (isDeed(body) ? [body] : []));
}

/** Documents come back as JSON that `recordDeed` wrote: enough is checked to tell another shape. */
function isDeed(body: unknown): body is Deed {
  return typeof body === "object" && body !== null && "act" in body && acts.some((act) => act === body.act);
}
