import type { Passage } from "../article/article.ts";
import type { Scope } from "../scope.ts";
import type { SourceRecord } from "./store.ts";

/** What is kept of a source, but for the vectors. */
export interface ShelvedRecord extends Omit<SourceRecord, "passages"> {
  readonly passages: readonly Passage[];
}

/** What a scope holds at one moment. The same object comes back until something of it changes, so what is derived of it may be kept by it. */
export interface Shelf {
  /** Grows with every change of any of its libraries. */
  readonly revision: string;
  /** Library by library in the scope's order, in each by id in code-unit order. */
  readonly records: readonly ShelvedRecord[];
  /** Passages of all of them. */
  readonly passages: number;
}

/** The sources of a scope, without searching. Adapters: store/memory-index. Throws as the store does. */
export interface Catalog {
  read(scope: Scope): Promise<Shelf>;
}
