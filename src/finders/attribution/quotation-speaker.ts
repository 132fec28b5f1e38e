import { foldName } from "../../core/names/fold-name.ts";
import type { Span } from "../../core/types.ts";
import { piecesOf } from "../grammar/one-word-of.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import type { QuotedSpan } from "../names/quote-marks.ts";
import { firstStartingFrom, lastStartingBefore } from "../names/span-search.ts";
import type { Word } from "../names/words.ts";
import { firstBodyIn, firstPersonIn, personSpeaker, type Speaker } from "./speaker.ts";
import type { Statement } from "./statement.ts";

/** Who says each quotation, as far as the text tells. */
export type QuotationSpeakers = ReadonlyMap<QuotedSpan, Speaker>;

const MAX_SENTENCES_BACK = 8;
/** A few quoted words inside a sentence are no speech of their own: only what stands right before can tell who said them. */
const MAX_BACK_OF_WORDS = 2;
const MAX_SENTENCES_AHEAD = 3;

/**
 * Who says the quotations of an article: the statement that frames a quotation, else a later quotation that it repeats
 * (a heading), the speaker of the next one beside it, whom its sentence is about, or whoever spoke last.
 */
export function quotationSpeakers(
  article: ArticleNames,
  statements: readonly (readonly Statement[])[],
): QuotationSpeakers {
  const speakers = new Map<QuotedSpan, Speaker>();
  for (const quote of article.quotes) {
    if (isNickname(article.text, quote)) continue;
    const framed = framingSpeaker(article, statements, quote);
    if (framed !== undefined) speakers.set(quote, framed);
  }
  const repeated = repeatedSpeakers(article, speakers);
  for (const [index, quote] of article.quotes.entries()) {
    if (speakers.has(quote) || isNickname(article.text, quote) || isCharge(article.text, quote)) continue;
    const speaker =
      repeated.get(quote) ??
      followingSpeaker(article, speakers, index) ??
      surroundingSpeaker(article, statements, speakers, quote) ??
      openingSpeaker(article, statements, quote);
    if (speaker !== undefined) speakers.set(quote, speaker);
  }
  return speakers;
}

const BEFORE_NICKNAME = new RegExp(`(?:${piecesOf(({ nickname }) => nickname)})[ ,:]*$`, "iu");
const MAX_NICKNAME_CHARS = 50;

/** Nouns that a name between quotation marks follows; it starts with a capital, what somebody says of them need not. */
const BEFORE_CAPITAL = new RegExp(`(?:${piecesOf(({ namedNoun }) => namedNoun)})[ ,:]*$`, "iu");

// "surnommé « le Chat »", "le plan « Avenir »": nobody speaks.
function isNickname(text: string, { start, inner }: QuotedSpan): boolean {
  if (inner.end - inner.start > MAX_NICKNAME_CHARS) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    BEFORE_NICKNAME.test(before) || (BEFORE_CAPITAL.test(before) && /^\p{Lu}/u.test(text.slice(inner.start, inner.end)))
  );
}

const BEFORE_CHARGE = new RegExp(
  String.raw`(?:${piecesOf(({ charge }) => charge)})[^.«»"“”:]{0,60} (?:${piecesOf(({ chargedWith }) => chargedWith)})\s*$`,
  "iu",
);

// "placée en garde à vue pour « atteinte à la vie privée »": the words of the law.
function isCharge(text: string, { start }: QuotedSpan): boolean {
  return BEFORE_CHARGE.test(text.slice(Math.max(0, start - 100), start));
}

