import type { Attribution, Span } from "../../core/types.ts";
import { type ReportedArticle, toAttribution } from "../attribution/attribute.ts";
import { piecesOf } from "../grammar/one-word-of.ts";
import type { QuotedSpan } from "../names/quote-marks.ts";

/** What stands between quotation marks, with who says it. */
export interface FoundQuotation extends Span {
  readonly speaker?: Attribution;
}

const MIN_WORDS = 3;
const WORK = piecesOf(({ work }) => work);
// A work's title, not speech: "le film « ... »", "her album “...”", "le film de Claude Sautet « ... »".
const BEFORE_TITLE = new RegExp(`(?:${WORK}|${piecesOf(({ called }) => called)})[ ,:]*$`, "iu");
const BEFORE_AUTHOR = new RegExp(
  `(?<![\\p{L}])(?:${WORK}) (?:${piecesOf(({ madeBy }) => madeBy)}) ?(?:\\p{Lu}[\\p{L}-]* ){1,3}$`,
  "u",
);

/** The quotations of an article, in order: speech of three words or more. */
export function findQuotations(reported: ReportedArticle): readonly FoundQuotation[] {
  const { article } = reported;
  const found: FoundQuotation[] = [];
  for (const quote of article.quotes) {
    if (quote.inner.end <= quote.inner.start || !isSpeech(reported, quote)) continue;
    const speaker = reported.speakers.get(quote);
    found.push({ ...quote.inner, ...(speaker && { speaker: toAttribution(article.text, speaker) }) });
  }
  return found;
}

/** Titles of works between quotation marks. */
export function findQuotedTitles({ article }: ReportedArticle): readonly Span[] {
  return article.quotes
    .filter((quote) => isTitle(article.text, quote) && quote.inner.end > quote.inner.start)
    .map((quote) => quote.inner);
}

function isSpeech({ article }: ReportedArticle, quote: QuotedSpan): boolean {
  const spoken = article.text.slice(quote.inner.start, quote.inner.end).split(/\s+/);
  return spoken.length >= MIN_WORDS && !isTitle(article.text, quote);
}

function isTitle(text: string, quote: QuotedSpan): boolean {
  return (
    quote.inner.end - quote.inner.start < 80 &&
    (BEFORE_TITLE.test(text.slice(Math.max(0, quote.start - 24), quote.start)) ||
      BEFORE_AUTHOR.test(text.slice(Math.max(0, quote.start - 60), quote.start)))
  );
}
