import type { Article } from "../../core/article/article.ts";
import type { ParagraphContext, Verification } from "../types.ts";

/** The paragraph that a citation stands in with its neighbours, or undefined where its span is in no paragraph. */
export function findContext(
  citation: Verification["citation"],
  { source, blocks }: Article,
): ParagraphContext | undefined {
  const paragraphs = blocks.flatMap(({ paragraph: number, start, end }) =>
    number === undefined ? [] : [{ number, start, end, text: source.text.slice(start, end) }],
  );
  const index = paragraphs.findIndex(({ start, end }) => start <= citation.start && citation.end <= end);
  if (index === -1) return undefined;
  const shown = paragraphs.slice(Math.max(0, index - 1), index + 2);
  return {
    title: source.metadata.title,
    paragraphs: shown.map(({ number, start, text }) => ({ number, start, text })),
  };
}
