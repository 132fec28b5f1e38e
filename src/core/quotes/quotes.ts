import { type AttributedArticle, paragraphOf, type Sentence, sentencesMeeting } from "../article/article.ts";
import type { Evidence, ScoredSentence } from "../evidence/evidence.ts";
import { findBestSpan } from "../evidence/reading.ts";
import { analyze } from "../lexical/analyze.ts";
import { MAX_LIST_CHARS } from "../lists/list.ts";
import { findList, listAround } from "../lists/quoted-list.ts";
import type { Question } from "../question/question.ts";
import { isIn } from "../text/spans.ts";
import { foldText, words } from "../text/text.ts";
import type { Language, Span } from "../types.ts";
import { startsDependent } from "./anaphora.ts";
import { mergeSpans } from "./cite.ts";
import type { QuotedSpan } from "./cite-span.ts";

/** At most so many quotes an answer, each of one sentence and what it leans on. */
export const MAX_QUOTES = 3;
/** A second sentence is quoted when its score is within this of the best: the first may be the wrong one. Fitted: see docs/quality.md. */
const UNSURE_MARGIN = 1.5;
/** When the question asks for several things, sentences within this of the best are quoted. */
const SEVERAL_MARGIN = 2.5;
/** Two sentences that share more of their words than this (Jaccard) say the same. */
const SAME_WORDS = 0.7;
/** The reader is sure of its words from this log p(span) on; below, the question's own words are marked. */
const SURE_SPAN_LOG_PROB = -2.5;
/** An answer over a sentence's end is believed when it is that much more probable than the best within one. */
const CROSSING_MARGIN = 1.5;
/** No more than this is quoted at a stretch, in UTF-16 code units: a sentence that leans on a long one stands alone. */
const MAX_JOINED_CHARS = 700;

/** Whole sentences of one paragraph, before they are cut out. */
export interface Quote extends QuotedSpan {
  /** The sentence that answers, without those that it leans on. */
  readonly sentence: Sentence;
}

/** The quotes that answer, best first, from sentences scored best first; within other limits than the question's where they are given. */
export function chooseQuotes(
  { language, isForSeveral, names: asked }: Pick<Question, "language" | "isForSeveral" | "names">,
  scored: readonly ScoredSentence[],
  { margin, wanted }: QuotingLimits = quotingLimits(isForSeveral),
): Quote[] {
  const [best] = scored;
  if (best === undefined) return [];
  const chosen = [best];
  const first = toQuote(best, { language, isForSeveral });
  const quotes = [first];
  const held = wordsIn(first);
  const names = asked.map(foldText).filter((name) => held.has(name));
  for (const candidate of scored.slice(1)) {
    if (chosen.length === wanted || candidate.score < best.score - margin) break;
    if (chosen.some((other) => saysTheSame(other, candidate))) continue;
    if (quotes.some((other) => holds(other, candidate))) continue;
    const quote = toQuote(candidate, { language, isForSeveral });
    // Of several things asked of somebody, what another one said is none.
    const isNear = candidate.score >= best.score - (isForSeveral ? UNSURE_MARGIN : margin);
    const isSaidByAnother = candidate.features.otherSpeaker > best.features.otherSpeaker;
    // The question names another row of the table, another item of the list.
    const isBesideNamed = candidate.features.siblingLead > best.features.siblingLead;
    if (isSaidByAnother || isBesideNamed || (!isNear && !holdsOneOf(names, quote))) continue;
    chosen.push(candidate);
    quotes.push(quote);
  }
  return joinItems(joinTouching(quotes));
}

/** How much less than the best a sentence may score that is quoted beside it, and how many are quoted in all. */
export interface QuotingLimits {
  readonly margin: number;
  readonly wanted: number;
}

/** Where each sentence answers, as all do that somebody says who is asked for whatever he or she says. */
export const ALL_ANSWER: QuotingLimits = { margin: Number.POSITIVE_INFINITY, wanted: MAX_QUOTES };