// The statement of the quotation's own sentences that lies nearest, counted in words outside quotations.
function framingSpeaker(
  article: ArticleNames,
  statements: readonly (readonly Statement[])[],
  quote: QuotedSpan,
): Speaker | undefined {
  let best: Statement | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = sentenceAt(article, quote.start); index < article.sentences.length; index++) {
    const sentence = article.sentences[index];
    if (sentence === undefined || sentence.start >= quote.end) break;
    for (const statement of statements[index] ?? []) {
      const cost = frameCost(article, statement, quote);
      if (cost < bestCost) {
        best = statement;
        bestCost = cost;
      }
    }
  }
  return (best && personBeforeColon(article, best, quote)) ?? best?.speaker;
}

const MAX_COST_BEFORE_COLON = 8;

// "Le maire confirme la fin des travaux. X, riverain, déchante : « ... »": behind a far statement, whoever is named between.
function personBeforeColon(article: ArticleNames, { end }: Statement, quote: QuotedSpan): Speaker | undefined {
  const between = { start: end, end: quote.start };
  if (end >= quote.start || !/:\s*$/.test(article.text.slice(end, quote.start))) return undefined;
  if (distance(article, between) <= MAX_COST_BEFORE_COLON) return undefined;
  const person = firstPersonIn(article, between);
  return person && personSpeaker(person);
}

/** Far behind a quotation, a source is that of the clause between them. */
const MAX_COST_AFTER = 14;

function frameCost(article: ArticleNames, statement: Statement, quote: QuotedSpan): number {
  if (statement.start >= quote.end) {
    const cost = distance(article, { start: quote.end, end: statement.start });
    return cost > MAX_COST_AFTER ? cost * 4 : cost;
  }
  if (statement.end <= quote.start) return 1.5 + distance(article, { start: statement.end, end: quote.start });
  return 0;
}

// Words outside quotations; one behind a comma, a colon or a bracket opens another clause and counts for more.
function distance(article: ArticleNames, { start, end }: Span): number {
  let cost = 0;
  for (let index = firstStartingFrom(article.words, start); index < article.words.length; index++) {
    const word = article.words[index];
    if (word === undefined || word.start >= end) break;
    if (quoteAt(article.quotes, word.start) !== undefined) continue;
    const isInside = word.start > start + 2;
    cost += isInside && opensSentence(word) ? OPENING_COST : isInside && /[,;()]/.test(word.gap) ? 3 : 1;
  }
  return cost;
}

const OPENING_COST = 6;

// Where the space between two sentences is lost, they are one for the reader of sentences.
function opensSentence({ first, capital, gap }: Word): boolean {
  return first && capital && /[.!?]/.test(gap);
}

// A heading takes its words from a quotation further on: "Un accord « juste et durable »" ... « Cet accord juste et durable ... », dit X.
function repeatedSpeakers(
  article: ArticleNames,
  speakers: ReadonlyMap<QuotedSpan, Speaker>,
): ReadonlyMap<QuotedSpan, Speaker> {
  const found = new Map<QuotedSpan, Speaker>();
  const later = new Map<string, Speaker>();
  for (const quote of article.quotes.toReversed()) {
    const keys = trigramsOf(article, quote);
    const speaker = speakers.get(quote);
    if (speaker !== undefined) for (const key of keys) later.set(key, speaker);
    else if (keys.length > 0) {
      const first = later.get(keys[0] ?? "");
      if (first !== undefined && keys.every((key) => later.get(key) === first)) found.set(quote, first);
    }
  }
  return found;
}

