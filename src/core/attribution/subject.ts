import { type Article, quoteAt } from "../facts/article.ts";
import { nounPhraseEnd, nounPhraseStart } from "../facts/noun-phrase.ts";
import type { NameMention } from "../facts/people.ts";
import type { Word } from "../facts/words.ts";
import type { Subject } from "./speaker.ts";
import {
  anyPhrase,
  determinerOf,
  isAnyNoun,
  isBareNoun,
  isGoverned,
  isSpeakerNoun,
  MAX_PHRASE_WORDS,
} from "./speaker-noun.ts";
import type { SayingWords } from "./verbs/saying.ts";

const MAX_APPOSITIONS = 4;
const MAX_BRACKETED = 6;
const MAX_WORDS_AFTER = 18;

/** Indexes of the first and last word of a sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** How to look for the subject before a verb; `isAnyNoun` when a verb of saying beside a quotation leaves no other reading. */
export interface SubjectBefore {
  readonly saying: SayingWords;
  readonly isAnyNoun: boolean;
}

/** The subject that stands before a verb, over appositions between commas: "X, ministre de Y, a déclaré". */
export function subjectBefore(
  article: Article,
  verb: number,
  range: WordRange,
  options: SubjectBefore,
): Subject | undefined {
  const { words } = article;
  const { saying } = options;
  let last = verb - 1;
  let comma = hasComma(words[verb]);
  while (
    last >= range.from &&
    saying.between.has(words[last]?.lower ?? "") &&
    !saying.pronouns.has(words[last]?.lower ?? "")
  ) {
    comma ||= hasComma(words[last]);
    last--;
  }
  if (last < range.from || isBreak(words[last + 1])) return undefined;
  last = beforeBrackets(words, last, range);
  if (!comma) return subjectEndingAt(article, last, range, options);
  for (let appositions = 0; appositions < MAX_APPOSITIONS; appositions++) {
    let start = last;
    while (start > range.from && !hasComma(words[start]) && !isBreak(words[start])) start--;
    if (start <= range.from || isBreak(words[start])) return undefined;
    const named = personAt(article, start);
    if (named !== undefined && named.to <= last) return { kind: "name", mention: named };
    const subject = subjectEndingAt(article, start - 1, range, options);
    if (subject !== undefined && subject.kind !== "pronoun") return subject;
    last = start - 1;
  }
  return undefined;
}

/** The subject that stands after a verb or a "selon": "a déclaré à l'AFP la ministre X", "said police". */
export function subjectAfter(
  article: Article,
  after: number,
  range: WordRange,
  options: { readonly saying: SayingWords; readonly isSource: boolean; readonly isInverted?: boolean },
): Subject | undefined {
  const { words, vocabulary, quotes } = article;
  const around = quoteAt(quotes, words[after]?.start ?? 0);
  const limit = Math.min(range.to, after + MAX_WORDS_AFTER);
  for (let index = after + 1; index <= limit; index++) {
    const word = words[index];
    if (word === undefined || quoteAt(quotes, word.start) !== around || /[:;()]/.test(word.gap)) return undefined;
    const isNext = index === after + 1;
    if (!isNext && options.isSource && hasComma(word)) return undefined;
    if (options.saying.that.has(word.lower) || options.saying.relative.has(word.lower)) return undefined;
    if (isNext && options.saying.pronouns.has(word.lower))
      return options.isSource ? { kind: "pronoun", pronoun: word.lower, at: word.start } : undefined;
    const governed = !isNext && isGoverned(article, index, after + 1);
    const mention = mentionAt(article, index);
    if (mention !== undefined) {
      if (!governed && (mention.kind === "person" || mention.kind === "organisation" || mention.kind === "place")) {
        const person =
          mention.kind === "person"
            ? mention
            : (personInApposition(article, mention.to, range) ?? personBeyond(article, after, mention, limit));
        return { kind: "name", mention: person ?? mention };
      }
      index = mention.to;
      continue;
    }
    const isNoun =
      isSpeakerNoun(article, index, options.isSource) ||
      options.saying.persons.has(word.lower) ||
      (options.isInverted === true &&
        index <= after + 3 &&
        (isAnyNoun(article, index, after) ||
          (isNext && options.isSource && !vocabulary.functionWords.has(word.lower))));
    if (governed || !isNoun) continue;
    const end = nounPhraseEnd(words, index, vocabulary, range.to);
    const named = personBetween(article, index, end) ?? personInApposition(article, end, range);
    if (named !== undefined) return { kind: "name", mention: named };
    const start = determinerOf(article, index, after + 1);
    return end - start < MAX_PHRASE_WORDS ? { kind: "phrase", start, end, head: index } : undefined;
  }
  return undefined;
}

/** The subject that a sentence opens with: "L'édile tient à rassurer : « ... »". */
export function leadingSubject(article: Article, range: WordRange, saying: SayingWords): Subject | undefined {
  const { words, vocabulary } = article;
  const first = words[range.from];
  if (first === undefined) return undefined;
  if (saying.pronouns.has(first.lower)) return { kind: "pronoun", pronoun: first.lower, at: first.start };
  const head = vocabulary.determiners.has(first.lower) ? range.from + 1 : range.from;
  const end = nounPhraseEnd(words, head, vocabulary, range.to);
  const named =
    personBetween(article, range.from, end) ?? personInApposition(article, end, range) ?? mentionAt(article, head);
  if (named !== undefined) return { kind: "name", mention: named };
  if (head === range.from || POSSESSIVE.test(first.lower) || vocabulary.functionWords.has(words[head]?.lower ?? ""))
    return undefined;
  return { kind: "phrase", start: range.from, end, head };
}

