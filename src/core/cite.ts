import { isSafeSpan } from "./text.ts";
import type { Attribution, Citation, Source, Span } from "./types.ts";

export interface CiteInput {
  readonly source: Source;
  /** Whole sentences of one paragraph. */
  readonly span: Span;
  readonly paragraph: number;
  readonly highlights?: readonly Span[];
  readonly attribution?: Attribution | undefined;
  readonly link?: string | undefined;
}

/** Cuts a citation out of its source. Throws a bug (RangeError) when a span is not one of the source's text. */
export function cite({ source, span, paragraph, highlights = [], attribution, link }: CiteInput): Citation {
  for (const each of [span, ...highlights, ...(attribution === undefined ? [] : [attribution])]) {
    if (!isSafeSpan(source.text, each)) {
      throw new RangeError(
        `Expected a span of ${source.id} (${source.text.length} characters), got ${each.start}-${each.end}.`,
      );
    }
  }
  const { title, credit, publisher } = source.metadata;
  return {
    library: source.library,
    source: source.id,
    title,
    version: source.version,
    start: span.start,
    end: span.end,
    quote: source.text.slice(span.start, span.end),
    paragraph,
    highlights: mergeSpans(highlights.filter((each) => each.start >= span.start && each.end <= span.end)),
    ...(attribution === undefined ? {} : { attribution }),
    ...(link === undefined ? {} : { link }),
    ...(credit === undefined ? {} : { credit }),
    ...(publisher === undefined ? {} : { publisher }),
  };
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
