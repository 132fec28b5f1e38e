import { type Article, quoteAt } from "../facts/article.ts";
import { isNationality } from "../facts/data/nationalities.ts";
import type { Vocabulary } from "../facts/data/vocabulary-type.ts";
import { nounPhraseEnd, nounPhraseStart } from "../facts/noun-phrase.ts";
import type { NameMention } from "../facts/people.ts";
import { isTight, type Word } from "../facts/words.ts";
import type { Subject } from "./speaker.ts";
import type { SayingWords } from "./verbs/saying.ts";

const MAX_APPOSITIONS = 4;
const MAX_WORDS_AFTER = 18;
/** A longer phrase is no subject but a clause. */
const MAX_PHRASE_WORDS = 10;

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
        const person = mention.kind === "person" ? mention : personInApposition(article, mention.to, range);
        return { kind: "name", mention: person ?? mention };
      }
      index = mention.to;
      continue;
    }
    const isNoun =
      isSpeakerNoun(article, index, options.isSource) ||
      (options.isInverted === true && index <= after + 3 && isAnyNoun(article, index, after));
    if (governed || !isNoun) continue;
    const end = nounPhraseEnd(words, index, vocabulary, range.to);
    const named = personBetween(article, index, end) ?? personInApposition(article, end, range);
    if (named !== undefined) return { kind: "name", mention: named };
    const start = determinerOf(article, index, after + 1);
    return end - start < MAX_PHRASE_WORDS ? { kind: "phrase", start, end, head: index } : undefined;
  }
  return undefined;
}

/** The subject whose last word is at `last`. */
export function subjectEndingAt(
  article: Article,
  last: number,
  range: WordRange,
  options: SubjectBefore,
): Subject | undefined {
  const { words, vocabulary, quotes, language } = article;
  const { saying } = options;
  const word = words[last];
  if (word === undefined || last < range.from || quoteAt(quotes, word.start) !== undefined) return undefined;
  if (saying.pronouns.has(word.lower)) return { kind: "pronoun", pronoun: word.lower, at: word.start };
  if (saying.relative.has(word.lower))
    return last > range.from
      ? subjectEndingAt(article, last - 1, range, { ...options, saying: { ...saying, relative: new Set() } })
      : undefined;
  const start = Math.max(range.from, nounPhraseStart(words, last, vocabulary, language));
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
    if (isSpeakerNoun(article, index, true) && !isGoverned(article, index, start)) {
      const from = determinerOf(article, index, start);
      if (isBareNoun(article, from, index)) continue;
      return { kind: "phrase", start: from, end: last, head: index };
    }
  }
  if (named !== undefined) return { kind: "name", mention: named };
  return options.isAnyNoun ? anyPhrase(article, start, last) : undefined;
}

// "one fan on Twitter", "l'enseignant": a noun behind an article.
function anyPhrase({ words, vocabulary, language }: Article, start: number, last: number): Subject | undefined {
  const opens = words[start]?.lower ?? "";
  if (start === last || !(vocabulary.determiners.has(opens) || SINGLE.test(opens))) return undefined;
  let head = last;
  for (let index = start + 1; index <= last; index++) {
    const { lower } = words[index] ?? { lower: "" };
    if (!vocabulary.complementPrepositions.has(lower) && !vocabulary.functionWords.has(lower)) continue;
    head = index - 1;
    break;
  }
  if (head === start) return undefined;
  if (language !== "en") head = Math.min(head, start + 1);
  return last - start < MAX_PHRASE_WORDS ? { kind: "phrase", start, end: last, head } : undefined;
}

const SINGLE = /^(?:one|another|un|une)$/;

function isSpeakerNoun({ words, vocabulary }: Article, index: number, withReports: boolean): boolean {
  const lower = words[index]?.lower ?? "";
  const word = words[index];
  if (isNameLike(word, vocabulary)) return true;
  return vocabulary.roles.has(lower) || vocabulary.groups.has(lower) || (withReports && vocabulary.reports.has(lower));
}

// In French, Spanish and German a noun without an article is an apposition ("X, médecin, ..."), not a subject.
function isBareNoun({ words, vocabulary, language }: Article, from: number, head: number): boolean {
  if (language !== "fr" && language !== "es" && language !== "de") return false;
  return !words[head]?.capital && !vocabulary.determiners.has(words[from]?.lower ?? "");
}

// A word with a capital that is no function word, title or people: a name of unknown kind.
function isNameLike(word: Word | undefined, vocabulary: Vocabulary): boolean {
  if (word === undefined || !word.capital || word.first) return false;
  return !vocabulary.functionWords.has(word.lower) && !vocabulary.titles.has(word.lower) && !isNationality(word.lower);
}

// Right behind a verb that follows a quotation, "l'enseignant" can only be who speaks.
function isAnyNoun({ words, vocabulary }: Article, index: number, after: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || index === after + 1) return false;
  return (
    before.lower !== "d'" &&
    vocabulary.determiners.has(before.lower) &&
    !vocabulary.functionWords.has(word.lower) &&
    word.lower.length > 2 &&
    words
      .slice(after + 1, index - 1)
      .every(({ lower }) =>
        /^(?:à|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite|encore)$/.test(lower),
      )
  );
}

// After a preposition, with or without an article: part of a complement, not the subject.
function isGoverned({ words, vocabulary }: Article, index: number, from: number): boolean {
  for (let at = index - 1; at >= from && index - at <= 3; at--) {
    const word = words[at];
    if (word === undefined || !isTight(words[at + 1]?.gap ?? "")) return false;
    if (vocabulary.complementPrepositions.has(word.lower)) return true;
    if (!vocabulary.determiners.has(word.lower) && !vocabulary.titles.has(word.lower)) return false;
  }
  return false;
}

// The article or quantity that opens the phrase: "Plusieurs délégations", "the company's boss".
function determinerOf({ words, vocabulary }: Article, head: number, from: number): number {
  let start = head;
  if (words[head]?.capital === true) return head;
  for (let at = head - 1; at >= from && head - at <= 4; at--) {
    const word = words[at];
    if (word === undefined || !isTight(words[at + 1]?.gap ?? "")) break;
    if (vocabulary.complementPrepositions.has(word.lower) && !vocabulary.determiners.has(word.lower)) break;
    if (vocabulary.determiners.has(word.lower)) return at;
    start = at;
  }
  return start;
}

function personInApposition(article: Article, end: number, range: WordRange): NameMention | undefined {
  const next = article.words[end + 1];
  if (next === undefined || end + 1 > range.to || next.gap !== ", ") return undefined;
  return personAt(article, end + 1);
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

function isBreak(word: Word | undefined): boolean {
  return word !== undefined && /["«»“”:;()]/.test(word.gap);
}
