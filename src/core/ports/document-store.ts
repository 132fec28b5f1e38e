import type { Owner } from "../scope.ts";

/** A small JSON document that must last: receipts, feedback, conversation turns, answers in channels, unanswered questions. */
export interface StoredDocument {
  readonly kind: string;
  readonly id: string;
  /** Keyed hash of the person it is about, when it is about one. */
  readonly person?: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When something is to be done about it, in milliseconds since 1970; absent: never. */
  readonly dueAt?: number;
  readonly body: unknown;
}

/** Whose a document is while it is worked on. */
export interface Lease {
  /** Names one of those who work. */
  readonly holder: string;
  /** From now, by the store's clock. */
  readonly leaseMs: number;
}

/**
 * Documents of one owner at whose time something is to be done, as work for whoever is there: each is taken by one of several processes, held
 * on to, and taken by another one when its holder is gone. It is done by putting it with another `dueAt`, later where it failed, or deleting it.
 */
export interface DueDocuments {
  /**
   * Takes the document of that kind, of those with these ids, that has been due longest at `now` (milliseconds since 1970); undefined where
   * none is, or others hold all. Waits for nobody.
   */
  takeDue(
    kind: string,
    options: Lease & { readonly ids: readonly string[]; readonly now: number },
  ): Promise<StoredDocument | undefined>;
  /** Holds on to it; false where it is done, or another's by now. */
  holdDue(kind: string, id: string, lease: Lease): Promise<boolean>;
}

/** Documents and settings of one owner: no other owner's are ever seen. */
export interface DocumentStore extends DueDocuments {
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
  /** Sets the setting where it still is `before` (undefined: absent), atomically over processes; false, and nothing is set, where it is not. */
  replaceSetting(name: string, before: string | undefined, value: string): Promise<boolean>;
  /** Sets the setting if absent, atomically over processes, and answers what it now is. */
  ensureSetting(name: string, value: string): Promise<string>;
}

/** What concerns the documents of all owners. */
export interface DocumentKeeper {
  /** Deletes what is about this person, whoever's it is; answers how many. */
  forget(person: string): Promise<number>;
  /** Deletes documents of these kinds made before that time (milliseconds since 1970); answers how many. */
  expire(kinds: readonly string[], before: number): Promise<number>;
  /** The documents of these kinds made at that time (milliseconds since 1970) or later, whoever's, some at a time. */
  scan(kinds: readonly string[], since: number): AsyncIterable<readonly StoredDocument[]>;
  /** Has documents be what `revise` makes of them; answers how many that changed or deleted. */
  revise(revision: Revision): Promise<number>;
  /** Whose documents are due at that time (milliseconds since 1970), held or not, and when the first of each was, the longest due first. */
  due(now: number): Promise<readonly DueOwner[]>;
}

/** Which documents are gone through, whoever's, and what becomes of each. */
export interface Revision {
  readonly kinds: readonly string[];
  /** Those alone whose bodies hold one of these strings as a value. */
  readonly holding: readonly string[];
  /** The body that it has from then on: the same leaves it as it is, undefined deletes it. */
  readonly revise: (document: StoredDocument) => unknown;
}

export interface DueOwner {
  readonly owner: Owner;
  /** Milliseconds since 1970. */
  readonly since: number;
}
