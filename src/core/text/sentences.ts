import { MAX_SENTENCE_CHARS } from "../limits.ts";
import type { Language, Span } from "../types.ts";
import { isAskingLabel, isBareAnswer, opensWithLabel } from "./asking-labels.ts";
import { endsSentence, LOOK_AHEAD_CHARS } from "./sentence-break.ts";
import { isGraphemeBoundary, isSpace, trimSpan } from "./text.ts";

/** A closing mark, then the quotes, brackets and reference marks ("[1]", "[note 3]") that belong to it. */
const CLOSING =
  /([.!?…]+|[。！？]+)((?:[ \u00A0\u202F]?[»›]|["”“’)\]*_](?![\p{L}\p{N}])|'(?=\s|$)|\[(?:\p{N}{1,3}|(?:note|ref|réf)[^\]\n]{0,12})\])*)/gu;
/** Where a word starts: after white space, a quote or an opening bracket. */
const WORD_EDGE = /[\s"'’“”„«»‹›([{¿¡*_]/u;
/** Longer runs without white space are no abbreviations. */
const MAX_WORD_CHARS = 64;

/**
 * Splits a paragraph into sentences, in time linear in its length. The spans are trimmed, in order, apart from each
 * other, and together hold every character of the paragraph that is not white space. A stretch of over
 * MAX_SENTENCE_CHARS without an end is split at white space, or between graphemes where there is none.
 */
export function splitSentences(text: string, span: Span, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = trimSpan(text, span).start;
  for (const end of sentenceEnds(text, span, language)) {
    sentences.push(...splitLong(text, trimSpan(text, { start, end })));
    start = end;
  }
  return sentences;
}

function* sentenceEnds(text: string, span: Span, language: Language): Generator<number> {
  const paragraph = text.slice(span.start, span.end);
  let sentenceStart = trimSpan(paragraph, { start: 0, end: paragraph.length }).start;
  /** Where a label ends that asks what follows it ("Against?"): no end yet, as its answer may belong to it. */
  let asked: number | undefined;
  for (const match of paragraph.matchAll(CLOSING)) {
    const end = match.index + match[0].length;
    if (end <= (asked ?? sentenceStart) || !isGraphemeBoundary(paragraph, end)) continue;
    const after = skipSpace(paragraph, end);
    const wordStart = findWordStart(paragraph, match.index);
    const previousEnd = skipSpaceBack(paragraph, wordStart, sentenceStart);
    const context = {
      mark: match[1] ?? "",
      closers: match[2] ?? "",
      word: paragraph.slice(wordStart, match.index),
      wordBefore: paragraph.slice(findWordStart(paragraph, previousEnd), previousEnd),
      isFirstWord: wordStart <= sentenceStart,
      isSpaced: after > end,
      next: paragraph.slice(after, after + LOOK_AHEAD_CHARS),
    };
    const isFigureAnswer = asked !== undefined && /^\p{N}/u.test(context.word) && opensWithLabel(context.next);
    if (!isFigureAnswer && !endsSentence(context, language)) continue;
    if (asked !== undefined && !isBareAnswer(paragraph, { start: asked, end })) {
      yield span.start + asked;
      sentenceStart = skipSpace(paragraph, asked);
      asked = undefined;
      if (!endsSentence({ ...context, isFirstWord: wordStart <= sentenceStart }, language)) continue;
    }
    asked = undefined;
    if (isAskingLabel(paragraph, { start: sentenceStart, end })) {
      asked = end;
      continue;
    }
    yield span.start + end;
    sentenceStart = after;
  }
  if (asked !== undefined && !isBareAnswer(paragraph, { start: asked, end: paragraph.length }))
    yield span.start + asked;
  if (sentenceStart < paragraph.length) yield span.end;
}

function findWordStart(paragraph: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MAX_WORD_CHARS && !WORD_EDGE.test(paragraph.charAt(start - 1))) start--;
  return start;
}

function skipSpace(paragraph: string, from: number): number {
  let at = from;
  while (at < paragraph.length && isSpace(paragraph, at)) at++;
  return at;
}

function skipSpaceBack(paragraph: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && isSpace(paragraph, at - 1)) at--;
  return at;
}

function splitLong(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE_CHARS) {
    const cut = findCut(text, from, end);
    parts.push(trimSpan(text, { start: from, end: cut }));
    from = skipSpace(text, cut);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** The last white space before the limit, else the last grapheme boundary, else the first one after it. */
function findCut(text: string, from: number, end: number): number {
  const limit = from + MAX_SENTENCE_CHARS;
  for (let at = limit; at > from; at--) if (isSpace(text, at)) return at;
  for (let at = limit; at > limit - MAX_WORD_CHARS; at--) if (isGraphemeBoundary(text, at)) return at;
  let at = limit;
  while (at < end && !isGraphemeBoundary(text, at)) at++;
  return at;
}
