import type { DocumentStore, StoredDocument } from "../../core/ports/document-store.ts";
import type { Citation } from "../../core/types.ts";
import { QUOTED_KIND } from "../kinds.ts";
import { type InterfaceLanguage, isInterfaceLanguage } from "../words/index.ts";

/** What an answer that others see quotes: enough to tell whether its articles have changed since, and far less than the answer. */
export interface QuotedAnswer {
  /** Of its first message. */
  readonly id: string;
  /** Keyed hash of the asker. */
  readonly person: string;
  /** Milliseconds since 1970: what is kept of it expires with it. */
  readonly givenAt: number;
  /** The thread, where it is one, and its channel. */
  readonly channelIds: readonly [string, ...string[]];
  readonly language: InterfaceLanguage;
  /** In the answer's order. */
  readonly quotes: readonly Quoted[];
}

export type Quoted = Pick<
  Citation,
  "library" | "source" | "title" | "version" | "start" | "end" | "quote" | "paragraph"
>;

/** So many answers of a server are looked through, the latest first. */
const MAX_ANSWERS = 20_000;

interface Given {
  readonly id: string;
  readonly person: string;
  readonly createdAt: number;
  readonly record: {
    readonly answer: { readonly citations: readonly Citation[] };
    readonly language: InterfaceLanguage;
    /** Absent where only the asker sees the answer. */
    readonly channelIds?: readonly string[];
  };
}

/** Keeps what an answer quotes, where others see it. */
export async function putQuoted(
  documents: Pick<DocumentStore, "putDocument" | "deleteDocument">,
  { id, person, createdAt, record: { answer, channelIds, language } }: Given,
): Promise<void> {
  const quotes = answer.citations.map(
    ({ library, source, title, version, start, end, quote, paragraph }): Quoted => ({
      library,
      source,
      title,
      version,
      start,
      end,
      quote,
      paragraph,
    }),
  );
  // An edited question may have none any more.
  if (channelIds === undefined || quotes.length === 0) await dropQuoted(documents, id);
  else
    await documents.putDocument({ kind: QUOTED_KIND, id, person, createdAt, body: { channelIds, language, quotes } });
}

export async function dropQuoted(documents: Pick<DocumentStore, "deleteDocument">, id: string): Promise<void> {
  await documents.deleteDocument(QUOTED_KIND, id);
}

export async function readQuoted(
  documents: Pick<DocumentStore, "getDocument">,
  id: string,
): Promise<QuotedAnswer | undefined> {
  const kept = await documents.getDocument(QUOTED_KIND, id);
  return kept && toQuoted(kept);
}

/** Whether there is any. */
export async function hasQuoted(documents: Pick<DocumentStore, "listDocuments">): Promise<boolean> {
  return (await documents.listDocuments(QUOTED_KIND, { limit: 1 })).length > 0;
}

/** The latest first. */
export async function listQuoted(documents: Pick<DocumentStore, "listDocuments">): Promise<readonly QuotedAnswer[]> {
  const kept = await documents.listDocuments(QUOTED_KIND, { limit: MAX_ANSWERS });
  return kept.flatMap((each) => toQuoted(each) ?? []);
}

function toQuoted({ id, person = "", createdAt, body }: StoredDocument): QuotedAnswer | undefined {
  return isBody(body) ? { id, person, givenAt: createdAt, ...body } : undefined;
}

/** Written by this file alone: enough is checked to tell another shape. */
function isBody(body: unknown): body is Omit<QuotedAnswer, "id" | "person" | "givenAt"> {
  if (typeof body !== "object" || body === null || !("channelIds" in body && "quotes" in body)) return false;
  return "language" in body && isInterfaceLanguage(body.language) && Array.isArray(body.quotes);
}
