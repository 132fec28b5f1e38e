import type { FeedLook } from "../../app/import/feeds/feeds.ts";
import type { Refreshed } from "../../app/import/refresher.ts";
import type { Mistake } from "../../core/errors.ts";
import type { DocumentStore } from "../../core/ports/document-store.ts";
import { type LibraryId, sourceKey } from "../../core/scope.ts";

/** What a server's managers should know of a source that is looked at again by itself. */
export type Notice = { readonly source: string } & (
  | { readonly kind: "failing"; readonly mistake: Mistake; readonly since: number }
  | { readonly kind: "recovered" }
  | { readonly kind: "shrunk"; readonly words: number; readonly keptWords: number }
);

type Documents = Pick<DocumentStore, "getDocument" | "putDocument" | "deleteDocument">;

const NOTICE_KIND = "source-notice";
/** A source that fails for so long is told of, in milliseconds: most failures pass by themselves. */
const FAILING_MS = 24 * 3_600_000;

export interface NoticeOptions {
  readonly documents: Documents;
  readonly library: LibraryId;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is to be told of what the looks brought: of each trouble once, and once when a failing source is back. */
export async function takeNotices(refreshed: readonly Refreshed[], options: NoticeOptions): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const each of refreshed) {
    const notice = await noticeOf(each, options);
    if (notice !== undefined) notices.push(notice);
  }
  return notices;
}

async function noticeOf(refreshed: Refreshed, { documents, library, now }: NoticeOptions): Promise<Notice | undefined> {
  const { source, outcome } = refreshed;
  const id = sourceKey(library, source);
  const told = (await documents.getDocument(NOTICE_KIND, id))?.body;
  // Kept before it is said: a process that is killed in between says it never rather than twice.
  const tell = (kind: "failing" | "shrunk") =>
    documents.putDocument({ kind: NOTICE_KIND, id, createdAt: now, body: kind });
  if (outcome === "failed") {
    if (told === "failing" || now - refreshed.failingSince < FAILING_MS) return undefined;
    await tell("failing");
    return { source, kind: "failing", mistake: refreshed.mistake, since: refreshed.failingSince };
  }
  if (outcome === "shrunk") {
    if (told === "shrunk") return undefined;
    await tell("shrunk");
    return { source, kind: "shrunk", words: refreshed.words, keptWords: refreshed.keptWords };
  }
  if (told === undefined) return undefined;
  await documents.deleteDocument(NOTICE_KIND, id);
  return told === "failing" ? { source, kind: "recovered" } : undefined;
}

/** Likewise of what looks at feeds brought; `source` is the feed's id. */
export function takeFeedNotices(looks: readonly FeedLook[], options: NoticeOptions): Promise<readonly Notice[]> {
  const refreshed = looks.map((look): Refreshed => {
    const source = look.feed.id;
    if (look.outcome !== "failed") return { source, outcome: "unchanged" };
    return { source, outcome: "failed", mistake: look.mistake, failingSince: look.failingSince };
  });
  return takeNotices(refreshed, options);
}
