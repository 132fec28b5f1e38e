import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import type { Span } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import { firstStartingFrom, lastStartingBefore } from "../names/span-search.ts";
import type { WordRange } from "./clause.ts";
import { type Discourse, readDiscourse } from "./discourse.ts";
import { phraseSpeaker } from "./phrase-speaker.ts";
import { referent } from "./referent.ts";
import { type SayingVerb, sayingVerbAt, verbAfterQuotation } from "./saying-verb.ts";
import { namedSpeaker, type Speaker, type Subject } from "./speaker.ts";
import type { Statement } from "./statement.ts";
import { subjectAfter } from "./subject-after.ts";
import { leadingSubject, subjectBefore } from "./subject-before.ts";

const MAX_BETWEEN_QUOTATION_AND_VERB = 5;
const MAX_BETWEEN_VERB_AND_QUOTATION = 9;
// English verbs whose object is a person: "..., urged the minister to" has its subject before.
const TAKES_A_PERSON =
  /^(?:urged|urges|told|tells|asked|asks|accused|accuses|praised|praises|criticised|criticized|condemned|condemns|advised|advises|called|calls|welcomed)$/;

// "X est venue et a dit que"
const AND = /^(?:et|and|but|mais|puis|then|y|und)$/;

/** For each sentence of an article, in order, what it reports of whom. */
export function findStatements(article: ArticleNames): readonly (readonly Statement[])[] {
  const saying = wordsOf(article.language).saying;
  const found: Statement[][] = [];
  const discourse = readDiscourse(article, saying, found);
  for (const sentence of article.sentences) {
    const range = {
      from: firstStartingFrom(article.words, sentence.start),
      to: firstStartingFrom(article.words, sentence.end) - 1,
    };
    const statements: Statement[] = [];
    found.push(statements);
    for (const { subject, start, end, isSpeech } of subjectsIn(article, range, sentence, saying)) {
      const speaker = resolve(discourse, subject);
      if (speaker === undefined || (!isSpeech && isPlace(article, speaker))) continue;
      statements.push({ speaker, at: start, ...extent(article, subject, { start, end }) });
    }
  }
  return found;
}

function resolve(discourse: Discourse, subject: Subject): Speaker | undefined {
  if (subject.kind === "pronoun") return referent(discourse, subject);
  if (subject.kind === "name") return namedSpeaker(discourse.article, subject.mention);
  return phraseSpeaker(discourse, subject);
}

/** From the subject to the verb, whichever stands first. */
function extent(article: ArticleNames, subject: Subject, verb: Span): Span {
  const { start, end } = placeOf(article, subject);
  return { start: Math.min(verb.start, start), end: Math.max(verb.end, end) };
}

function placeOf({ words }: ArticleNames, subject: Subject): Span {
  if (subject.kind === "name") return subject.mention;
  if (subject.kind === "pronoun") return { start: subject.at, end: subject.at };
  const [first, last] = [words[subject.start], words[subject.end]];
  return { start: first?.start ?? Number.POSITIVE_INFINITY, end: last?.end ?? 0 };
}

/** Whether a town or country is meant: what is told of one ("Norway welcomed the treaty") are the narrator's words, not its own. */
function isPlace({ names }: ArticleNames, { name }: Speaker): boolean {
  return names.mentions[firstStartingFrom(names.mentions, name.start)]?.kind === "place";
}

interface FoundSubject extends Span {
  readonly subject: Subject;
  /** Its words are given or reported, not only that it said something. */
  readonly isSpeech: boolean;
}

function subjectsIn(
  article: ArticleNames,
  range: WordRange,
  sentence: Span,
  saying: SayingWords,
): readonly FoundSubject[] {
  const found: FoundSubject[] = [];
  const hasQuote = (article.quotes[lastStartingBefore(article.quotes, sentence.end - 1)]?.end ?? 0) > sentence.start;
  for (let index = range.from; index <= range.to; index++) {
    const word = article.words[index];
    if (word === undefined) break;
    const source = sourceAfter(article, index, range, saying, hasQuote);
    const verb =
      source === undefined
        ? (sayingVerbAt(article, index, saying) ?? verbAfterQuotation(article, index, saying))
        : undefined;
    const subject = source ?? (verb && subjectOf(article, verb, range, saying, hasQuote));
    if (subject === undefined) continue;
    const start = article.words[verb?.first ?? index]?.start ?? word.start;
    const end = article.words[verb?.last ?? index]?.end ?? word.end;
    const isSpeech = verb === undefined || reportsWords(article, verb, saying);
    if (found.at(-1)?.start !== start) found.push({ subject, start, end, isSpeech });
  }
  return found.length > 0 ? found : introducedBy(article, range, sentence, saying);
}

