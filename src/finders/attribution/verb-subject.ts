import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import type { WordRange } from "./clause.ts";
import type { SayingVerb } from "./saying-verb.ts";
import type { Subject } from "./speaker.ts";
import { subjectAfter } from "./subject-after.ts";
import { leadingSubject, subjectBefore } from "./subject-before.ts";

const MAX_BETWEEN_QUOTATION_AND_VERB = 5;
const MAX_BETWEEN_VERB_AND_QUOTATION = 9;

/** What a verb of saying stands in. */
interface VerbContext {
  readonly range: WordRange;
  readonly saying: SayingWords;
  /** The sentence holds a quotation. */
  readonly hasQuote: boolean;
}

/** Whoever does what a verb of saying says; undefined where nobody does, or where it reports nothing. */
export function subjectOfVerb(article: ArticleNames, verb: SayingVerb, context: VerbContext): Subject | undefined {
  const { words } = article;
  const { range, saying, hasQuote } = context;
  const first = words[verb.first];
  const next = words[verb.last + 1];
  if (first === undefined) return undefined;
  if (verb.inverted !== undefined) return { kind: "pronoun", pronoun: verb.inverted, at: first.start };
  const isRelative = saying.relative.has(words[verb.first - 1]?.lower ?? "");
  const isReporting = hasQuote || (next !== undefined && saying.that.has(next.lower));
  if ((verb.isWeak || isRelative) && !(isReporting && isNearSpeech(article, verb, saying))) return undefined;
  const isBehindQuote = standsBehindQuote(article, verb, range);
  if (!isBehindQuote && hasPlainObject(article, verb)) return undefined;
  if (verb.isGerund) return subjectOfGerund(article, verb, context);
  const takesNouns = !verb.isWeak || grammarOf(article.language).speech.weakVerbsTakeNouns === true;
  const before = () => subjectBefore(article, verb.first, range, { saying, isAnyNoun: hasQuote && takesNouns });
  if (isBehindQuote)
    return (
      subjectAfter(article, verb.last, range, { saying, isSource: false, isInverted: true }) ??
      (verb.isLoose ? undefined : before())
    );
  const subject = agreeing(article, before(), verb, saying);
  return subject !== undefined || isRelative ? subject : subjectElsewhere(article, verb, context);
}

function standsBehindQuote(
  { words, quotes, language }: ArticleNames,
  { first }: SayingVerb,
  range: WordRange,
): boolean {
  const { invertedBehind } = grammarOf(language).speech;
  const before = words[first - 1];
  return (
    /["»”’']/.test(words[first]?.gap ?? "") ||
    (first > range.from && quoteAt(quotes, before?.start ?? 0) !== undefined) ||
    (invertedBehind !== undefined && before?.lower === invertedBehind)
  );
}

// "X, saying that ...": a comma sets it off from the clause whose subject it has.
function subjectOfGerund(article: ArticleNames, { first }: SayingVerb, { range, saying }: VerbContext) {
  const options = { saying, isAnyNoun: false };
  const isSetOff = article.words[first]?.gap.includes(",") === true;
  return (
    subjectBefore(article, first, range, options) ??
    (isSetOff ? leadingSubject(article, { from: range.from, to: first - 1 }, options) : undefined)
  );
}

/** The subject of a verb that has none right before it and stands behind no quotation. */
function subjectElsewhere(
  article: ArticleNames,
  verb: SayingVerb,
  { range, saying }: VerbContext,
): Subject | undefined {
  const { words, quotes } = article;
  if (words[verb.first]?.gap.includes(","))
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

// English verbs whose object is a person: "..., urged the minister to" has its subject before.
const TAKES_A_PERSON = oneWordOf(({ speech }) => speech.takesPerson);

// "X est venue et a dit que"
const AND = oneWordOf(({ speech }) => speech.andThen);

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

const GOES_ON = oneWordOf(({ speech }) => speech.goesOn);

// "les députés poursuivent l'examen du texte"
function hasPlainObject({ words, vocabulary }: ArticleNames, { last }: SayingVerb): boolean {
  return GOES_ON.test(words[last]?.lower ?? "") && vocabulary.determiners.has(words[last + 1]?.lower ?? "");
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
export function reportsWords(article: ArticleNames, verb: SayingVerb, saying: SayingWords): boolean {
  return PLAIN_SAYING.test(article.words[verb.last]?.lower ?? "") || isNearSpeech(article, verb, saying);
}

const PLAIN_SAYING = oneWordOf(({ speech }) => speech.plainSaying);
