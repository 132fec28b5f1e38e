import type { AttributedArticle } from "../../core/article/article.ts";
import { citeSpan, type QuotedSpan } from "../../core/quotes/cite-span.ts";
import { readWordRuns } from "../../core/text/word-runs.ts";
import type { Citation } from "../../core/types.ts";
import { createPause, finishInSlices } from "../pause.ts";

/** Cites spans, in their order: those of one article one after the other, so that it is read for its links once, in slices. */
export async function citeSpans(spans: readonly QuotedSpan[]): Promise<readonly Citation[]> {
  const pause = createPause();
  const cited = new Map<QuotedSpan, Citation>();
  for (const [{ source }, group] of byArticle(spans)) {
    if (source.metadata.url !== undefined) await finishInSlices(readWordRuns(source.pageText ?? source.text), pause);
    for (const span of group) {
      cited.set(span, citeSpan(span));
      await pause();
    }
  }
  return spans.flatMap((span) => cited.get(span) ?? []);
}

function byArticle(spans: readonly QuotedSpan[]): ReadonlyMap<AttributedArticle, readonly QuotedSpan[]> {
  const groups = new Map<AttributedArticle, QuotedSpan[]>();
  for (const span of spans) {
    const group = groups.get(span.article);
    if (group === undefined) groups.set(span.article, [span]);
    else group.push(span);
  }
  return groups;
}
