import type { Block } from "../../src/core/article/article.ts";
import type { ReadDocument } from "../../src/core/ports/document-reader.ts";
import { readMarkdown } from "../../src/ingest/readers/markdown.ts";

/** The blocks of a Markdown text, a line each: kind, words, what stands above ("heading: A"). */
export function showMarkdown(markdown: string, name = "a.md"): string[] {
  return showBlocks(readMarkdown(markdown, { name }));
}

export function showBlocks({ text, blocks }: Pick<ReadDocument, "text" | "blocks">): string[] {
  return blocks.map((block) => `${nameOf(block)}: ${text.slice(block.start, block.end)}${contextOf(block, text)}`);
}

function nameOf({ kind, level, list }: Block): string {
  if (list !== undefined) return `${list.kind === "ordered" ? list.number : list.kind}`;
  return kind === "heading" || kind === "question" ? `${kind} ${level}` : kind;
}

function contextOf({ context = [] }: Block, text: string): string {
  return context.map(({ kind, start, end }) => ` < ${kind}: ${text.slice(start, end)}`).join("");
}
