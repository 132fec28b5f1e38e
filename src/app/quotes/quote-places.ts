import { paragraphOf, sentencesMeeting } from "../../core/article/article.ts";
import type { QuotedSpan } from "../../core/quotes/cite-span.ts";
import { sourceKey } from "../../core/scope.ts";
import type { Citation } from "../../core/types.ts";
import type { Knowledge } from "../answer/knowledge.ts";
import type { QuotedPlace } from "../types.ts";
import { citeSpans } from "./cite-spans.ts";

/** Cites places of articles as they are now, in their order; undefined where one of them is of another version, or no sentence's. */
export async function quotePlaces(
  places: readonly QuotedPlace[],
  { records }: Pick<Knowledge, "records">,
): Promise<readonly Citation[] | undefined> {
  const spans: QuotedSpan[] = [];
  for (const { library, source, version, start, end } of places) {
    const article = records.get(sourceKey(library, source))?.article;
    if (article === undefined || article.source.version !== version) return undefined;
    const sentence = article.sentences[sentencesMeeting(article, { start, end }).from];
    if (sentence === undefined || sentence.start > start || sentence.end < end) return undefined;
    spans.push({ article, span: { start, end }, paragraph: paragraphOf(article, sentence), highlights: [] });
  }
  return citeSpans(spans);
}
