import { type Article, sentencesMeeting } from "../article.ts";
import { type ArticleNames, quoteAt, readNames } from "../facts/article.ts";
import type { Attribution, Span } from "../types.ts";
import { type QuotationSpeakers, quotationSpeakers } from "./quotation-speaker.ts";
import type { Speaker } from "./speaker.ts";
import type { Statement } from "./statement.ts";
import { findStatements } from "./statements.ts";

/** An article with what each of its sentences reports, and who says its quotations. */
export interface ReportedArticle {
  readonly article: ArticleNames;
  /** Statements by sentence, as in `article.sentences`. */
  readonly statements: readonly (readonly Statement[])[];
  readonly speakers: QuotationSpeakers;
}

// Readings are derived from immutable articles: kept as long as the article itself is.
const readings = new WeakMap<Article, ReportedArticle>();

/**
 * Who says what the quoted sentences state: the name, and the role when the text gives one, as spans of the source.
 * A pronoun stands for the last fitting person named before, an office for the person whom the text ties to it.
 * Undefined when nobody is reported, or when the sentences report two different speakers.
 */
export function attribute(article: Article, quote: Span): Attribution | undefined {
  const reported = reportedArticle(article);
  const { text } = article.source;
  let found: Speaker | undefined;
  const { from, to } = sentencesMeeting(article, quote);
  for (let index = from; index < to; index++) {
    const speaker = sentenceSpeaker(reported, index);
    if (speaker === undefined) continue;
    if (found !== undefined && !isSameSpeaker(text, found, speaker)) return undefined;
    found ??= speaker;
  }
  return found && toAttribution(text, found);
}

/** Reads an article for who says what; one that was read before is not read again. */
export function reportedArticle(whole: Article): ReportedArticle {
  const known = readings.get(whole);
  if (known !== undefined) return known;
  const article = readNames(whole);
  const statements = findStatements(article);
  const reported = { article, statements, speakers: quotationSpeakers(article, statements) };
  readings.set(whole, reported);
  return reported;
}

/** A speaker as faces take it. */
export function toAttribution(text: string, { name, role }: Speaker): Attribution {
  return {
    name: text.slice(name.start, name.end),
    ...(role && { role: text.slice(role.start, role.end) }),
    start: name.start,
    end: name.end,
  };
}

function sentenceSpeaker({ article, statements, speakers }: ReportedArticle, index: number): Speaker | undefined {
  const sentence = article.sentences[index];
  if (sentence === undefined) return undefined;
  const own = statements[index] ?? [];
  if (own.length > 0) return own[0]?.speaker;
  const around = quoteAt(article.quotes, sentence.start);
  return around && speakers.get(around);
}

function isSameSpeaker(text: string, a: Speaker, b: Speaker): boolean {
  return text.slice(a.name.start, a.name.end) === text.slice(b.name.start, b.name.end);
}
