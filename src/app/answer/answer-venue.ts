import { paragraphOf, sentencesMeeting } from "../../core/article/article.ts";
import { asksForVenue, findVenues, meetingAsked } from "../../core/question/lines/asked-venue.ts";
import type { Question } from "../../core/question/question.ts";
import { foldText, words } from "../../core/text/text.ts";
import type { Citation } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The line of minutes that says where a meeting was: of several the one whose title names the meeting as the question does. Undefined where
 * that is not asked for, and where not one line alone may be meant.
 */
export async function answerVenue(
  { searched, language }: Pick<Question, "searched" | "language">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  if (!asksForVenue(searched, language)) return undefined;
  const found = shelf.records.flatMap(({ article }) =>
    findVenues(article.source.text).flatMap((place) => {
      const sentence = article.sentences[sentencesMeeting(article, place).from];
      return sentence === undefined ? [] : [{ article, place, sentence }];
    }),
  );
  const asked = meetingAsked(searched, language);
  const named = found.filter(({ article }) => {
    const title = new Set(words(foldText(article.source.metadata.title)).map(({ text }) => text));
    return asked.some((word) => title.has(word));
  });
  const [only, ...others] = asked.length > 0 ? named : found;
  if (only === undefined || others.length > 0) return undefined;
  const { article, place, sentence } = only;
  const span = { start: sentence.start, end: Math.max(sentence.end, place.end) };
  return citeSpans([{ article, span, paragraph: paragraphOf(article, sentence), highlights: [place] }]);
}
