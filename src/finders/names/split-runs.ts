import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import { isKnownPlace } from "../../core/names/places.ts";
import type { Language } from "../../core/types.ts";
import type { NameGrammar } from "../grammar/finder-grammar.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { listedEnd } from "./gazetteer.ts";
import { holdsHead, isHeadWord } from "./heads.ts";
import { ENGLISH_WORDS, MINISTRIES } from "./lists.ts";
import { isPeople } from "./nationalities.ts";
import { type CapitalRun, isAcronym, type Word } from "./words.ts";

const MINISTRY = oneWordOf(({ names }) => names.ministry);
const MINISTRY_LINK = oneWordOf(({ names }) => names.ministryLink);

/**
 * Cuts a run of capitals where a person's name starts: "Manchester Mayor Andy Burnham" is a place, a role and a person,
 * "[ministre de la] Santé Olivier Véran" two names; "Premier League" and "Fondation Brigitte Bardot" stay whole.
 */
export function splitAtPeople(
  words: readonly Word[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
  language: Language,
): readonly CapitalRun[] {
  const listed = listedEnd(words, from) ?? from - 1;
  const context: RunContext = { from, to, listed, vocabulary, language };
  let cut = -1;
  for (let index = from; index < to; index++)
    if (index >= listed && endsBeforePerson(words, index, context)) cut = index;
  if (cut < 0 && startsWithCalling(words, context)) return [run(words, to, to)];
  if (cut < 0) return [run(words, from, endBeforeOffice(words, context))];
  let end = cut;
  while (end >= from && end > listed && isRoleWord(words[end]?.lower ?? "", vocabulary)) end--;
  const name: CapitalRun = { ...run(words, cut + 1, to), isPerson: true };
  if (end < from || (end === from && isOpener(words, from))) return [name];
  return [run(words, from, end), name];
}

// "Fan Lexy [said]": an everyday word that a sentence starts with, before a name of one word.
function startsWithCalling(words: readonly Word[], { from, to, vocabulary }: RunContext): boolean {
  const lower = words[to]?.lower ?? "";
  return (
    to === from + 1 &&
    isOpener(words, from) &&
    CALLING.test(words[from]?.lower ?? "") &&
    !ENGLISH_WORDS.has(lower) &&
    !isHeadWord(lower, vocabulary)
  );
}

const CALLING = oneWordOf(({ names }) => names.calling);

// "UK Minister [for ...]", "Commission President": an office behind a well-known name is no part of it.
function endBeforeOffice(words: readonly Word[], { from, to, listed, vocabulary }: RunContext): number {
  let end = to;
  while (end > listed && end > from && isRoleWord(words[end]?.lower ?? "", vocabulary)) end--;
  return end === listed ? end : to;
}

interface RunContext {
  readonly from: number;
  readonly to: number;
  /** Last word of the well-known name at the start, `from - 1` when there is none. */
  readonly listed: number;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

// Whether a person's name starts right behind this word of a run.
function endsBeforePerson(
  words: readonly Word[],
  index: number,
  { from, to, listed, vocabulary, language }: RunContext,
): boolean {
  const { names } = grammarOf(language);
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || (isHeadWord(next.lower, vocabulary) && !isGivenName(next.text)))
    return false;
  if (vocabulary.links.has(next.lower) || /['’]s$/.test(next.text)) return false;
  const isGiven = isGivenName(next.text);
  // "a déclaré à Reuters Anka Petrova"
  if (index === listed && to - index === 2 && isToldTo(words, from, names.toldTo)) return !isKnownPlace(next.text);
  const isLong = to - index >= 2;
  if (vocabulary.titles.has(word.lower))
    return !(names.royalTitle?.test(word.lower) && isHeadWord(words[to]?.lower ?? "", vocabulary));
  if (isAcronym(word.text) && word.text.length > 1 && isGiven && isLong) return true;
  if (vocabulary.roles.has(word.lower))
    return isGiven || isLong || (OFFICE.test(word.lower) && !vocabulary.roles.has(next.lower));
  if (isPeople(word.text) && isGiven) return true;
  if (!isLong || isNamedAfter(word.lower) || holdsHead(words, index + 2, to, vocabulary)) return false;
  if (MINISTRIES.has(word.lower) && isMinistry(words, from)) return !isAfterLink(words, index);
  if (isPeople(word.text) && allRoleWords(words, from, index - 1, vocabulary))
    return isGiven || !ENGLISH_WORDS.has(next.lower);
  if (index === listed && isKnownPlace(word.text) && hasRoleBefore(words, from, vocabulary))
    return !isKnownPlace(next.text);
  if (!isGiven || isGivenName(words[from]?.text ?? "") || isKnownPlace(next.text)) return false;
  // "President Juan Carlos Varela"
  if (index > from && isGivenName(word.text)) return false;
  if (index === listed) return true;
  if (names.hasFewCapitals) return index === from || !isNamedAfter(words[from]?.lower ?? "");
  if (isOpener(words, from)) return index === from;
  const before = words[from - 1]?.lower ?? "";
  const isComplement = vocabulary.determiners.has(before) || vocabulary.complementPrepositions.has(before);
  return isComplement && !isHeadWord(words[from]?.lower ?? "", vocabulary);
}

// "Fellow [Russians]", "South [Koreans]", or nothing at all.
function allRoleWords(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): boolean {
  for (let index = from; index <= to; index++) if (!isRoleWord(words[index]?.lower ?? "", vocabulary)) return false;
  return true;
}

function isToldTo(words: readonly Word[], from: number, toldTo: NameGrammar["toldTo"]): boolean {
  if (toldTo === undefined) return false;
  const before = from - (toldTo.article.test(words[from - 1]?.lower ?? "") ? 2 : 1);
  return toldTo.link.test(words[before]?.lower ?? "") && toldTo.verb.test(words[before - 1]?.lower ?? "");
}

// "l'ambassadeur du Mali en France Toumani Diallo"
function hasRoleBefore(words: readonly Word[], from: number, vocabulary: Vocabulary): boolean {
  for (let index = from - 1; index >= from - 5; index--) {
    if (/[.!?;,:]/.test(words[index + 1]?.gap ?? ".")) return false;
    if (vocabulary.roles.has(words[index]?.lower ?? "")) return true;
  }
  return false;
}

// "Meet Sarah Jones": a first word whose capital proves nothing.
function isOpener(words: readonly Word[], from: number): boolean {
  const word = words[from];
  return word?.first === true && !isAcronym(word.text) && listedEnd(words, from) === undefined;
}

const OFFICE = oneWordOf(({ names }) => names.officeNoun);

function isMinistry(words: readonly Word[], from: number): boolean {
  for (let index = from - 1; index >= from - 4; index--) if (MINISTRY.test(words[index]?.lower ?? "")) return true;
  return false;
}

function isAfterLink(words: readonly Word[], index: number): boolean {
  return MINISTRY_LINK.test(words[index + 1]?.lower ?? "");
}

// Things that bear people's names.
function isNamedAfter(lower: string): boolean {
  return NAMED_AFTER.test(lower);
}

const NAMED_AFTER = oneWordOf(({ names }) => names.namedAfter);

function isRoleWord(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.roles.has(lower) || vocabulary.roleWords.has(lower) || vocabulary.titles.has(lower);
}

function run(words: readonly Word[], from: number, to: number): CapitalRun {
  return { from, to, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
