import { type Article, quoteAt, readArticle } from "../facts/article.ts";
import type { Attribution, Sentence, Source, Span } from "../types.ts";
import { firstPersonIn, personSpeaker, type Speaker } from "./speaker.ts";
import { findStatements, type Statement } from "./statements.ts";

/** An article with what each of its sentences reports. */
export interface ReportedArticle {
  readonly article: Article;
  /** Statements by sentence, as in `article.sentences`. */
  readonly statements: readonly (readonly Statement[])[];
}

const MAX_SENTENCES_BACK = 8;

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
  const reported = { article, statements: findStatements(article) };
  readings.set(source, reported);
  return reported;
}

/** Who says a quotation: the speaker of the nearest statement in its sentences, else of the quotation that it goes on. */
export function quotationSpeaker(reported: ReportedArticle, quote: Span): Speaker | undefined {
  const { article, statements } = reported;
  let nearest: Statement | undefined;
  let first = -1;
  for (const [index, sentence] of article.sentences.entries()) {
    if (sentence.start >= quote.end || sentence.end <= quote.start) continue;
    if (first < 0) first = index;
    for (const statement of statements[index] ?? [])
      if (nearest === undefined || distance(statement.at, quote) < distance(nearest.at, quote)) nearest = statement;
  }
  if (nearest !== undefined) return nearest.speaker;
  if (first < 0) return undefined;
  const sentence = article.sentences[first];
  const introduced =
    sentence && firstPersonIn(article, { start: sentence.start, end: Math.min(sentence.end, quote.start) });
  if (introduced !== undefined) return personSpeaker(introduced);
  return continuedSpeaker(reported, first, isSpeech(article, quote, sentence) ? MAX_SENTENCES_BACK : 1);
}

// A few quoted words inside a sentence are no speech of their own: only the sentence right before can tell who said them.
function isSpeech({ text }: Article, quote: Span, sentence: Span | undefined): boolean {
  const startsSentence = sentence !== undefined && sentence.start >= quote.start - 2;
  return (
    startsSentence ||
    /[:,]\s*["«“„]?\s*$/.test(text.slice(Math.max(0, quote.start - 4), quote.start)) ||
    /[.!?…]$/.test(text.slice(quote.start, quote.end))
  );
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

function sentenceSpeaker(reported: ReportedArticle, index: number): Speaker | undefined {
  const { article, statements } = reported;
  const sentence = article.sentences[index];
  if (sentence === undefined) return undefined;
  const own = statements[index] ?? [];
  if (own.length > 0) return own[0]?.speaker;
  const around = quoteAt(article.quotes, sentence.start);
  return around === undefined ? undefined : quotationSpeaker(reported, around);
}

// Speech of which nothing is said goes on with whoever spoke last, or comes from whom the sentence before is about.
function continuedSpeaker({ article, statements }: ReportedArticle, index: number, reach: number): Speaker | undefined {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    const sentence = article.sentences[at];
    if (sentence === undefined) return undefined;
    const speaker = statements[at]?.at(-1)?.speaker;
    if (speaker !== undefined) return speaker;
    const person = firstPersonIn(article, sentence);
    if (person !== undefined) return personSpeaker(person);
  }
  return undefined;
}

function distance(offset: number, span: Span): number {
  if (offset < span.start) return span.start - offset;
  return Math.max(0, offset - span.end);
}

function isSameSpeaker(text: string, a: Speaker, b: Speaker): boolean {
  return text.slice(a.name.start, a.name.end) === text.slice(b.name.start, b.name.end);
}
