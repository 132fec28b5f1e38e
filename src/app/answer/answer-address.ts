import { type AttributedArticle, paragraphOf, sentencesMeeting } from "../../core/article/article.ts";
import { ownText } from "../../core/passages/passage-text.ts";
import { askedAddress, findAddresses } from "../../core/question/lines/asked-address.ts";
import type { Question } from "../../core/question/question.ts";
import type { QuotedSpan } from "../../core/quotes/cite-span.ts";
import { foldText, words } from "../../core/text/text.ts";
import type { Citation } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The postal address that a question asks for: the only one of the articles that name whose it is, with the sentences that it stands in.
 * Undefined where a question asks for none, or several or none stand there.
 */
export async function answerAddress(
  { searched, language }: Pick<Question, "searched" | "language">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const asked = askedAddress(searched, language);
  if (asked === undefined) return undefined;
  const found = shelf.records.flatMap(({ article }) => addressesOf(article, asked));
  const [first] = found;
  const values = new Set(
    found.map(({ article, highlights }) => highlights.map((each) => ownText(each, article.source))[0]),
  );
  return first === undefined || values.size > 1 ? undefined : citeSpans([first]);
}

function addressesOf(article: AttributedArticle, asked: readonly string[]): readonly QuotedSpan[] {
  const { text, metadata } = article.source;
  const addresses = findAddresses(text);
  if (addresses.length === 0) return [];
  const named = new Set(words(foldText(`${metadata.title} ${text}`)).map((word) => word.text));
  if (!asked.every((word) => named.has(word))) return [];
  return addresses.flatMap((address) => {
    const { from, to } = sentencesMeeting(article, address);
    const [first, last] = [article.sentences[from], article.sentences[to - 1]];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    return [{ article, span, paragraph: paragraphOf(article, first), highlights: [address] }];
  });
}
