import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import { nounPhraseEnd } from "../names/noun-phrase.ts";
import type { NameMention } from "../names/people.ts";
import { isSpace } from "../names/words.ts";
import { hasComma, isBreak, mentionAt, personBetween, personInApposition, type WordRange } from "./clause.ts";
import type { Subject } from "./speaker.ts";
import { determinerOf, isAnyNoun, isGoverned, isSpeakerNoun, MAX_PHRASE_WORDS } from "./speaker-noun.ts";

const MAX_WORDS_AFTER = 18;

/** The subject that stands after a verb or a "selon": "a déclaré à l'AFP la ministre X", "said police". */
export function subjectAfter(
  article: ArticleNames,
  after: number,
  range: WordRange,
  options: SubjectAfter,
): Subject | undefined {
  const { words, quotes } = article;
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
    const governed =
      !isNext && isGoverned(article, index, after + 1) && !isIndefinite(article, index, after, options.saying);
    const mention = mentionAt(article, index);
    if (mention !== undefined) {
      if (!governed && (mention.kind === "person" || mention.kind === "organisation" || mention.kind === "place")) {
        const person = personInApposition(article, mention.to, range) ?? personBeyond(article, after, mention, limit);
        return { kind: "name", mention: mention.kind === "person" ? mention : (person ?? mention) };
      }
      index = mention.to;
      continue;
    }
    if (governed || !isNounOfSubject(article, index, { ...options, after })) continue;
    return phraseFrom(article, index, { ...options, after, range, limit });
  }
  return undefined;
}

interface SubjectAfter {
  readonly saying: SayingWords;
  readonly isSource: boolean;
  readonly isInverted?: boolean;
}

/** A noun that names who can speak; where the subject must follow, any noun. */
function isNounOfSubject(
  article: ArticleNames,
  index: number,
  { saying, isSource, isInverted, after }: SubjectAfter & { readonly after: number },
): boolean {
  const { words, vocabulary } = article;
  const lower = words[index]?.lower ?? "";
  if (isSpeakerNoun(article, index, isSource) || saying.persons.has(lower)) return true;
  if (isInverted !== true || index > after + 3) return false;
  if (isAnyNoun(article, index, after)) return true;
  const isNext = index === after + 1;
  return isNext && isSource && !vocabulary.functionWords.has(lower) && !vocabulary.titles.has(lower);
}

interface PhraseFrom extends SubjectAfter {
  readonly after: number;
  readonly range: WordRange;
  /** Last word that may belong to it. */
  readonly limit: number;
}

/** The subject whose head is this noun: the person that its phrase names, else the phrase. */
function phraseFrom(
  article: ArticleNames,
  index: number,
  { saying, isSource, isInverted, after, range, limit }: PhraseFrom,
): Subject | undefined {
  const { words, vocabulary } = article;
  const end = beforeGerundOrDate(article, index, nounPhraseEnd(words, index, vocabulary, range.to), saying);
  const apposed = isSource && isInverted !== true ? closedApposition : personInApposition;
  const named = personBetween(article, index, end) ?? apposed(article, end, range);
  if (named !== undefined) return { kind: "name", mention: named };
  const isRole = vocabulary.roles.has(words[index]?.lower ?? "");
  const unknown = isRole ? unknownNameBehind(article, end, limit) : undefined;
  if (unknown !== undefined) return unknown;
  const start = determinerOf(article, index, after + 1);
  return end - start < MAX_PHRASE_WORDS ? { kind: "phrase", start, end, head: index } : undefined;
}

// "selon le procureur, X, ..." names him; in "selon le procureur, X a tiré" another clause starts with X.
function closedApposition(article: ArticleNames, end: number, range: WordRange): NameMention | undefined {
  const named = personInApposition(article, end, range);
  const next = named && article.words[named.to + 1];
  return next === undefined || named === undefined || named.to >= range.to || /[,.;()]/.test(next.gap)
    ? named
    : undefined;
}

// "ont écrit en mars des scientifiques": behind the verb or a date "des" is an article.
function isIndefinite({ words, language }: ArticleNames, index: number, after: number, saying: SayingWords): boolean {
  const { indefinite } = grammarOf(language).speech;
  const before = words[index - 2]?.lower ?? "";
  return (
    indefinite !== undefined &&
    words[index - 1]?.lower === indefinite.article &&
    (index - 2 === after || saying.between.has(before) || indefinite.time.test(before))
  );
}

// "la radio d'État citant X", "la présidence de l'Assemblée le 7 mars": the phrase ends before the participle or the date.
function beforeGerundOrDate({ words }: ArticleNames, from: number, to: number, saying: SayingWords): number {
  for (let index = from + 1; index <= to; index++) {
    const lower = words[index]?.lower ?? "";
    if (saying.gerunds.has(lower) || (DATE_ARTICLE.test(lower) && /^\d/.test(words[index + 1]?.lower ?? "")))
      return index - 1;
  }
  return to;
}

const DATE_ARTICLE = oneWordOf(({ speech }) => speech.dateArticle);

// "a dit le porte-parole, Amadi Oruka": a name of two words that is no mention yet stands for whoever has the role.
function unknownNameBehind({ words, vocabulary }: ArticleNames, end: number, limit: number): Subject | undefined {
  const start = end + 1;
  if (words[start]?.gap !== ", ") return undefined;
  let last = start;
  while (last < limit && words[last + 1]?.capital && isSpace(words[last + 1]?.gap ?? "")) last++;
  const isName = words
    .slice(start, last + 1)
    .every(({ capital, lower }) => capital && !vocabulary.functionWords.has(lower));
  return isName && last > start ? { kind: "phrase", start, end: last, head: last } : undefined;
}

// "a dit sur X et Y Anna Roy": behind a preposition a medium is not who speaks, when a person follows.
function personBeyond(
  article: ArticleNames,
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