function trigramsOf(article: ArticleNames, { inner }: QuotedSpan): readonly string[] {
  const words = foldName(article.text.slice(inner.start, inner.end)).split(" ");
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

// Two quotations side by side: the words that name the speaker stand behind the second, unless somebody spoke just before.
function followingSpeaker(
  article: ArticleNames,
  speakers: ReadonlyMap<QuotedSpan, Speaker>,
  index: number,
): Speaker | undefined {
  const quote = article.quotes[index];
  const next = article.quotes[index + 1];
  if (quote === undefined || next === undefined || !isBeside(article.text, quote, next)) return undefined;
  const before = article.quotes[index - 1];
  if (
    before !== undefined &&
    speakers.has(before) &&
    sentenceAt(article, quote.start) - sentenceAt(article, before.end - 1) <= 1
  )
    return undefined;
  return speakers.get(next);
}

function isBeside(text: string, quote: QuotedSpan, next: QuotedSpan): boolean {
  return next.start - quote.end <= 3 && /^[\s.,]*$/.test(text.slice(quote.end, next.start));
}

function surroundingSpeaker(
  article: ArticleNames,
  statements: readonly (readonly Statement[])[],
  speakers: ReadonlyMap<QuotedSpan, Speaker>,
  quote: QuotedSpan,
): Speaker | undefined {
  const index = sentenceAt(article, quote.start);
  const sentence = article.sentences[index];
  if (sentence === undefined || sentence.end <= quote.start) return undefined;
  const introduced = firstPersonIn(article, { start: sentence.start, end: Math.min(sentence.end, quote.start) });
  if (introduced !== undefined) return personSpeaker(introduced);
  const isWords = !isSpeech(article, quote, sentence);
  const body = isWords ? firstBodyIn(article, { start: sentence.start, end: quote.start }) : undefined;
  if (body !== undefined) return body;
  const reach = isWords ? MAX_BACK_OF_WORDS : MAX_SENTENCES_BACK;
  for (let at = index; at >= 0 && at >= index - reach; at--) {
    const speaker = lastSpeakerIn(article, statements[at] ?? [], speakers, at, quote);
    if (speaker !== undefined) return speaker;
    const earlier = at < index ? article.sentences[at] : undefined;
    const named = earlier && firstPersonIn(article, earlier);
    if (named !== undefined) return personSpeaker(named);
  }
  return undefined;
}

// An article that opens with speech says soon after whose it is.
function openingSpeaker(
  article: ArticleNames,
  statements: readonly (readonly Statement[])[],
  quote: QuotedSpan,
): Speaker | undefined {
  const index = sentenceAt(article, quote.start);
  const sentence = article.sentences[index];
  if (sentence === undefined || !isSpeech(article, quote, sentence)) return undefined;
  for (let at = index + 1; at <= index + MAX_SENTENCES_AHEAD; at++) {
    const next = article.sentences[at];
    if (next === undefined) return undefined;
    const [statement] = statements[at] ?? [];
    const named = firstPersonIn(article, next);
    if (statement !== undefined) return statement.speaker;
    if (named !== undefined) return personSpeaker(named);
  }
  return undefined;
}

// The speaker of a sentence's last quotation before this one, else of its last statement.
function lastSpeakerIn(
  article: ArticleNames,
  statements: readonly Statement[],
  speakers: ReadonlyMap<QuotedSpan, Speaker>,
  index: number,
  before: QuotedSpan,
): Speaker | undefined {
  const sentence = article.sentences[index];
  if (sentence === undefined) return undefined;
  for (let at = lastStartingBefore(article.quotes, Math.min(sentence.end, before.start) - 1); at >= 0; at--) {
    const quote = article.quotes[at];
    if (quote === undefined || quote.end <= sentence.start) break;
    const speaker = speakers.get(quote);
    if (speaker !== undefined) return speaker;
  }
  return statements.findLast((statement) => statement.at < before.start)?.speaker;
}

function isSpeech({ text }: ArticleNames, quote: Span, sentence: Span): boolean {
  return (
    sentence.start >= quote.start - 2 ||
    /[:,]\s*["«“„]?\s*$/.test(text.slice(Math.max(0, quote.start - 4), quote.start)) ||
    /[.!?…]$/.test(text.slice(quote.start, quote.end))
  );
}

/** Index of the sentence that holds an offset, else of the first one behind it. */
function sentenceAt({ sentences }: ArticleNames, offset: number): number {
  const index = lastStartingBefore(sentences, offset);
  return (sentences[index]?.end ?? 0) > offset ? index : index + 1;
}
