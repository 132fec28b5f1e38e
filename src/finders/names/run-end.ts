import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { isKnownPlace } from "../../core/names/places.ts";
import { ADJECTIVE } from "../grammar/french-adjectives.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import { nameOf } from "./contexts.ts";
import { listedEnd } from "./gazetteer.ts";
import { holdsHead, isHeadWord } from "./heads.ts";
import { isClubOf, isNobleName, linkAllowed } from "./name-links.ts";
import { isPeople } from "./nationalities.ts";
import { isAcronym, isSpace, isTight, type NamingText, type Word } from "./words.ts";

const AND_OTHER = oneWordOf(({ things }) => things.andOther);
const NAME_LINK = oneWordOf(({ names }) => names.nameLink);

const MAX_LINKS = 3;

/** Index of the last word of the name that starts at `from`, over the links inside it ("de la", "of", "van"). */
export function endOfRun(text: NamingText, from: number): number {
  const { words } = text;
  if (words[from] === undefined) return from;
  const listed = listedEnd(words, from);
  let to = listed ?? from;
  if (listed !== undefined && listed > from && !goesOnBehind(text, from, listed)) return listed;
  for (;;) {
    const step = nextInRun(text, from, to);
    if (step === undefined) return to;
    to = listedEnd(words, step) ?? step;
  }
}

/** Index of a word to which a run goes on behind its last one. */
function nextInRun(text: NamingText, from: number, to: number): number | undefined {
  const { words, vocabulary } = text;
  const last = words[to];
  const next = words[to + 1];
  if (last === undefined || next === undefined) return undefined;
  if (next.capital && joins(last, next) && !isCompound(next) && !vocabulary.commonCapitals.has(next.lower))
    return goesOnWith(text, to + 1) ? to + 1 : undefined;
  if (next.text === "'s" || next.text === "’s") return isOwnName(words, from, to, vocabulary) ? to + 2 : undefined;
  const isHeadedRun = isHeaded(text, from, to);
  if (isHeadedRun && isAdjectiveBehind(text, next)) return to + 1;
  if (next.capital && isJoinedBySign(last, next, vocabulary)) return to + 1;
  return behindLinks(text, { from, to, isHeaded: isHeadedRun });
}

// A word with a capital right behind a run: any but a function word that is no part of names.
function goesOnWith({ words, vocabulary, language }: NamingText, index: number): boolean {
  const next = words[index];
  if (next === undefined) return false;
  if (next.gap === "" || !vocabulary.functionWords.has(next.lower) || isNameArticle(words, index)) return true;
  if ((listedEnd(words, index) ?? 0) > index) return true;
  if (isHeadWord(next.lower, vocabulary) && words[index + 1]?.capital === true) return true;
  return grammarOf(language).names.inside?.test(next.lower) === true;
}

// "Assemblée nationale"
function isAdjectiveBehind({ vocabulary, language }: NamingText, next: Word): boolean {
  return (
    grammarOf(language).names.isNounFirst === true &&
    isTight(next.gap) &&
    !next.capital &&
    isNameAdjective(next, vocabulary)
  );
}

// "Teachers' Union", "Marks & Spencer"
function isJoinedBySign(last: Word, next: Word, { organisationWords }: Vocabulary): boolean {
  if (/^ ?& ?$/.test(next.gap)) return true;
  return /^['’] $/.test(next.gap) && last.text.endsWith("s") && organisationWords.has(next.lower);
}

// "Ministry of Health", "Roux de Bézieux", "Wydad de Casablanca"
function behindLinks(
  text: NamingText,
  run: { readonly from: number; readonly to: number; readonly isHeaded: boolean },
): number | undefined {
  const { words, vocabulary } = text;
  let reach = run.to + 1;
  for (let links = 0; links < MAX_LINKS; links++, reach++) {
    const link = words[reach];
    const after = words[reach + 1];
    if (link === undefined || after === undefined || !isTight(link.gap) || !isTight(after.gap)) return undefined;
    if (!linkAllowed(text, run, link) && !isNobleName(text, run))
      return isClubOf(words, run.from, run.to) ? reach + 1 : undefined;
    // "le CHU de Nantes et l'Institut Pasteur"
    const isOther = vocabulary.determiners.has(after.lower) && isHeadWord(words[reach + 2]?.lower ?? "", vocabulary);
    if (AND_OTHER.test(link.lower) && isOther) return undefined;
    if (after.capital)
      return vocabulary.functionWords.has(after.lower) && !isNameArticle(words, reach + 1) ? undefined : reach + 1;
  }
  return undefined;
}

// "BBC Radio Leicester", "Los Angeles Lakers": a well-known name that is part of a longer one.
function goesOnBehind({ words, language }: NamingText, from: number, last: number): boolean {
  const next = words[last + 1];
  if (next?.capital !== true || !isSpace(next.gap)) return false;
  return !grammarOf(language).names.endsAtPlaces || !isKnownPlace(nameOf(words, { from, to: last }));
}

// "Alzheimer's Society", "Women's Institute": a possessive that belongs to an organisation's name.
function isOwnName(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): boolean {
  const head = words[to + 2];
  if (from < to || head === undefined || !head.capital || !isSpace(head.gap)) return false;
  return vocabulary.organisationWords.has(head.lower) && listedEnd(words, from) === undefined;
}

// A run goes on over links when one of its words is a head ("The Institute of ..."), or an acronym that links ("CHU de Nantes").
function isHeaded({ words, vocabulary, language }: NamingText, from: number, to: number): boolean {
  const acronym = from === to ? words[from]?.text : undefined;
  if (acronym !== undefined && grammarOf(language).names.linkedAcronym?.test(acronym)) return true;
  return holdsHead(words, from, to, vocabulary);
}

function isNameAdjective(word: Word, vocabulary: Vocabulary): boolean {
  if (isPeople(word.text) || OTHER_ADJECTIVE.test(word.lower)) return true;
  return word.lower.length > 3 && ADJECTIVE.test(word.lower) && !vocabulary.functionWords.has(word.lower);
}

const OTHER_ADJECTIVE = oneWordOf(({ names }) => names.otherAdjective);

function joins(last: Word, next: Word): boolean {
  if (isSpace(next.gap)) return true;
  if (next.gap === "") return /['’]$/.test(last.text) || last.text.endsWith(".");
  return next.gap === ". " && /^\p{Lu}$/u.test(last.text);
}

// "Marine Le Pen", "Jean-Luc La Fontaine": an article with a capital inside a name.
function isNameArticle(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    NAME_LINK.test(word.lower) &&
    next.capital &&
    isSpace(next.gap) &&
    !isAcronym(next.text) &&
    listedEnd(words, index + 1) === undefined
  );
}

/** "London-based", "US-led": adjectives made of a name. */
export function isCompound({ text }: Word): boolean {
  return COMPOUND.test(text);
}

const COMPOUND = new RegExp(String.raw`^ex-\p{Ll}|(?:${piecesOf(({ compoundEnding }) => compoundEnding)})$`, "iu");
