import { type Article, quoteAt } from "../facts/article.ts";
import type { Gender } from "../facts/data/vocabulary-type.ts";
import type { Person } from "../facts/people.ts";
import { wordIndexAt } from "../facts/words.ts";
import type { Span } from "../types.ts";
import { type SayingVerb, sayingVerbAt } from "./saying-verb.ts";
import { sayingWordsOf } from "./saying-words.ts";
import { firstPersonIn, mayBeMeant, personSpeaker, type Speaker, type Subject, speakerOf } from "./speaker.ts";
import { subjectAfter, subjectBefore, type WordRange } from "./subject.ts";
import type { SayingWords } from "./verbs/saying.ts";

/** A report inside a sentence: who speaks, and the offset of the word that says so. */
export interface Statement {
  readonly speaker: Speaker;
  readonly at: number;
}

const MAX_SENTENCES_BACK = 4;

/** For each sentence of an article, in order, what it reports of whom. */
export function findStatements(article: Article): readonly (readonly Statement[])[] {
  const saying = sayingWordsOf(article.language);
  const found: Statement[][] = [];
  for (const sentence of article.sentences) {
    const range = {
      from: wordIndexAt(article.words, sentence.start),
      to: wordIndexAt(article.words, sentence.end) - 1,
    };
    const statements: Statement[] = [];
    found.push(statements);
    for (const { subject, at } of subjectsIn(article, range, sentence, saying)) {
      const speaker =
        subject.kind === "pronoun"
          ? referent(article, subject, found, saying)
          : speakerOf(article, subject, saying.countryNouns);
      if (speaker !== undefined) statements.push({ speaker, at });
    }
  }
  return found;
}

interface FoundSubject {
  readonly subject: Subject;
  readonly at: number;
}

function subjectsIn(article: Article, range: WordRange, sentence: Span, saying: SayingWords): readonly FoundSubject[] {
  const found: FoundSubject[] = [];
  const hasQuote = article.quotes.some((quote) => quote.start < sentence.end && quote.end > sentence.start);
  for (let index = range.from; index <= range.to; index++) {
    const word = article.words[index];
    if (word === undefined) break;
    const source = sourceAfter(article, index, range, saying, hasQuote);
    const verb = source === undefined ? sayingVerbAt(article, index, saying) : undefined;
    const subject = source ?? (verb && subjectOf(article, verb, range, saying, hasQuote));
    if (subject !== undefined) found.push({ subject, at: word.start });
  }
  return found;
}

// "selon X", "according to X"
function sourceAfter(
  article: Article,
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
    if (saying.weakAccording.includes(opener) && !word.first && index !== range.from) continue;
    const subject = subjectAfter(article, index + opener.length - 1, range, { saying, isSource: true });
    if (subject !== undefined) return subject;
  }
  return undefined;
}

function subjectOf(
  article: Article,
  verb: SayingVerb,
  range: WordRange,
  saying: SayingWords,
  hasQuote: boolean,
): Subject | undefined {
  const { words, quotes } = article;
  const first = words[verb.first];
  const next = words[verb.last + 1];
  if (first === undefined) return undefined;
  if (verb.inverted !== undefined) return { kind: "pronoun", pronoun: verb.inverted, at: first.start };
  const isReporting = hasQuote || (next !== undefined && saying.that.has(next.lower));
  if (verb.isWeak && !isReporting) return undefined;
  const beforeIsQuote =
    /["»”]/.test(first.gap) ||
    (verb.first > range.from && quoteAt(quotes, words[verb.first - 1]?.start ?? 0) !== undefined);
  const isRelative = saying.relative.has(words[verb.first - 1]?.lower ?? "");
  if (isRelative && !isReporting) return undefined;
  if (verb.isGerund) return subjectBefore(article, verb.first, range, saying);
  if (beforeIsQuote)
    return (
      subjectAfter(article, verb.last, range, { saying, isSource: false }) ??
      subjectBefore(article, verb.first, range, saying)
    );
  const before = subjectBefore(article, verb.first, range, saying);
  if (before !== undefined || isRelative || !first.gap.includes(",")) return before;
  return subjectAfter(article, verb.last, range, { saying, isSource: false });
}

// The last fitting person named outside quotations: whoever spoke last, else the first person of the nearest sentence that has one.
function referent(
  article: Article,
  pronoun: Extract<Subject, { kind: "pronoun" }>,
  found: readonly (readonly Statement[])[],
  saying: SayingWords,
): Speaker | undefined {
  const meaning = saying.pronouns.get(pronoun.pronoun);
  if (meaning === undefined || meaning === "plural") return undefined;
  const gender: Gender | undefined = meaning === "person" ? undefined : meaning;
  const current = found.length - 1;
  // A person whose gender the text hides gives way to a fitting one of the sentence before.
  let possible: Person | undefined;
  for (let back = 0; back <= MAX_SENTENCES_BACK && current - back >= 0; back++) {
    const sentence = article.sentences[current - back];
    if (sentence === undefined) return undefined;
    const spoke = found[current - back]?.findLast(({ speaker }) => mayBeMeant(speaker, gender));
    if (spoke !== undefined) return spoke.speaker;
    const end = Math.min(sentence.end, pronoun.at);
    const named = firstPersonIn(article, { start: sentence.start, end }, gender, true);
    if (named !== undefined) return personSpeaker(named);
    possible ??= firstPersonIn(article, { start: sentence.start, end }, gender);
    if (back > 0 && possible !== undefined) break;
  }
  return possible && personSpeaker(possible);
}
