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
import { sayingVerbAt, verbAfterQuotation } from "./saying-verb.ts";
import { namedSpeaker, type Speaker, type Subject } from "./speaker.ts";
import type { Statement } from "./statement.ts";
import { subjectAfter } from "./subject-after.ts";
import { leadingSubject } from "./subject-before.ts";
import { reportsWords, subjectOfVerb } from "./verb-subject.ts";

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
    const subject = source ?? (verb && subjectOfVerb(article, verb, { range, saying, hasQuote }));
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
