import type { ContextSpan } from "../article/article.ts";
import { isSafeSpan } from "../text/text.ts";
import type { Attribution, Citation, Source, Span } from "../types.ts";

export interface CiteInput {
  readonly source: Source;
  /** Whole sentences of one paragraph. */
  readonly span: Span;
  readonly paragraph: number;
  /** What stands above it, outermost first. */
  readonly context?: readonly ContextSpan[];
  readonly page?: number | undefined;
  readonly isCode?: boolean;
  readonly highlights?: readonly Span[];
  readonly attribution?: Attribution | undefined;
  readonly link?: string | undefined;
}

/** Cuts a citation out of its source. Throws a bug (RangeError) when a span is not one of the source's text. */
export function cite(input: CiteInput): Citation {
  const { source, span, paragraph, context = [], page, isCode = false, highlights = [], attribution, link } = input;
  for (const each of [span, ...context, ...highlights, ...(attribution === undefined ? [] : [attribution])]) {
    if (!isSafeSpan(source.text, each)) {
      throw new RangeError(
        `Expected a span of ${source.id} (${source.text.length} characters), got ${each.start}-${each.end}.`,
      );
    }
  }
  const { title, credit, publisher } = source.metadata;
  const heading = context.findLast(({ kind }) => kind === "heading");
  return {
    library: source.library,
    source: source.id,
    title,
    version: source.version,
    start: span.start,
    end: span.end,
    quote: cut(source, span),
    paragraph,
    ...(context.length > 0 && { context: context.map((each) => ({ ...each, text: cut(source, each) })) }),
    ...(heading !== undefined && { heading: cut(source, heading) }),
    ...(page !== undefined && { page }),
    ...(isCode && { isCode }),
    highlights: mergeSpans(highlights.filter((each) => each.start >= span.start && each.end <= span.end)),
    ...(attribution === undefined ? {} : { attribution }),
    ...(link === undefined ? {} : { link }),
    ...(credit === undefined ? {} : { credit }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function cut({ text }: Source, { start, end }: Span): string {
  return text.slice(start, end);
}

/** In order, those that touch or overlap made one, empty ones left out. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start >= end) continue;
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
