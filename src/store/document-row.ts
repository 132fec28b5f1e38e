import type { StoredDocument } from "../core/ports/document-store.ts";

/** A document as the tables of every adapter keep it. */
export interface DocumentRow {
  readonly kind: string;
  readonly id: string;
  readonly person: string | null;
  readonly created_at: number;
  readonly due_at: number | null;
  readonly body: string;
}

export function documentOfRow(
  { kind, id, person, created_at: createdAt, due_at: dueAt, body }: DocumentRow,
  read: (json: string) => unknown,
): StoredDocument {
  return {
    kind,
    id,
    ...(person !== null && { person }),
    createdAt,
    ...(dueAt !== null && { dueAt }),
    body: read(body),
  };
}
