import type { Engine } from "../app/types.ts";
import type { DocumentStore } from "../core/ports/document-store.ts";
import type { Owner } from "../core/scope.ts";

/** The documents and settings of one owner, whatever articles are asked there. */
export function documentsOf(engine: Pick<Engine, "in">, owner: Owner): DocumentStore {
  return engine.in({ owner, libraries: [] }).documents;
}
