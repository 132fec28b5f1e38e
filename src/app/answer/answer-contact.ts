import { type AttributedArticle, paragraphOf, sentencesMeeting } from "../../core/article/article.ts";
import { ownText } from "../../core/passages/passage-text.ts";
import { askedContact, findContacts, mayHoldContact } from "../../core/question/asked-contact.ts";
import type { Question } from "../../core/question/question.ts";
import type { Citation, Span } from "../../core/types.ts";
import { citeSpans } from "../quotes/cite-spans.ts";
import type { Knowledge } from "./knowledge.ts";

/**
 * The one e-mail address, telephone number or web address of all articles, where nothing else is asked for; empty where none of them may hold
 * any, since nothing of another form answers. Undefined where something else is asked for, or several stand in the articles.
 */
export async function answerContact(
  { searched, language }: Pick<Question, "searched" | "language">,
  { shelf }: Pick<Knowledge, "shelf">,
): Promise<readonly Citation[] | undefined> {
  const form = askedContact(searched, language);
  if (form === undefined) return undefined;
  const articles = shelf.records.map(({ article }) => article);
  const found = articles.flatMap((article) =>
    findContacts(article.source.text, form).map((contact) => ({ article, contact })),
  );
  const values = new Set(found.map(({ article, contact }) => ownText(contact, article.source)));
  const [first] = found;
  if (first === undefined) return articles.some(({ source }) => mayHoldContact(source.text, form)) ? undefined : [];
  return values.size === 1 ? citeContact(first.article, first.contact) : undefined;
}

/** Undefined where it stands in no sentence, as in a title. */
async function citeContact(article: AttributedArticle, contact: Span): Promise<readonly Citation[] | undefined> {
  const { from, to } = sentencesMeeting(article, contact);
  const [first, last] = [article.sentences[from], article.sentences[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const span = { start: first.start, end: last.end };
  return citeSpans([{ article, span, paragraph: paragraphOf(article, first), highlights: [contact] }]);
}