// "L'édile tient à rassurer : « ... »": before a colon whoever the sentence is about speaks.
function introducedBy(
  article: ArticleNames,
  range: WordRange,
  sentence: Span,
  saying: SayingWords,
): readonly FoundSubject[] {
  const quote = article.quotes[lastStartingBefore(article.quotes, sentence.start) + 1];
  if (quote === undefined || quote.start >= sentence.end) return [];
  const before = article.text.slice(sentence.start, quote.start);
  const to = firstStartingFrom(article.words, quote.start) - 1;
  const subject = /:\s*$/.test(before)
    ? leadingSubject(article, { from: range.from, to }, { saying, isAnyNoun: true })
    : undefined;
  return subject === undefined ? [] : [{ subject, start: sentence.start, end: quote.start, isSpeech: true }];
}

// "selon X", "according to X"
function sourceAfter(
  article: ArticleNames,
  index: number,
  range: WordRange,
  saying: SayingWords,
  hasQuote: boolean,
): Subject | undefined {
  const openers = hasQuote ? [...saying.according, ...saying.weakAccording] : saying.according;
  for (const opener of openers) {
    if (!opener.every((part, offset) => article.words[index + offset]?.lower.replace("’", "'") === part)) continue;
    const word = article.words[index];
    if (word === undefined || quoteAt(article.quotes, word.start) !== undefined) continue;
    const isInverted = quoteAt(article.quotes, article.words[index - 1]?.start ?? -1) !== undefined;
    if (
      saying.weakAccording.includes(opener) &&
      (isInverted || !opensClause(article, index, range) || !opensPhrase(article, index + opener.length, saying))
    )
      continue;
    const subject = subjectAfter(article, index + opener.length - 1, range, { saying, isSource: true, isInverted });
    if (subject !== undefined) return subject;
  }
  return undefined;
}

// Whether a quotation or a "that" stands close to a verb that reports only then.
function isNearSpeech({ words, quotes }: ArticleNames, { first, last }: SayingVerb, saying: SayingWords): boolean {
  for (
    let index = Math.max(0, first - MAX_BETWEEN_QUOTATION_AND_VERB);
    index <= last + MAX_BETWEEN_VERB_AND_QUOTATION;
    index++
  ) {
    const word = words[index];
    if (word === undefined) break;
    if (quoteAt(quotes, word.start) !== undefined || (index === last + 1 && saying.that.has(word.lower))) return true;
  }
  return false;
}

/** A quotation or a "that" stands close, or the verb is followed by what is said even without one: "Norway said it would pay". */
function reportsWords(article: ArticleNames, verb: SayingVerb, saying: SayingWords): boolean {
  return PLAIN_SAYING.test(article.words[verb.last]?.lower ?? "") || isNearSpeech(article, verb, saying);
}

const PLAIN_SAYING = /^(?:said|says|say|dit|sagt|sagte|sagten|dijo|dice|nói|cho)$/;

// "ce qui attend les élus rapporte Le Parisien": a plural is no subject of a verb in the singular.
function agreeing(
  { words, language }: ArticleNames,
  subject: Subject | undefined,
  verb: SayingVerb,
  saying: SayingWords,
): Subject | undefined {
  const { pluralVerb } = grammarOf(language).speech;
  if (pluralVerb === undefined || subject?.kind !== "phrase" || !saying.plurals.has(words[subject.start]?.lower ?? ""))
    return subject;
  const isPlural = words.slice(verb.first, verb.last + 1).some(({ lower }) => pluralVerb.test(lower));
  return isPlural ? subject : undefined;
}

const GOES_ON = /^(?:poursuit|poursuivent|poursuivait|poursuivaient|poursuivi)$/;