/** Those of a question. */
export function quotingLimits(isForSeveral: boolean): QuotingLimits {
  return isForSeveral ? { margin: SEVERAL_MARGIN, wanted: MAX_QUOTES } : { margin: UNSURE_MARGIN, wanted: 2 };
}

/** Whether the quote holds one of the names; so it does when there are none. */
function holdsOneOf(names: readonly string[], quote: Quote): boolean {
  const held = wordsIn(quote);
  return names.length === 0 || names.some((name) => held.has(name));
}

function wordsIn({ article, span }: Quote): ReadonlySet<string> {
  return new Set(words(foldText(article.source.text.slice(span.start, span.end))).map(({ text }) => text));
}

/** Quotes the sentences as they are, best first: for what is near but no answer. */
export function chooseNearest(scored: readonly ScoredSentence[]): Quote[] {
  const nearest: ScoredSentence[] = [];
  for (const candidate of scored) {
    if (nearest.length === MAX_QUOTES) break;
    if (!nearest.some((other) => saysTheSame(other, candidate))) nearest.push(candidate);
  }
  return nearest.map(({ evidence, sentence, matches }) => ({
    article: evidence.article,
    span: { start: sentence.start, end: sentence.end },
    paragraph: paragraphOf(evidence.article, sentence),
    highlights: matches,
    sentence,
  }));
}

/** Whether the quote shows the sentence already. */
function holds({ article, span }: Quote, { evidence, sentence }: ScoredSentence): boolean {
  return article === evidence.article && isIn(sentence, span);
}

function toQuote(
  scored: ScoredSentence,
  { language, isForSeveral }: Pick<Question, "language" | "isForSeveral">,
): Quote {
  const { evidence, sentence, answer, cell, figure, matches } = scored;
  const whole = scored.isOfAskedList ? findList(evidence.article, sentence, "whole") : undefined;
  const list = whole ?? findList(evidence.article, sentence, isForSeveral ? "around" : "opened");
  if (list !== undefined) return toListQuote(evidence.article, sentence, list);
  const crossing = findCrossing(scored);
  // Of words that somebody is asked for by, the marks would only repeat the question.
  const isSure = answer !== undefined && (answer.logProb >= SURE_SPAN_LOG_PROB || scored.quotesAsked);
  const sure = isSure ? answer : undefined;
  const { end } = crossing?.to ?? sentence;
  const from = findOpening(evidence, crossing?.from ?? sentence, end, language);
  return {
    article: evidence.article,
    span: { start: from.start, end },
    paragraph: paragraphOf(evidence.article, sentence),
    highlights:
      crossing === undefined ? highlight(sure, cell, figure === undefined ? matches : [figure]) : [crossing.answer],
    sentence,
  };
}

/** The reader's words when it is sure of them and they are not in another cell than the one asked for. */
function highlight(sure: Span | undefined, cell: Span | undefined, others: readonly Span[]): readonly Span[] {
  const isElsewhere = sure && cell && (sure.end <= cell.start || cell.end <= sure.start);
  const marked = isElsewhere ? cell : (sure ?? cell);
  return marked === undefined ? others : [marked];
}

/** The items as one quote, all of them marked: a line that only opens a list says nothing without it. */
function toListQuote(article: AttributedArticle, sentence: Sentence, items: readonly [Sentence, ...Sentence[]]): Quote {
  const [first] = items;
  const end = items.at(-1)?.end ?? first.end;
  return {
    article,
    span: { start: first.start, end },
    paragraph: paragraphOf(article, first),
    highlights: items.map(({ start, end: itemEnd }) => ({ start, end: itemEnd })),
    sentence,
  };
}

/** The sentence from which to quote: the one before `first` when `first` leans on it and both are not too long. */
function findOpening(evidence: Evidence, first: Sentence, end: number, language: Language): Sentence {
  const { passage } = evidence;
  const { source } = evidence.article;
  const text = source.text.slice(first.start, first.end);
  if (!startsDependent(text, source.metadata.language === "und" ? language : source.metadata.language)) return first;
  const before = passage.sentences[passage.sentences.findIndex(({ start }) => start === first.start) - 1];
  const isFitting = before?.block === first.block && end - before.start <= MAX_JOINED_CHARS;
  return isFitting ? before : first;
}

