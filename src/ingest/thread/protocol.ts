import type { Article } from "../../core/article.ts";
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
}

/** An article as its document gives it. */
export interface ReadArticle {
  readonly article: Article;
  readonly warnings: readonly DocumentWarning[];
  /** Share, 0-1, of the visible text that was kept, where the reader had to choose. */
  readonly kept?: number;
}

export type ReadReply =
  | { readonly status: "read"; readonly read: ReadArticle }
  | { readonly status: "refused"; readonly mistake: Mistake }
  /** A bug. */
  | { readonly status: "failed"; readonly error: unknown };
