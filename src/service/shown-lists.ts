import type { DocumentStore } from "../core/ports/document-store.ts";
import type { FactKind } from "../core/types.ts";
import { LIST_KIND } from "./kinds.ts";

/** The query behind a paged list: facts of one name, facts of one kind (all kinds without), or the articles. */
export type ListQuery =
  | { readonly list: "fact"; readonly name: string }
  | { readonly list: "facts"; readonly kind?: FactKind }
  | { readonly list: "sources" };

export interface ShownList {
  readonly id: string;
  /** Keyed hash of who asked for it. */
  readonly person: string;
  readonly createdAt: number;
  readonly query: ListQuery;
}

/** Keeps the query so that the list's buttons work after a restart. */
export async function keepList(documents: DocumentStore, { id, person, createdAt, query }: ShownList): Promise<void> {
  await documents.putDocument({ kind: LIST_KIND, id, person, createdAt, body: query });
}

/** Undefined when it is no longer kept. */
export async function readList(documents: DocumentStore, id: string): Promise<ListQuery | undefined> {
  const body = (await documents.getDocument(LIST_KIND, id))?.body;
  return isListQuery(body) ? body : undefined;
}

/** Documents come back as JSON that `keepList` wrote: enough is checked to tell another shape. */
function isListQuery(body: unknown): body is ListQuery {
  if (typeof body !== "object" || body === null || !("list" in body)) return false;
  return body.list === "sources" || body.list === "facts" || (body.list === "fact" && "name" in body);
}