/** The neighbouring sentences over whose border the reader finds the answer, if it is much more probable than one inside. */
function findCrossing(scored: ScoredSentence): { from: Sentence; to: Sentence; answer: Span } | undefined {
  const { evidence, sentence, answer } = scored;
  const { passage, reading } = evidence;
  if (reading === undefined || answer === undefined) return undefined;
  const best = findBestSpan(reading, { start: 0, end: passage.end - passage.start });
  if (best === undefined || best.logProb < answer.logProb + CROSSING_MARGIN) return undefined;
  const span = { start: best.start + passage.start, end: best.end + passage.start };
  const from = passage.sentences.find((each) => span.start >= each.start && span.start < each.end);
  const to = passage.sentences.find((each) => span.end > each.start && span.end <= each.end);
  const isNeighbour = from !== undefined && to !== undefined && from.block === to.block && from.start !== to.start;
  const holdsSentence = isNeighbour && from.start <= sentence.start && sentence.end <= to.end;
  return holdsSentence && to.end - from.start <= MAX_JOINED_CHARS ? { from, to, answer: span } : undefined;
}

/** Quotes that touch or overlap in one paragraph become one, at the place of the best of them. */
function joinTouching(quotes: readonly Quote[]): Quote[] {
  let joined: Quote[] = [];
  for (const quote of quotes) {
    const touching = joined.filter((other) => touches(other, quote));
    const [first] = touching;
    const whole = touching.reduceRight((later, earlier) => join(earlier, later), quote);
    joined =
      first === undefined
        ? [...joined, quote]
        : joined.flatMap((other) => (other === first ? [whole] : touching.includes(other) ? [] : [other]));
  }
  return joined;
}

/** Two items of one list as the list: what is asked for is then neither of them alone. */
function joinItems(quotes: readonly Quote[]): Quote[] {
  const [first, ...others] = quotes;
  const span = first && listAround(first.article, first.sentence);
  if (first === undefined || span === undefined || span.end - span.start > MAX_LIST_CHARS) return [...quotes];
  const isBeside = ({ article, sentence }: Quote) => article === first.article && isIn(sentence, span);
  const beside = others.filter(isBeside);
  if (beside.length === 0) return [...quotes];
  const highlights = mergeSpans([first, ...beside].flatMap((quote) => quote.highlights));
  const { from } = sentencesMeeting(first.article, span);
  const opening = first.article.sentences[from] ?? first.sentence;
  const list = { ...first, span, paragraph: paragraphOf(first.article, opening), highlights };
  return [list, ...others.filter((other) => !isBeside(other))];
}

function join(better: Quote, other: Quote): Quote {
  return {
    ...better,
    span: { start: Math.min(better.span.start, other.span.start), end: Math.max(better.span.end, other.span.end) },
    highlights: mergeSpans([...better.highlights, ...other.highlights]),
  };
}

function touches(a: Quote, b: Quote): boolean {
  if (a.article.source.id !== b.article.source.id || a.paragraph !== b.paragraph) return false;
  const [first, second] = a.span.start <= b.span.start ? [a, b] : [b, a];
  return first.article.source.text.slice(first.span.end, second.span.start).trim() === "";
}

function saysTheSame(a: ScoredSentence, b: ScoredSentence): boolean {
  const wordsA = wordsOf(a);
  const wordsB = wordsOf(b);
  const shared = [...wordsA].filter((word) => wordsB.has(word)).length;
  return shared > SAME_WORDS * (wordsA.size + wordsB.size - shared);
}

function wordsOf({ evidence, sentence }: ScoredSentence): ReadonlySet<string> {
  const { source } = evidence.article;
  return new Set(
    analyze(source.text.slice(sentence.start, sentence.end), source.metadata.language).map(({ term }) => term),
  );
}
