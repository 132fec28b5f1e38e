import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import { nounPhraseStart } from "../names/noun-phrase.ts";
import type { NameMention } from "../names/people.ts";
import { isAnd, isPossessive } from "../names/words.ts";
import { mentionAt, type WordRange } from "./clause.ts";
import type { Subject } from "./speaker.ts";
import { ALONE, anyPhrase, determinerOf, isBareNoun, isGoverned, isSpeakerNoun } from "./speaker-noun.ts";

const COMPANION = oneWordOf(({ speech }) => speech.companion);

/** How to look for the subject before a verb; `isAnyNoun` when a verb of saying beside a quotation leaves no other reading. */
export interface SubjectBefore {
  readonly saying: SayingWords;
  readonly isAnyNoun: boolean;
}

/** The subject whose last word is at `last`. */
export function subjectEndingAt(
  article: ArticleNames,
  last: number,
  range: WordRange,
  options: SubjectBefore,
): Subject | undefined {
  const { words, quotes } = article;
  const { saying } = options;
  const word = words[last];
  if (word === undefined || last < range.from || quoteAt(quotes, word.start) !== undefined) return undefined;
  if (saying.pronouns.has(word.lower)) return { kind: "pronoun", pronoun: word.lower, at: word.start };
  if (saying.relative.has(word.lower))
    return last > range.from ? antecedent(article, last - 1, range, options) : undefined;
  if (options.isAnyNoun && ALONE.test(word.lower)) return { kind: "phrase", start: last, end: last, head: last };
  const start = Math.max(range.from, phraseStart(article, last));
  return start > last ? undefined : subjectOfPhrase(article, { start, last }, options);
}

interface Phrase {
  /** Its first and last words. */
  readonly start: number;
  readonly last: number;
}

function subjectOfPhrase(
  article: ArticleNames,
  { start, last }: Phrase,
  { saying, isAnyNoun }: SubjectBefore,
): Subject | undefined {
  const { words, vocabulary } = article;
  const named = namedIn(article, start, last);
  if (named?.kind === "person") return { kind: "name", mention: named };
  const head = speakerNounIn(article, start, last, named, saying);
  if (head !== undefined) {
    const from = determinerOf(article, head, start);
    // "their research suggests", said by them: whoever has it speaks.
    if (vocabulary.reports.has(words[head]?.lower ?? "") && POSSESSIVE.test(words[from]?.lower ?? "")) return undefined;
    return { kind: "phrase", start: from, end: last, head };
  }
  if (named !== undefined) return { kind: "name", mention: named };
  return isAnyNoun && !saying.that.has(words[start - 1]?.lower ?? "") ? anyPhrase(article, start, last) : undefined;
}

// The last person of a phrase that nothing governs, else the first body or place that ends it.
function namedIn(article: ArticleNames, start: number, last: number): NameMention | undefined {
  let named: NameMention | undefined;
  for (let index = start; index <= last; index++) {
    const mention = mentionAt(article, index);
    if (mention === undefined || mention.to > last) continue;
    const isFree = !isGoverned(article, index, start);
    // "Anna's mother" is not Anna.
    if (mention.to < last && isPossessive(article.words[mention.to + 1])) continue;
    if (isFree && mention.kind === "person") named = mention;
    else if (isFree && mention.to === last && (mention.kind === "organisation" || mention.kind === "place"))
      named ??= mention;
    index = mention.to;
  }
  return named;
}

// "le message d'un internaute qui ...": the nearest noun that can speak.
function antecedent(
  article: ArticleNames,
  last: number,
  range: WordRange,
  { saying }: SubjectBefore,
): Subject | undefined {
  const { words, vocabulary } = article;
  const isNear = !words[last]?.capital && vocabulary.determiners.has(words[last - 1]?.lower ?? "") && last > range.from;
  const body = bodyEndingAt(article, last);
  if (body !== undefined) return { kind: "name", mention: body };
  if (isNear && isSpeakerNoun(article, last, true)) return { kind: "phrase", start: last - 1, end: last, head: last };
  return subjectEndingAt(article, last, range, { saying: { ...saying, relative: new Set() }, isAnyNoun: false });
}

// "par Météo X, qui prévoit": a body that no noun before it has as its complement.
function bodyEndingAt({ words, names, vocabulary }: ArticleNames, last: number): NameMention | undefined {
  const mention = names.mentions.findLast(({ to, kind }) => to === last && kind === "organisation");
  if (mention === undefined) return undefined;
  const isArticle = vocabulary.determiners.has(words[mention.from - 1]?.lower ?? "");
  return COMPANION.test(words[mention.from - (isArticle ? 2 : 1)]?.lower ?? "") ? mention : undefined;
}

/** "their research suggests" */
export const POSSESSIVE = oneWordOf(({ speech }) => speech.possessive);
const CONTRACTED = oneWordOf(({ speech }) => speech.contracted);

// The noun of a phrase that can speak: before a name of unknown kind, a role ("the former Rovers boss").
function speakerNounIn(
  article: ArticleNames,
  start: number,
  last: number,
  named: NameMention | undefined,
  saying: SayingWords,
): number | undefined {
  const { words } = article;
  let unknown: number | undefined;
  for (let index = start; index <= last; index++) {
    if (named !== undefined && index >= named.from && index <= named.to) continue;
    if (index < last && isPossessive(words[index + 1])) continue;
    if (!(isSpeakerNoun(article, index, true) || saying.persons.has(words[index]?.lower ?? ""))) continue;
    if (isGoverned(article, index, start)) continue;
    const from = determinerOf(article, index, start);
    if (isBareNoun(article, from, index) || CONTRACTED.test(words[from]?.lower ?? "")) continue;
    if (!words[index]?.capital || words[index]?.first) return index;
    unknown ??= index;
  }
  return unknown;
}

// "le ministère de l'Agriculture et de la Pêche": a second complement belongs to the same phrase.
function phraseStart(article: ArticleNames, last: number): number {
  const { words, vocabulary, language } = article;
  const start = nounPhraseStart(words, last, vocabulary, language);
  const isSecond = vocabulary.complementPrepositions.has(words[start]?.lower ?? "") && isAnd(words[start - 1]);
  if (isSecond) return nounPhraseStart(words, start - 2, vocabulary, language);
  return start === last &&
    isAnd(words[start - 1]) &&
    words[start]?.capital &&
    mentionAt(article, start)?.kind !== "person"
    ? placeHolderStart(article, start)
    : start;
}

// "the councillor for Westbury and Henleaze"
function placeHolderStart({ words, vocabulary, language }: ArticleNames, place: number): number {
  const start = nounPhraseStart(words, place - 2, vocabulary, language);
  const holds = words.slice(start, place - 1).some(({ lower }) => vocabulary.roles.has(lower));
  return holds ? start : place;
}
