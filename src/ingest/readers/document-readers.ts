import type { DocumentReader } from "../../core/ports/document-reader.ts";

/** A format's reader with the module that it lies in: what it needs is loaded when there is something to read. */
function createLazyReader(
  extensions: readonly string[],
  load: () => Promise<Pick<DocumentReader, "read">>,
): DocumentReader {
  return {
    extensions,
    accepts: (name) => extensions.some((extension) => name.toLowerCase().endsWith(extension)),
    read: async (bytes, file) => (await load()).read(bytes, file),
  };
}

/** All formats that are read; the first reader that accepts a document reads it. */
export const DOCUMENT_READERS: readonly DocumentReader[] = [
  createLazyReader([".md", ".markdown", ".mdx"], async () => (await import("./markdown.ts")).markdownReader),
  createLazyReader([".txt"], async () => (await import("./text.ts")).textReader),
  createLazyReader([".html", ".htm"], async () => (await import("./html.ts")).htmlReader),
  createLazyReader([".pdf"], async () => ({ read: (await import("../pdf/read-pdf.ts")).readPdf })),
  createLazyReader([".docx"], async () => ({ read: (await import("../office/read-docx.ts")).readDocx })),
  createLazyReader([".epub"], async () => ({ read: (await import("../office/read-epub.ts")).readEpub })),
];

/** Extensions of the files that are articles, with the dot, lower case. */
export const ARTICLE_EXTENSIONS: readonly string[] = DOCUMENT_READERS.flatMap(({ extensions }) => extensions);

/** The reader of a document; undefined when there is none. */
export function findReader(name: string, bytes: Uint8Array): DocumentReader | undefined {
  return DOCUMENT_READERS.find((reader) => reader.accepts(name, bytes));
}
