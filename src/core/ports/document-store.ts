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

/** Documents and settings of one owner: no other owner's are ever seen. */
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
  getSetting(name: string): Promise<string | undefined>;
  putSetting(name: string, value: string): Promise<void>;
  /** Sets the setting if absent, atomically over processes, and answers what it now is. */
  ensureSetting(name: string, value: string): Promise<string>;
}

/** What concerns the documents of all owners. */
export interface DocumentKeeper {
  /** Deletes what is about this person, whoever's it is; answers how many. */
  forget(person: string): Promise<number>;
  /** Deletes documents of these kinds made before that time (milliseconds since 1970); answers how many. */
  expire(kinds: readonly string[], before: number): Promise<number>;
}
