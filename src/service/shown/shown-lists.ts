import type { DocumentStore } from "../../core/ports/document-store.ts";
import type { FactKind } from "../../core/types.ts";
import { LIST_KIND } from "../kinds.ts";
import { type InterfaceLanguage, isInterfaceLanguage } from "../words/index.ts";

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
  /** In which it was shown, and in which its other pages are. */
  readonly language: InterfaceLanguage;
}

/** Keeps the query so that the list's buttons work after a restart. */
export async function keepList(
  documents: DocumentStore,
  { id, person, createdAt, query, language }: ShownList,
): Promise<void> {
  await documents.putDocument({ kind: LIST_KIND, id, person, createdAt, body: { ...query, language } });
}

/** Undefined when it is no longer kept. */
export async function readList(
  documents: DocumentStore,
  id: string,
): Promise<Pick<ShownList, "query" | "language"> | undefined> {
  const body = (await documents.getDocument(LIST_KIND, id))?.body;
  if (!isKeptList(body)) return undefined;
  const { language, ...query } = body;
  return { query, language };
}

/** Documents come back as JSON that `keepList` wrote: enough is checked to tell another shape. */
function isKeptList(body: unknown): body is ListQuery & Pick<ShownList, "language"> {
  if (typeof body !== "object" || body === null || !("list" in body && "language" in body)) return false;
  if (!isInterfaceLanguage(body.language)) return false;
  return body.list === "sources" || body.list === "facts" || (body.list === "fact" && "name" in body);
}
