import type { DocumentReader, ReadDocument } from "../../core/ports/document-reader.ts";
import { canonicalize } from "../../core/text/text.ts";
import { decodeText } from "../decode-text.ts";
import { splitFrontMatter } from "../front-matter/split-front-matter.ts";
import { findBlocks, findTitle } from "./text/find-blocks.ts";

/** Reads plain text. The text is kept as it stands; marks of Markdown in it stand outside the blocks. */
export const textReader: DocumentReader = {
  extensions: [".txt"],
  accepts: (name) => /\.txt$/i.test(name),
  read: async (bytes, file) => readText(await decodeText(bytes, file), file),
};

/** The same of a text that is decoded. */
export function readText(raw: string, { name }: { readonly name: string }): ReadDocument {
  const { metadata, body, warnings } = splitFrontMatter(canonicalize(raw), name, { anyFormat: false });
  const title = metadata.title ?? findTitle(body);
  const blocks = findBlocks(body, { ...metadata, title: title ?? "" });
  return { text: body, blocks, metadata: { ...metadata, ...(title !== undefined && { title }) }, warnings };
}
