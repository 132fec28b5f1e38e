import type { DocumentReader } from "../../core/ports/document-reader.ts";
import { markdownReader } from "./markdown.ts";
import { textReader } from "./text.ts";

/** All formats that are read; the first reader that accepts a document reads it. */
export const DOCUMENT_READERS: readonly DocumentReader[] = [markdownReader, textReader];

/** Extensions of the files that are articles, with the dot, lower case. */
export const ARTICLE_EXTENSIONS: readonly string[] = DOCUMENT_READERS.flatMap(({ extensions }) => extensions);

/** The reader of a document; undefined when there is none. */
export function findReader(name: string, bytes: Uint8Array): DocumentReader | undefined {
  return DOCUMENT_READERS.find((reader) => reader.accepts(name, bytes));
}
