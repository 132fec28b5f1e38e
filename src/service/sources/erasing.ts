import { RECEIPT_KIND } from "../../app/quotes/receipts.ts";
import type { Engine } from "../../app/types.ts";
import { erasedSource } from "../../core/erased-source.ts";
import type { DocumentKeeper, StoredDocument } from "../../core/ports/document-store.ts";
import { OPERATOR } from "../../core/scope.ts";
import { documentsOf } from "../documents-of.ts";
import {
  ANSWER_KIND,
  CHECK_KIND,
  DEED_KIND,
  ERASED_KIND,
  PIN_KIND,
  QUOTED_KIND,
  UNANSWERED_KIND,
  UNDO_KIND,
  WAITING_SOURCE_KIND,
} from "../kinds.ts";
import { isUndo } from "./undo.ts";
import { isSource, type WaitingSource } from "./waiting-source.ts";
import { type Erased, withoutQuotes } from "./without-quotes.ts";

export interface ErasingParts {
  readonly engine: Pick<Engine, "in" | keyof DocumentKeeper>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A question that was under way when a source was erased has been answered after so long, in milliseconds. */
const UNDER_WAY_MS = 300_000;
/** More than are erased within an hour. */
const MAX_ERASED = 10_000;

/** What questions leave behind. */
export const ANSWER_KINDS: readonly string[] = [RECEIPT_KIND, ANSWER_KIND, QUOTED_KIND, UNANSWERED_KIND, CHECK_KIND];

/** A source with all that it has ever been called, and the hashes of its versions. */
export interface ErasedWhole extends Erased {
  readonly titles: readonly string[];
  readonly versions: readonly string[];
}

/** Erases the words of a source from all that was ever kept of it, whoever's: quotes, what stands around them, titles. Throws as the store does. */
export async function eraseQuoted(source: ErasedWhole, parts: ErasingParts): Promise<void> {
  const { engine, now } = parts;
  const { library, id, titles, versions } = source;
  const documents = documentsOf(engine, OPERATOR);
  // First of all: what a question that is under way keeps afterwards is found by this.
  const body = { library, id } satisfies Erased;
  await documents.putDocument({ kind: ERASED_KIND, id: erasedSource(library, id), createdAt: now(), body });
  const revise = (document: StoredDocument) => erasedFrom(document, source);
  await engine.revise({ kinds: [...ANSWER_KINDS, PIN_KIND, UNDO_KIND], holding: [id], revise });
  await engine.revise({ kinds: [WAITING_SOURCE_KIND], holding: [id, ...versions], revise });
  await engine.revise({ kinds: [DEED_KIND], holding: titles, revise });
}

/** Erases what questions have kept that were under way when a source was erased, in whatever process. */
export async function finishErasing({ engine }: Pick<ErasingParts, "engine">): Promise<void> {
  const erased = await documentsOf(engine, OPERATOR).listDocuments(ERASED_KIND, { limit: MAX_ERASED });
  for (const { body, createdAt } of erased) {
    if (!isErased(body)) continue;
    await engine.revise({
      kinds: ANSWER_KINDS,
      holding: [body.id],
      // What came later may quote the same article, added again.
      revise: (document) =>
        document.createdAt > createdAt + UNDER_WAY_MS
          ? document.body
          : erasedFrom(document, { ...body, titles: [], versions: [] }),
    });
  }
}

function erasedFrom({ kind, body }: StoredDocument, source: ErasedWhole): unknown {
  switch (kind) {
    case DEED_KIND:
      return withoutTitle(body, source);
    case UNDO_KIND:
      return isUndo(body) && body.library === source.library && body.source === source.id ? undefined : body;
    case WAITING_SOURCE_KIND:
      return isSource(body) && isThisOne(body, source) ? undefined : body;
    case CHECK_KIND:
      // It sets words of the article beside those that were checked.
      return withoutQuotes(body, source) === body ? body : undefined;
    default:
      return withoutQuotes(body, source);
  }
}

function withoutTitle(body: unknown, { library, id, titles }: ErasedWhole): unknown {
  if (typeof body !== "object" || body === null || !("about" in body)) return body;
  return titles.some((title) => title === body.about) ? { ...body, about: erasedSource(library, id) } : body;
}

/** The same text may have been read under another name. */
function isThisOne({ library, prepared }: WaitingSource, source: ErasedWhole): boolean {
  const { id, version } = prepared.opened.article.source;
  return library === source.library && (id === source.id || source.versions.includes(version));
}

/** Written by this file alone. */
function isErased(body: unknown): body is Erased {
  return typeof body === "object" && body !== null && "library" in body && "id" in body;
}