// "les députés poursuivent l'examen du texte"
function hasPlainObject({ words, vocabulary }: ArticleNames, { last }: SayingVerb): boolean {
  return GOES_ON.test(words[last]?.lower ?? "") && vocabulary.determiners.has(words[last + 1]?.lower ?? "");
}

// "pour la ministre", not "pour créer une commission" or "pour la première fois"
function opensPhrase({ words, vocabulary, language }: ArticleNames, index: number, saying: SayingWords): boolean {
  const { noOpinion } = grammarOf(language).speech;
  const word = words[index];
  if (word === undefined || noOpinion === undefined) return word !== undefined;
  if (noOpinion.test(words[index + 1]?.lower ?? "")) return false;
  return (
    word.capital ||
    [vocabulary.determiners, vocabulary.titles, saying.pronouns, saying.plurals].some((set) => set.has(word.lower))
  );
}

function opensClause({ words, language }: ArticleNames, index: number, range: WordRange): boolean {
  const word = words[index];
  return (
    index === range.from ||
    (grammarOf(language).speech.commaOpensClause === true && (word?.gap === ", " || word?.first === true))
  );
}

function subjectOf(
  article: ArticleNames,
  verb: SayingVerb,
  range: WordRange,
  saying: SayingWords,
  hasQuote: boolean,
): Subject | undefined {
  const { words, quotes, language } = article;
  const { speech } = grammarOf(language);
  const first = words[verb.first];
  const next = words[verb.last + 1];
  if (first === undefined) return undefined;
  if (verb.inverted !== undefined) return { kind: "pronoun", pronoun: verb.inverted, at: first.start };
  const isReporting = hasQuote || (next !== undefined && saying.that.has(next.lower));
  if (verb.isWeak && !(isReporting && isNearSpeech(article, verb, saying))) return undefined;
  const beforeIsQuote =
    /["»”’']/.test(first.gap) ||
    (verb.first > range.from && quoteAt(quotes, words[verb.first - 1]?.start ?? 0) !== undefined) ||
    (speech.invertedBehind !== undefined && words[verb.first - 1]?.lower === speech.invertedBehind);
  const isRelative = saying.relative.has(words[verb.first - 1]?.lower ?? "");
  if (isRelative && !(isReporting && isNearSpeech(article, verb, saying))) return undefined;
  if (!beforeIsQuote && hasPlainObject(article, verb)) return undefined;
  if (verb.isGerund)
    return (
      subjectBefore(article, verb.first, range, { saying, isAnyNoun: false }) ??
      (first.gap.includes(",")
        ? leadingSubject(article, { from: range.from, to: verb.first - 1 }, { saying, isAnyNoun: false })
        : undefined)
    );
  const before = { saying, isAnyNoun: hasQuote && (!verb.isWeak || speech.weakVerbsTakeNouns === true) };
  if (beforeIsQuote)
    return (
      subjectAfter(article, verb.last, range, { saying, isSource: false, isInverted: true }) ??
      (verb.isLoose ? undefined : subjectBefore(article, verb.first, range, before))
    );
  const subject = agreeing(article, subjectBefore(article, verb.first, range, before), verb, saying);
  if (subject !== undefined || isRelative) return subject;
  if (first.gap.includes(","))
    return TAKES_A_PERSON.test(words[verb.last]?.lower ?? "")
      ? undefined
      : subjectAfter(article, verb.last, range, { saying, isSource: false });
  // "X assure garder « ... » et explique sa volonté": what stands behind the second verb is its object.
  const goesOn = AND.test(words[verb.first - 1]?.lower ?? "")
    ? leadingSubject(article, { from: range.from, to: verb.first - 1 }, { saying, isAnyNoun: false })
    : undefined;
  if (goesOn !== undefined) return goesOn;
  const isBehindQuotation = words
    .slice(Math.max(range.from, verb.first - MAX_BETWEEN_QUOTATION_AND_VERB), verb.first)
    .some(({ start }) => quoteAt(quotes, start) !== undefined);
  return isBehindQuotation
    ? subjectAfter(article, verb.last, range, { saying, isSource: false, isInverted: true })
    : undefined;
}
