import type { SayingWords } from "../../core/languages/types/saying-words.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import { type ArticleNames, quoteAt } from "../names/article-names.ts";
import { isTight, type Word } from "../names/words.ts";

const OF_INFINITIVE = oneWordOf(({ speech }) => speech.ofInfinitive);
const RECENT_VERB = oneWordOf(({ speech }) => speech.recentVerb);
const AS = oneWordOf(({ speech }) => speech.as);
const SAID_OBJECT = oneWordOf(({ speech }) => speech.saidObject);
const AGENT = oneWordOf(({ names }) => names.agent);
const ADVERB = new RegExp(`(?:${piecesOf(({ adverbEnding }) => adverbEnding)})$`, "u");
const WEAK_PARTICIPLE = new RegExp(`(?:${piecesOf(({ weakParticipleEnding }) => weakParticipleEnding)})$`, "u");
const OWN_OBJECT = new RegExp(`^(?:${piecesOf(({ ownObject }) => ownObject)})`, "u");
const REFLEXIVE = oneWordOf(({ speech }) => speech.reflexive);

/** A verb of saying; `first` and `last` are indexes of its first word (an auxiliary or the verb) and its last. */
export interface SayingVerb {
  readonly first: number;
  readonly last: number;
  /** Weak ones report only beside a quotation or a "that". */
  readonly isWeak: boolean;
  readonly isGerund: boolean;
  /** Of unknown meaning: only its place behind a quotation makes it one of saying. */
  readonly isLoose?: boolean;
  /** The pronoun behind a hyphen: "a-t-il ajouté". */
  readonly inverted?: string;
}

const MAX_BETWEEN = 5;
const PRONOUN = piecesOf(({ invertedPronoun }) => invertedPronoun);
const INVERTED = new RegExp(`^(.+?)-(?:t-)?(${PRONOUN})$`, "u");
// "a t-il dit", "estime t-elle": the pronoun of a lost hyphen.
const APART = new RegExp(`^t-(${PRONOUN})$`);
const NEEDS_AUXILIARY = new RegExp(`(?:${piecesOf(({ participleEnding }) => participleEnding)})$`, "u");

/** The verb of saying that a word is part of, when it is one outside quotations. */
export function sayingVerbAt(article: ArticleNames, index: number, saying: SayingWords): SayingVerb | undefined {
  const word = article.words[index];
  if (word === undefined || (word.capital && !word.first)) return undefined;
  const [, stem, pronoun] = INVERTED.exec(word.lower) ?? [];
  const form = stem ?? word.lower;
  const kind = kindOf(article.words, index, form, saying);
  const governing = saying.infinitives.has(form) ? verbBeforeInfinitive(article.words, index) : undefined;
  if (governing !== undefined) return { first: governing, last: index, isWeak: false, isGerund: false };
  if (kind === undefined) return undefined;
  const auxiliary = auxiliaryBefore(article.words, index, saying);
  if (
    quoteAt(article.quotes, word.start) !== undefined &&
    !isAside(article, beforeClitics(article.words, auxiliary ?? index))
  )
    return undefined;
  if (auxiliary === undefined) {
    const [, apart] = APART.exec(article.words[index + 1]?.lower ?? "") ?? [];
    if (kind.needsAuxiliary || isBlocked(article.words, index, saying)) return undefined;
    return {
      first: beforeClitics(article.words, index),
      last: index,
      isWeak: kind.isWeak,
      isGerund: kind.isGerund,
      ...((pronoun ?? apart) && { inverted: pronoun ?? apart }),
    };
  }
  const [, , joined] = INVERTED.exec(article.words[auxiliary]?.lower ?? "") ?? [];
  const subject = joined ?? APART.exec(article.words[auxiliary + 1]?.lower ?? "")?.[1];
  return {
    first: beforeClitics(article.words, auxiliary),
    last: index,
    isWeak: kind.isWeak,
    isGerund: false,
    ...(subject && { inverted: subject }),
  };
}

