import type { Article, Block, Sentence } from "../../core/article/article.ts";
import type { Mistake } from "../../core/errors.ts";
import type { DocumentWarning } from "../../core/ports/document-reader.ts";
import type { LibraryId } from "../../core/scope.ts";

/** A document that is to be read: its bytes, and what its article will be called. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  /** Its name with the extension, which people are told. */
  readonly file: string;
  /** Id of its source, */
  readonly id: string;
  /** and the library that it will stand in. */
  readonly library: LibraryId;
  /** Label of the encoding that came with it, as of an HTTP header. */
  readonly declared?: string;
}

/** An article as its document gives it. */
export interface ReadArticle {
  readonly article: Article;
  readonly warnings: readonly DocumentWarning[];
  /** Share, 0-1, of the visible text that was kept, where the reader had to choose. */
  readonly kept?: number;
  /** It says of itself that it is for subscribers. */
  readonly isPaywalled?: true;
}

/** An entry of a feed, read as an article as far as the feed gives its text. */
export interface ReadFeedEntry {
  /** By which it is known again: its own id, else its address. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  /** The feed gives the whole text; otherwise its page has more. */
  readonly isWhole: boolean;
  /** Absent where the feed gives no text. Its source has the entry's id. */
  readonly article?: Article;
}

export interface ReadFeedArticles {
  readonly title?: string;
  /** In the order of the feed, the latest usually first. */
  readonly entries: readonly ReadFeedEntry[];
}

/** What the program sends: a document's bytes piece by piece, so that no piece stalls it, and then what to make of them. */
export type ToReader =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | ({ readonly kind: "read" | "read-feed" } & Omit<ReadRequest, "bytes">);

/** Its texts, which may be long. */
export type LongText = "text" | "pageText";

/** What it gets back: the texts, blocks and sentences of an article piece by piece, and then the rest of it, or why there is none. */
export type FromReader =
  | { readonly kind: "text"; readonly of: LongText; readonly text: string }
  | { readonly kind: "blocks"; readonly blocks: readonly Block[] }
  | { readonly kind: "sentences"; readonly sentences: readonly Sentence[] }
  | { readonly kind: "read"; readonly read: ReadArticle }
  /** Of a feed the entries one by one, and then the rest. */
  | { readonly kind: "entry"; readonly entry: ReadFeedEntry }
  | { readonly kind: "feed"; readonly feed: Omit<ReadFeedArticles, "entries"> }
  | { readonly kind: "refused"; readonly mistake: Mistake }
  /** A bug. */
  | { readonly kind: "failed"; readonly error: unknown };