/** The subject whose last word is at `last`. */
export function subjectEndingAt(
  article: Article,
  last: number,
  range: WordRange,
  options: SubjectBefore,
): Subject | undefined {
  const { words, vocabulary, quotes } = article;
  const { saying } = options;
  const word = words[last];
  if (word === undefined || last < range.from || quoteAt(quotes, word.start) !== undefined) return undefined;
  if (saying.pronouns.has(word.lower)) return { kind: "pronoun", pronoun: word.lower, at: word.start };
  if (saying.relative.has(word.lower))
    return last > range.from
      ? subjectEndingAt(article, last - 1, range, { ...options, saying: { ...saying, relative: new Set() } })
      : undefined;
  const start = Math.max(range.from, phraseStart(article, last));
  let named: NameMention | undefined;
  for (let index = start; index <= last; index++) {
    const mention = mentionAt(article, index);
    if (mention === undefined || mention.to > last) continue;
    const isFree = !isGoverned(article, index, start);
    // "Anna's mother" is not Anna.
    if (mention.to < last && /^['’]s$/.test(words[mention.to + 1]?.lower ?? "")) continue;
    if (isFree && mention.kind === "person") named = mention;
    else if (
      isFree &&
      named === undefined &&
      mention.to === last &&
      (mention.kind === "organisation" || mention.kind === "place")
    )
      named = mention;
    index = mention.to;
  }
  if (named?.kind === "person") return { kind: "name", mention: named };
  for (let index = start; index <= last; index++) {
    if (named !== undefined && index >= named.from && index <= named.to) continue;
    if (index < last && /^['’]s$/.test(words[index + 1]?.lower ?? "")) continue;
    if (
      (isSpeakerNoun(article, index, true) || saying.persons.has(words[index]?.lower ?? "")) &&
      !isGoverned(article, index, start)
    ) {
      const from = determinerOf(article, index, start);
      if (isBareNoun(article, from, index)) continue;
      // "their research suggests", said by them: whoever has it speaks.
      if (vocabulary.reports.has(words[index]?.lower ?? "") && POSSESSIVE.test(words[from]?.lower ?? ""))
        return undefined;
      if (CONTRACTED.test(words[from]?.lower ?? "")) continue;
      return { kind: "phrase", start: from, end: last, head: index };
    }
  }
  if (named !== undefined) return { kind: "name", mention: named };
  return options.isAnyNoun ? anyPhrase(article, start, last) : undefined;
}

const POSSESSIVE = /^(?:son|sa|ses|leurs?|his|her|its|their|su|sus)$/;
const CONTRACTED = /^(?:du|des|au|aux|del|al)$/;

function personInApposition(article: Article, end: number, range: WordRange): NameMention | undefined {
  const next = article.words[end + 1];
  if (next === undefined || end + 1 > range.to || next.gap !== ", ") return undefined;
  return personAt(article, end + 1);
}

// "a dit sur X et Y Anna Roy": behind a preposition a medium is not who speaks, when a person follows.
function personBeyond(
  article: Article,
  after: number,
  { from, to }: NameMention,
  limit: number,
): NameMention | undefined {
  const { words, vocabulary } = article;
  const isBehindPreposition = words
    .slice(after + 1, from)
    .some(({ lower }) => vocabulary.complementPrepositions.has(lower));
  if (!isBehindPreposition) return undefined;
  for (let index = to + 1; index <= limit && !hasComma(words[index]) && !isBreak(words[index]); index++) {
    const mention = mentionAt(article, index);
    if (mention?.kind === "person" && !isGoverned(article, index, to + 1)) return mention;
  }
  return undefined;
}

function personBetween(article: Article, from: number, to: number): NameMention | undefined {
  for (let index = from; index <= to; index++) {
    const mention = mentionAt(article, index);
    if (mention?.kind === "person" && !isGoverned(article, index, from)) return mention;
  }
  return undefined;
}

// A person's name that starts here, after a title or not.
function personAt(article: Article, index: number): NameMention | undefined {
  const mention =
    mentionAt(article, index) ??
    (article.vocabulary.titles.has(article.words[index]?.lower ?? "") ? mentionAt(article, index + 1) : undefined);
  return mention?.kind === "person" ? mention : undefined;
}

function mentionAt(article: Article, index: number): NameMention | undefined {
  return article.names.startingAt.get(index);
}

function hasComma(word: Word | undefined): boolean {
  return word?.gap.includes(",") ?? false;
}

// "le ministère de l'Agriculture et de la Pêche": a second complement belongs to the same phrase.
function phraseStart({ words, vocabulary, language }: Article, last: number): number {
  const start = nounPhraseStart(words, last, vocabulary, language);
  const isSecond =
    vocabulary.complementPrepositions.has(words[start]?.lower ?? "") &&
    /^(?:et|and|y|und)$/.test(words[start - 1]?.lower ?? "");
  return isSecond ? nounPhraseStart(words, start - 2, vocabulary, language) : start;
}

// "X (ABC) a déclaré": what stands in brackets is no subject.
function beforeBrackets(words: readonly Word[], last: number, range: WordRange): number {
  if (words[last + 1]?.gap.trim() !== ")") return last;
  for (let at = last; at > range.from && last - at < MAX_BRACKETED; at--)
    if (/^\s\($/.test(words[at]?.gap ?? "")) return at - 1;
  return last;
}

function isBreak(word: Word | undefined): boolean {
  return word !== undefined && /["«»“”:;()]/.test(word.gap) && !/^\)\s$/.test(word.gap);
}
