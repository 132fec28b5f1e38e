import type { Article, SentenceSpeaker } from "../../core/article/article.ts";
import type { Attribution } from "../../core/types.ts";
import { type ArticleNames, quoteAt, readNames } from "../names/article-names.ts";
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
 * Who says what each sentence states: the name, and the role when the text gives one, as spans of the source. A pronoun stands for
 * the last fitting person named before, an office for the person whom the text ties to it. Sentences that report nobody are left out.
 */
export function findSpeakers(article: Article): readonly SentenceSpeaker[] {
  const reported = reportedArticle(article);
  return article.sentences.flatMap((_, sentence) => {
    const speaker = sentenceSpeaker(reported, sentence);
    return speaker === undefined ? [] : [{ sentence, ...toAttribution(article.source.text, speaker) }];
  });
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
