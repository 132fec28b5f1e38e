import type { Article, AttributedArticle, Passage } from "../article/article.ts";
import type { LibraryId, Owner } from "../scope.ts";
import type { Origin, SourceFact, SourceMetadata } from "../types.ts";
import type { Claims } from "./claims.ts";
import type { DocumentKeeper, DocumentStore } from "./document-store.ts";
import type { Tallies } from "./tallies.ts";

/** A passage as the store keeps it, with its vector. */
export interface StoredPassage extends Passage {
  readonly vector: Float32Array;
}

/** All that is kept of one source, written and replaced as a whole. */
export interface SourceRecord {
  readonly article: AttributedArticle;
  readonly origin: Origin;
  /** sha256 of what was read (a file with its front matter): tells whether it changed. */
  readonly contentHash: string;
  /** Fingerprint under which the passages were cut and embedded. */
  readonly fingerprint: string;
  readonly passages: readonly StoredPassage[];
  readonly facts: readonly SourceFact[];
}

/** A source without its texts and vectors: enough to see what changed. */
export interface SourceSummary extends Pick<SourceRecord, "origin" | "contentHash" | "fingerprint"> {
  readonly id: string;
  readonly version: string;
  readonly metadata: SourceMetadata;
  readonly passages: number;
}

/** The sources of one library: no other library's are ever seen. */
export interface LibraryStore {
  /** Grows by at least one with every change of the library, by any process: a cheap read that tells whether derived indexes are stale. */
  revision(): Promise<number>;
  /** By id, in code-unit order. */
  summaries(): Promise<readonly SourceSummary[]>;
  /** Everything kept of the current version of one source. */
  read(id: string): Promise<SourceRecord | undefined>;
  /** Any version that was ever current: for verifying old citations. */
  readVersion(id: string, version: string): Promise<Article | undefined>;
  /**
   * Writes one source whole, in one transaction: the earlier version's passages, vectors and facts give way, its text stays. `replacing`: in the place
   * of that version alone; false, and nothing is written, where the source has another one by now, or is gone.
   */
  write(record: SourceRecord, options?: { readonly replacing?: string | undefined }): Promise<boolean>;
  /** The source leaves the index; its text stays for verifying. True when it was there. */
  remove(id: string): Promise<boolean>;
  /**
   * Erases the texts of all versions of a source, which leaves the index, as well as it can be told from the outside: the hashes of its versions
   * stay, under `erasedSource`. True when any was there.
   */
  purge(id: string): Promise<boolean>;
  /** The former versions of a source whose texts are kept. */
  formerVersions(id: string): Promise<readonly string[]>;
  /** Drops former versions of a source for good; the one of now stays, whatever is asked for. Answers how many went. */
  dropVersions(id: string, versions: readonly string[]): Promise<number>;
}

/**
 * Everything that must last. Adapters: store/sqlite (and later one for PostgreSQL, so all is asynchronous).
 * Throws UserError state-read-only, state-full, state-too-new, state-damaged, state-busy.
 */
export interface Store extends DocumentKeeper {
  library(library: LibraryId): LibraryStore;
  documents(owner: Owner): DocumentStore;
  /** Who does what all processes of the store are told of. */
  readonly claims: Claims;
  /** How often people ask, over all processes of the store. */
  readonly tallies: Tallies;
  /** Erases all that is an owner's: documents, settings and every library named for it, with all versions, in one transaction. */
  erase(owner: Owner): Promise<void>;
  close(): Promise<void>;
}
