import { type AttributedArticle, sentencesMeeting } from "../article/article.ts";
import { speakerOf } from "../article/speaker-of.ts";
import type { Citation, Span } from "../types.ts";
import { cite } from "./cite.ts";
import { linkToPage, linkToPassage } from "./link.ts";

/** Whole sentences, items, rows of an article that are to be quoted. */
export interface QuotedSpan {
  readonly article: AttributedArticle;
  readonly span: Span;
  readonly paragraph: number;
  readonly highlights: readonly Span[];
}

/** Cuts a quote out of its article, with what stands above it, who says it and the link to its place. */
export function citeSpan({ article, span, paragraph, highlights }: QuotedSpan): Citation {
  const { source } = article;
  const { url } = source.metadata;
  const { from } = sentencesMeeting(article, span);
  const block = article.blocks[article.sentences[from]?.block ?? -1];
  const page = block?.page;
  return cite({
    source,
    span,
    paragraph,
    highlights,
    context: (block?.context ?? []).filter(({ start }) => start < span.start || start >= span.end),
    page,
    isCode: block?.kind === "code",
    attribution: speakerOf(article, span),
    link: url === undefined ? undefined : page === undefined ? linkToPassage(url, source, span) : linkToPage(url, page),
  });
}
