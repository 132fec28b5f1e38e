import type { Block } from "../article/article.ts";
import type { SourceMetadata } from "../types.ts";

/** What a document says of itself, in its header or on its face. `language` is a code of two letters, of any language. */
export interface DocumentMetadata extends Partial<Omit<SourceMetadata, "language" | "isUntitled" | "stated">> {
  readonly language?: string;
}

export type DocumentWarningCode =
  /** A field of the header has a value that cannot be read; the field is left out. */
  | "metadata-unreadable"
  /** The header breaks the rules of its format; it was read line by line. */
  | "header-broken"
  /** Part of what the document shows is not in the text: pictures, diagrams, embedded pages. */
  | "content-left-out";

/** What a person who added the document may want to know; `message` is one English sentence that names the file. */
export interface DocumentWarning {
  readonly code: DocumentWarningCode;
  readonly message: string;
}

/** A document as it is seen: canonical text, and the blocks over it. */
export interface ReadDocument {
  /** NFC, LF; what a reader of the document sees. Of plain text the body as it stands. */
  readonly text: string;
  /** In order and apart from each other. */
  readonly blocks: readonly Block[];
  readonly metadata: DocumentMetadata;
  readonly warnings: readonly DocumentWarning[];
  /** Share, 0-1, of the visible text that was kept, where the reader had to choose. */
  readonly kept?: number;
  /** All that the page shows on which the article stands: a link's words must be unique in it. */
  readonly pageText?: string;
  /** What is said beside it, of all that stands in the same place; the document itself is believed first. */
  readonly around?: Pick<DocumentMetadata, "license">;
  /** It says of itself that it is for subscribers. */
  readonly isPaywalled?: true;
}

/** What is known of a document beside its bytes. */
export interface NamedDocument {
  readonly name: string;
  /** Label of the encoding that came with it, as of an HTTP header. */
  readonly declared?: string;
}

/** Reads documents of one format. Adapters: ingest/readers. */
export interface DocumentReader {
  /** With the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether it is a document of this format, by its name or by its first bytes. */
  accepts(name: string, bytes: Uint8Array): boolean;
  /** Throws UserError when the bytes are no such document, or hold nothing that can be read. */
  read(bytes: Uint8Array, file: NamedDocument): Promise<ReadDocument>;
}
