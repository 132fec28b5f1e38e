import type { DocumentStore } from "../../src/core/ports/document-store.ts";
import type { LibraryStore, Store } from "../../src/core/ports/store.ts";
import { FOLDER_LIBRARY, OPERATOR } from "../../src/core/scope.ts";

/** A store with the folder's library and the operator's documents at hand. */
export type OperatorStore = Store & LibraryStore & DocumentStore;

/** The operator's part of a store, and the store. */
export function operatorsPart(store: Store): OperatorStore {
  return { ...store.library(FOLDER_LIBRARY), ...store.documents(OPERATOR), ...store };
}
