import type { Article } from "../core/article.ts";
import type { ParagraphContext, Verification } from "./types.ts";

/** The paragraph that a citation stands in with its neighbours, or undefined where its span is in no paragraph. */
export function findContext(
  citation: Verification["citation"],
  { source, blocks }: Article,
): ParagraphContext | undefined {
  const { text, metadata } = source;
  const paragraphs = blocks.filter(({ paragraph }) => paragraph !== undefined);
  const index = paragraphs.findIndex(({ start, end }) => start <= citation.start && citation.end <= end);
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return undefined;
  const before = paragraphs[index - 1];
  const after = paragraphs[index + 1];
  return {
    title: metadata.title,
    paragraph: text.slice(paragraph.start, paragraph.end),
    start: paragraph.start,
    ...(before === undefined ? {} : { before: text.slice(before.start, before.end) }),
    ...(after === undefined ? {} : { after: text.slice(after.start, after.end) }),
  };
}
