import { type AttributedArticle, paragraphOf, sentencesMeeting } from "../../core/article/article.ts";
import { askedParty, namesSpeaker, partyOfLabel } from "../../core/question/lines/asked-party.ts";
import type { Question } from "../../core/question/question.ts";
import type { QuotedSpan } from "../../core/quotes/cite-span.ts";
import type { Citation } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The label of a speaker that says which party somebody is of: "Ann Berg (Greens): ...", the first one of each article. Undefined where a
 * question asks for no party, or no label tells it.
 */
export async function answerParty(
  { searched, language }: Pick<Question, "searched" | "language">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const asked = askedParty(searched, language);
  if (asked === undefined) return undefined;
  const labels = shelf.records.flatMap(({ article }) => findLabel(article, asked) ?? []);
  return labels.length === 0 ? undefined : citeSpans(labels);
}

function findLabel(article: AttributedArticle, asked: readonly string[]): QuotedSpan | undefined {
  const { text } = article.source;
  const seen = new Set<number>();
  for (const { context = [] } of article.blocks) {
    const name = context.findLast(({ kind }) => kind === "speaker");
    if (name === undefined || seen.has(name.start)) continue;
    seen.add(name.start);
    if (!namesSpeaker(asked, text.slice(name.start, name.end))) continue;
    const party = partyOfLabel(text.slice(name.end, name.end + MAX_LABEL_CHARS));
    const sentence = article.sentences[sentencesMeeting(article, name).from];
    if (party === undefined || sentence === undefined) continue;
    const highlight = { start: name.end + party.start, end: name.end + party.end };
    const span = { start: name.start, end: name.end + party.labelEnd };
    return { article, span, paragraph: paragraphOf(article, sentence), highlights: [highlight] };
  }
  return undefined;
}

const MAX_LABEL_CHARS = 60;
