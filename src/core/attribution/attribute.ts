import { type Article, quoteAt, readArticle } from "../facts/article.ts";
import type { Attribution, Sentence, Source, Span } from "../types.ts";
import { type QuotationSpeakers, quotationSpeakers } from "./quotation-speaker.ts";
import type { Speaker } from "./speaker.ts";
import type { Statement } from "./statement.ts";
import { findStatements } from "./statements.ts";

/** An article with what each of its sentences reports, and who says its quotations. */
export interface ReportedArticle {
  readonly article: Article;
  /** Statements by sentence, as in `article.sentences`. */
  readonly statements: readonly (readonly Statement[])[];
  readonly speakers: QuotationSpeakers;
}

// Readings are derived from immutable sources: kept as long as the source itself is.
const readings = new WeakMap<Source, ReportedArticle>();

/**
 * Who says what the quoted sentences state: the name, and the role when the text gives one, as spans of the source.
 * A pronoun stands for the last fitting person named before, an office for the person whom the text ties to it.
 * Undefined when nobody is reported, or when the sentences report two different speakers.
 */
export function attribute(source: Source, sentences: readonly Sentence[], quote: Span): Attribution | undefined {
  const reported = reportedArticle(source, sentences);
  let found: Speaker | undefined;
  for (const [index, sentence] of reported.article.sentences.entries()) {
    if (sentence.start >= quote.end || sentence.end <= quote.start) continue;
    const speaker = sentenceSpeaker(reported, index);
    if (speaker === undefined) continue;
    if (found !== undefined && !isSameSpeaker(source.text, found, speaker)) return undefined;
    found ??= speaker;
  }
  return found && toAttribution(source.text, found);
}

/** Reads a source for who says what; a source that was read before is not read again. */
export function reportedArticle(source: Source, sentences?: readonly Sentence[]): ReportedArticle {
  const known = readings.get(source);
  if (known !== undefined) return known;
  const article = readArticle(source, sentences);
  const statements = findStatements(article);
  const reported = { article, statements, speakers: quotationSpeakers(article, statements) };
  readings.set(source, reported);
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
