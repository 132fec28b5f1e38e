import type { DocumentReader, DocumentWarning, ReadDocument } from "../../core/ports/document-reader.ts";
import { canonicalize } from "../../core/text/text.ts";
import { buildArticle } from "../article/build-article.ts";
import { decodeText } from "../decode-text.ts";
import { splitFrontMatter } from "../front-matter/split-front-matter.ts";
import { unifyFlavours } from "./markdown/flavours/unify-flavours.ts";
import { parseMarkdown, parseSections } from "./markdown/parse-markdown.ts";
import { type WalkedMarkdown, walkMarkdown } from "./markdown/walk-markdown.ts";

/** Reads Markdown in the flavours that are found: GitHub's, Obsidian's, those of Hugo, Jekyll, Docusaurus, MkDocs and MDX. */
export const markdownReader: DocumentReader = {
  extensions: [".md", ".markdown", ".mdx"],
  accepts: (name) => /\.(?:md|markdown|mdx)$/i.test(name),
  read: async (bytes, file) => readMarkdown(await decodeText(bytes, file), file),
};

/** The same of a text that is decoded. */
export function readMarkdown(raw: string, { name }: { readonly name: string }): ReadDocument {
  const { metadata, body, warnings } = splitFrontMatter(canonicalize(raw), name, { anyFormat: true });
  const { parts, leftOut } = walkMarkdown(parseSections(unifyFlavours(body, name)), {
    parse: parseMarkdown,
    name,
  });
  const credits = [metadata.credit, metadata.publisher].filter((line) => line !== undefined);
  const { text, blocks } = buildArticle(parts, {
    credits,
    ...(metadata.title !== undefined && { title: metadata.title }),
  });
  const title = metadata.title ?? titleOf(text, blocks);
  return {
    text,
    blocks,
    metadata: { ...metadata, ...(title !== undefined && { title }) },
    warnings: [...warnings, ...leftOutWarnings(leftOut, name)],
  };
}

function titleOf(text: string, blocks: ReadDocument["blocks"]): string | undefined {
  const title = blocks.find(({ kind }) => kind === "title");
  return title === undefined ? undefined : text.slice(title.start, title.end).replace(/\s+/g, " ");
}

function leftOutWarnings(leftOut: WalkedMarkdown["leftOut"], name: string): DocumentWarning[] {
  if (leftOut.size === 0) return [];
  const counted = [...leftOut].map(([what, times]) => `${times} ${what}${times === 1 ? "" : "s"}`);
  return [{ code: "content-left-out", message: `${name}: ${counted.join(", ")} could not be read as text.` }];
}
