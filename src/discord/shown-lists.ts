import type { DocumentStore } from "../core/ports.ts";
import type { FactKind } from "../core/types.ts";

/** Kind of the documents that keep what a paged list shows. */
export const LIST_KIND = "discord-list";

/** The query behind a paged list: facts of one name, or facts of one kind (all kinds without). */
export type ListQuery = { readonly name: string } | { readonly kind?: FactKind };

/** Keeps the query so that the list's buttons work after a restart. */
export async function keepList(
  documents: DocumentStore,
  list: { readonly id: string; readonly person: string; readonly createdAt: number; readonly query: ListQuery },
): Promise<void> {
  const { id, person, createdAt, query } = list;
  await documents.putDocument({ kind: LIST_KIND, id, person, createdAt, body: query });
}

/** Undefined when it is no longer kept. */
export async function readList(documents: DocumentStore, id: string): Promise<ListQuery | undefined> {
  const body = (await documents.getDocument(LIST_KIND, id))?.body;
  return isListQuery(body) ? body : undefined;
}

function isListQuery(body: unknown): body is ListQuery {
  return typeof body === "object" && body !== null;
}
