import type { Passage, Source, SourceFact, SourceMetadata, Span } from "./types.ts";

export interface CancelOptions {
  readonly signal?: AbortSignal;
}

/** What is embedded: a sentence is embedded as a passage is, but somebody waits for it, so it goes before the passages of an index. */
export type TextRole = "question" | "passage" | "sentence";

/** Turns texts into unit vectors. Adapters: models/embedder (transformers.js in a worker), models/hashing-embedder (a fake to compute by hand). */
export interface Embedder {
  /** Model id and number format: part of the index fingerprint. */
  readonly id: string;
  readonly dimensions: number;
  /** Vectors of unit length, one a text, in order. Prefixes ("query: ", "passage: ") are the adapter's. Throws UserError model-missing, model-damaged, model-failed, queue-full, cancelled. */
  embed(texts: readonly string[], options: CancelOptions & { readonly as: TextRole }): Promise<readonly Float32Array[]>;
  /** How many pieces the model sees in a text and how many of them it cannot read. */
  measure(text: string): Promise<{ readonly tokens: number; readonly unknown: number }>;
  close(): Promise<void>;
}

export interface ReaderPassage {
  readonly title: string;
  readonly text: string;
}

/** A word of the passage with its log-probabilities (log-softmax over the passage) of starting and of ending the answer. */
export interface ReadWord extends Span {
  readonly startLogProb: number;
  readonly endLogProb: number;
}

/** What the reader makes of one passage. */
export interface Reading {
  /** Logit that the passage holds an answer. */
  readonly answerable: number;
  /**
   * Log of the sum of exponentials of the start logits plus that of the end logits: how strongly any words are pointed at. The negative
   * of the energy score (Liu and others 2020), which is high for what a model was not trained on.
   */
  readonly strength: number;
  /** All words of the passage in order; offsets into its text. */
  readonly words: readonly ReadWord[];
}

/** Reads question and passage together. Adapters: models/reader, models/hashing-reader. */
export interface Reader {
  readonly id: string;
  /** One reading a passage, in order. Throws UserError as Embedder does. */
  read(question: string, passages: readonly ReaderPassage[], options?: CancelOptions): Promise<readonly Reading[]>;
  close(): Promise<void>;
}

/** A passage as the store keeps it, with its vector. */
export interface StoredPassage extends Passage {
  readonly vector: Float32Array;
}

/** All that is kept of one source, written and replaced as a whole. */
export interface SourceRecord {
  readonly source: Source;
  /** sha256 of the file as it was read (front matter included): tells whether it changed. */
  readonly fileHash: string;
  /** Fingerprint under which the passages were cut and embedded. */
  readonly fingerprint: string;
  readonly passages: readonly StoredPassage[];
  readonly facts: readonly SourceFact[];
}

/** A source without its texts and vectors: enough to see what changed. */
export interface SourceSummary {
  readonly id: string;
  readonly version: string;
  readonly fileHash: string;
  readonly fingerprint: string;
  readonly metadata: SourceMetadata;
  readonly passages: number;
}

/** A small JSON document that must last: receipts, feedback, conversation turns, answers in channels, unanswered questions. */
export interface StoredDocument {
  readonly kind: string;
  readonly id: string;
  /** Keyed hash of the person it is about, when it is about one. */
  readonly person?: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly body: unknown;
}

/** Documents and settings: the part of the store that faces may use. */
export interface DocumentStore {
  putDocument(document: StoredDocument): Promise<void>;
  getDocument(kind: string, id: string): Promise<StoredDocument | undefined>;
  /** Newest first. */
  listDocuments(
    kind: string,
    options: { readonly person?: string; readonly limit: number },
  ): Promise<readonly StoredDocument[]>;
  /** True when it was there. */
  deleteDocument(kind: string, id: string): Promise<boolean>;
  /** Deletes what is about this person; answers how many. */
  forget(person: string): Promise<number>;
  /** Deletes documents of these kinds made before that time (milliseconds since 1970); answers how many. */
  expire(kinds: readonly string[], before: number): Promise<number>;
  getSetting(name: string): Promise<string | undefined>;
  putSetting(name: string, value: string): Promise<void>;
  /** Sets the setting if absent, atomically over processes, and answers what it now is. */
  ensureSetting(name: string, value: string): Promise<string>;
}

/**
 * Everything that must last. Adapters: store/sqlite (and later one for PostgreSQL, so all is asynchronous).
 * Throws UserError state-read-only, state-full, state-too-new, state-damaged, state-busy.
 */
export interface Store extends DocumentStore {
  /** Grows by at least one with every change of sources, by any process: a cheap read that tells whether derived indexes are stale. */
  revision(): Promise<number>;
  /** By id, in code-unit order. */
  summaries(): Promise<readonly SourceSummary[]>;
  /** Everything kept of the current version of one source. */
  read(id: string): Promise<SourceRecord | undefined>;
  /** Any version that was ever current: for verifying old citations. */
  readVersion(id: string, version: string): Promise<Source | undefined>;
  /** Writes one source whole, in one transaction: the earlier version's passages, vectors and facts give way, its text stays. */
  write(record: SourceRecord): Promise<void>;
  /** The source leaves the index; its text stays for verifying. True when it was there. */
  remove(id: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface VectorHit {
  /** Index of the vector in the list that the index was made from. */
  readonly position: number;
  /** Cosine similarity. */
  readonly score: number;
}

/** Finds near vectors. Adapters: store/vectors-exact, store/vectors-hnsw. Disposable: always rebuilt from stored vectors. */
export interface VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  /** The k nearest, best first; ties by position. Vectors are of unit length. */
  search(vector: Float32Array, k: number): readonly VectorHit[];
  /** Cosine of one vector with the one at a position. */
  similarity(vector: Float32Array, position: number): number;
}