/** A verb of any meaning right behind a quotation that its subject must follow: "« ... », peste X", "« ... », s'amuse-t-elle". */
export function verbAfterQuotation(article: ArticleNames, index: number, saying: SayingWords): SayingVerb | undefined {
  const { words, quotes, vocabulary, language } = article;
  const { anyVerb } = grammarOf(language).speech;
  const first = words[index];
  const before = words[index - 1];
  if (anyVerb === undefined || first === undefined || before === undefined || first.capital) return undefined;
  if (!/[»”"]\s?,\s$/.test(first.gap) || quoteAt(quotes, before.start) === undefined) return undefined;
  let last = index;
  while (CLITIC.test(words[last]?.lower ?? "")) last++;
  const [, , pronoun] = INVERTED.exec(words[last]?.lower ?? "") ?? [];
  if (pronoun !== undefined)
    return { first: index, last, isWeak: false, isGerund: false, isLoose: true, inverted: pronoun };
  if (saying.auxiliaries.has(words[last]?.lower ?? "")) {
    last++;
    while (saying.between.has(words[last]?.lower ?? "") || ADVERB.test(words[last]?.lower ?? "")) last++;
    if (!anyVerb.participle.test(words[last]?.lower ?? "")) return undefined;
  } else if (vocabulary.functionWords.has(words[last]?.lower ?? "") || !anyVerb.finite.test(words[last]?.lower ?? ""))
    return undefined;
  const next = words[afterAdverbs(article, last + 1, { saying, aside: anyVerb.aside })];
  if (next === undefined || !isTight(next.gap) || !(next.capital || vocabulary.determiners.has(next.lower)))
    return undefined;
  return { first: index, last, isWeak: false, isGerund: false, isLoose: true };
}

// "s'est ému quant à lui X", "peste ensuite X"
function afterAdverbs(
  { words, vocabulary }: ArticleNames,
  from: number,
  { saying, aside }: { readonly saying: SayingWords; readonly aside: RegExp },
): number {
  const opening = words.slice(from, from + 3).map(({ lower }) => lower);
  if (aside.test(opening.join(" "))) return from + 3;
  const [adverb = ""] = opening;
  return saying.between.has(adverb) && !vocabulary.determiners.has(adverb) ? from + 1 : from;
}

// "« Nous avons vendu, explique le président, plus que jamais »"
function isAside({ words, language }: ArticleNames, first: number): boolean {
  return grammarOf(language).speech.setsAsidesInQuotes === true && words[first]?.gap === ", ";
}

interface VerbKind {
  readonly isWeak: boolean;
  readonly isGerund: boolean;
  readonly needsAuxiliary: boolean;
}

function kindOf(words: readonly Word[], index: number, form: string, saying: SayingWords): VerbKind | undefined {
  const followers = saying.governed.get(form);
  const next = words[index + 1];
  if (followers !== undefined && next !== undefined && followers.has(next.lower))
    return { isWeak: false, isGerund: false, needsAuxiliary: NEEDS_AUXILIARY.test(form) };
  if (saying.finite.has(form)) return { isWeak: false, isGerund: false, needsAuxiliary: false };
  if (saying.participles.has(form)) return { isWeak: false, isGerund: false, needsAuxiliary: true };
  if (saying.weak.has(form)) return { isWeak: true, isGerund: false, needsAuxiliary: WEAK_PARTICIPLE.test(form) };
  if (saying.gerunds.has(form)) return { isWeak: true, isGerund: true, needsAuxiliary: false };
  return undefined;
}

function auxiliaryBefore(words: readonly Word[], index: number, saying: SayingWords): number | undefined {
  for (let at = index - 1; at >= 0 && index - at <= MAX_BETWEEN; at--) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (saying.auxiliaries.has(word.lower)) return isPassive(words, at) ? undefined : at;
    if (!saying.between.has(word.lower) && !ADVERB.test(word.lower) && !APART.test(word.lower)) return undefined;
  }
  return undefined;
}

// "vient d'avertir", "tient à souligner"
function verbBeforeInfinitive(words: readonly Word[], index: number): number | undefined {
  let at = index - 1;
  while (CLITIC.test(words[at]?.lower ?? "")) at--;
  const isGoverned = OF_INFINITIVE.test(words[at]?.lower ?? "");
  return isGoverned && RECENT_VERB.test(words[at - 1]?.lower ?? "") ? at - 1 : undefined;
}

const CLITIC = oneWordOf(({ speech }) => speech.clitic);

// "lui a répondu": the verb starts with its pronoun objects.
function beforeClitics(words: readonly Word[], verb: number): number {
  let first = verb;
  while (first > 0 && CLITIC.test(words[first - 1]?.lower ?? "") && isTight(words[first]?.gap ?? "")) first--;
  return first;
}

// "est souligné" is no statement; "s'est félicité" is one.
function isPassive(words: readonly Word[], auxiliary: number): boolean {
  const { lower } = words[auxiliary] ?? { lower: "" };
  return PASSIVE_STEM.test(lower) && !OWN_OBJECT.test(words[auxiliary - 1]?.lower ?? "");
}

const PASSIVE_STEM = new RegExp(`^(?:${piecesOf(({ passiveStem }) => passiveStem)})`);
const PASSIVE = oneWordOf(({ speech }) => speech.passive);

function isBlocked(words: readonly Word[], index: number, saying: SayingWords): boolean {
  const before = words[index - 1];
  const word = words[index];
  // "comme le souligne X"
  if (SAID_OBJECT.test(before?.lower ?? "") && AS.test(words[index - 2]?.lower ?? "")) return false;
  // "un livre écrit par X"
  if (AGENT.test(words[index + 1]?.lower ?? "") && PASSIVE.test(word?.lower ?? "")) return true;
  // "l'enquête se poursuit", "cela s'explique": nobody speaks.
  if (before !== undefined && REFLEXIVE.test(before.lower) && saying.finite.has(word?.lower ?? "")) return true;
  return (
    before !== undefined &&
    word !== undefined &&
    isTight(word.gap) &&
    saying.blockers.has(before.lower.replace("’", "'"))
  );
}
