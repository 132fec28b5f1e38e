import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import { isKnownPlace } from "../../core/names/places.ts";
import type { Language } from "../../core/types.ts";
import type { NameGrammar } from "../grammar/finder-grammar.ts";
import { ADJECTIVE } from "../grammar/french-adjectives.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { nameOf } from "./contexts.ts";
import { listedEnd } from "./gazetteer.ts";
import { holdsHead, isHeadWord } from "./heads.ts";
import { ENGLISH_WORDS, KNOWN_PEOPLE } from "./lists.ts";
import { isClubOf, isNobleName, linkAllowed } from "./name-links.ts";
import { isPeople } from "./nationalities.ts";
import { splitAtPeople } from "./split-runs.ts";
import { type CapitalRun, isAcronym, isSpace, isTight, type Word } from "./words.ts";

const MAX_LINKS = 3;

/** The runs of capitalised words of a text, with the links inside them ("de la", "of", "van"). */
export function capitalRuns(words: readonly Word[], vocabulary: Vocabulary, language: Language): readonly CapitalRun[] {
  const lowerForms = new Set<string>();
  const midForms = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (!word.capital) lowerForms.add(word.lower);
    else if (!word.first || isFirstOfFullName(words, index, vocabulary)) midForms.add(word.lower);
  }
  const runs: CapitalRun[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!startsRun(words, index, vocabulary, language, lowerForms, midForms)) continue;
    const to = endOfRun(words, index, vocabulary, language);
    for (const run of splitAtPeople(words, index, to, vocabulary, language)) runs.push(run);
    index = to;
  }
  return runs;
}

// "Mahsa Amini died. ... Mahsa was young.": a first word that a second capital follows.
function isFirstOfFullName(words: readonly Word[], index: number, vocabulary: Vocabulary): boolean {
  const word = words[index];
  const next = words[index + 1];
  return (
    word !== undefined &&
    next?.capital === true &&
    !next.first &&
    isSpace(next.gap) &&
    word.text.length > 3 &&
    !ENGLISH_WORDS.has(word.lower) &&
    [vocabulary.functionWords, vocabulary.roles, vocabulary.roleWords, vocabulary.titles].every(
      (set) => !set.has(word.lower),
    ) &&
    !isHeadWord(word.lower, vocabulary)
  );
}

function startsRun(
  words: readonly Word[],
  index: number,
  vocabulary: Vocabulary,
  language: Language,
  lowerForms: ReadonlySet<string>,
  midForms: ReadonlySet<string>,
): boolean {
  const { names } = grammarOf(language);
  const word = words[index];
  if (word === undefined || word.gap.endsWith("@") || /^\p{L}$/u.test(word.text)) return false;
  const listed = listedEnd(words, index);
  if (!word.capital) return listed !== undefined;
  if (listed !== undefined && listed > index) return true;
  if (vocabulary.commonCapitals.has(word.lower) || COMPOUND.test(word.text)) return false;
  if (/['’]$/.test(word.text)) return word.text.length <= 2 && isNameElision(words, index);
  const next = words[index + 1];
  const capitalFollows = next?.capital === true && !next.first && isSpace(next.gap);
  if (vocabulary.titles.has(word.lower) && word.text.length <= 4 && /^[A-Z]?[a-z]*\.?$/.test(word.text)) return false;
  if (CONTRACTION.test(word.text)) return false;
  if (isCommonNoun(words, index, names.commonNoun)) return false;
  if (
    isAcronym(word.text) &&
    (!vocabulary.functionWords.has(word.lower) || /^(?:US|WHO)$/.test(word.text) || word.gap.endsWith("("))
  )
    return true;
  if (vocabulary.functionWords.has(word.lower)) {
    if (word.first || !capitalFollows) return false;
    if (listedEnd(words, index + 1) !== undefined) return false;
    if (isHeadWord(word.lower, vocabulary)) return true;
    // "Will Ferrell"
    if (names.callsBySurname && isGivenName(word.text) && !vocabulary.functionWords.has(next.lower)) return true;
    return vocabulary.particles.has(word.lower) || /^(?:les|new)$/.test(word.lower);
  }
  if (!word.first) return !wordsOf(language).grammar.capitalisesNouns || !lowerForms.has(word.lower);
  if (midForms.has(word.lower) || isKnownPlace(word.text)) return true;
  if (listed !== undefined) return !lowerForms.has(word.lower) && !ENGLISH_WORDS.has(word.lower);
  if (isGivenName(word.text) || KNOWN_PEOPLE.has(word.lower)) return true;
  if (vocabulary.roles.has(word.lower) && !capitalFollows) return false;
  if (capitalFollows && !vocabulary.functionWords.has(next.lower)) return true;
  return isHeadWord(word.lower, vocabulary) && !lowerForms.has(word.lower);
}

const CONTRACTION = /['’](?:t|re|ve|ll|d|m)$/;

// "chef de l'État", but not "État de Borno".
function isCommonNoun(words: readonly Word[], index: number, common: NameGrammar["commonNoun"]): boolean {
  if (common === undefined || !common.noun.test(words[index]?.lower ?? "")) return false;
  return !(common.link.test(words[index + 1]?.lower ?? "") && words[index + 2]?.capital === true);
}

// "London-based", "US-led": adjectives made of a name.
const COMPOUND = new RegExp(
  String.raw`^ex-\p{Ll}|-of-(?:one|two|three|four|five|six)$|-(?:based|led|wide|style|related|born|backed|themed` +
    "|time|bound|era|like|long|nominated|registered|lite|specific|owned|made|funded|trained|friendly" +
    "|only|free|run|held|winning|linked|occupied|listed|language|speaking|dominated|controlled|majority)$",
  "iu",
);

// "N'Golo", "O'Brien", "D'Angelo", "L'Oréal": an elision that belongs to the name.
function isNameElision(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !next.capital) return false;
  return /^[ONM]['’]$/.test(word.text) || (!word.first && /^[LD]['’]$/.test(word.text));
}

function endOfRun(words: readonly Word[], from: number, vocabulary: Vocabulary, language: Language): number {
  const head = words[from];
  if (head === undefined) return from;
  const listed = listedEnd(words, from);
  let to = listed ?? from;
  if (listed !== undefined && listed > from && !goesOnBehind(words, from, listed, language)) return listed;
  for (;;) {
    const headed = isHeaded(words, from, to, vocabulary, language);
    const step = nextInRun(words, from, to, headed, vocabulary, language);
    if (step === undefined) return to;
    to = listedEnd(words, step) ?? step;
  }
}

function nextInRun(
  words: readonly Word[],
  from: number,
  to: number,
  headed: boolean,
  vocabulary: Vocabulary,
  language: Language,
): number | undefined {
  const { names } = grammarOf(language);
  const last = words[to];
  const next = words[to + 1];
  if (last === undefined || next === undefined) return undefined;
  if (next.capital && joins(last, next) && !COMPOUND.test(next.text) && !vocabulary.commonCapitals.has(next.lower)) {
    if (next.gap === "" || !vocabulary.functionWords.has(next.lower) || isNameArticle(words, to + 1)) return to + 1;
    if ((listedEnd(words, to + 1) ?? 0) > to + 1) return to + 1;
    if (isHeadWord(next.lower, vocabulary) && words[to + 2]?.capital === true) return to + 1;
    return names.inside?.test(next.lower) ? to + 1 : undefined;
  }
  if (next.text === "'s" || next.text === "’s") return isOwnName(words, from, to, vocabulary) ? to + 2 : undefined;
  if (headed && names.isNounFirst && isTight(next.gap) && !next.capital && isNameAdjective(next, vocabulary))
    return to + 1;
  if (
    next.capital &&
    /^['’] $/.test(next.gap) &&
    last.text.endsWith("s") &&
    vocabulary.organisationWords.has(next.lower)
  )
    return to + 1;
  // "Marks & Spencer"
  if (next.capital && /^ ?& ?$/.test(next.gap)) return to + 1;
  let reach = to + 1;
  for (let links = 0; links < MAX_LINKS; links++, reach++) {
    const link = words[reach];
    const after = words[reach + 1];
    if (link === undefined || after === undefined || !isTight(link.gap) || !isTight(after.gap)) return undefined;
    if (
      !linkAllowed(words, from, to, link, headed, vocabulary) &&
      !isNobleName(words, { from, to }, vocabulary, language)
    )
      return isClubOf(words, from, to) ? reach + 1 : undefined;
    // "le CHU de Nantes et l'Institut Pasteur"
    if (
      link.lower === "et" &&
      vocabulary.determiners.has(after.lower) &&
      isHeadWord(words[reach + 2]?.lower ?? "", vocabulary)
    )
      return undefined;
    if (after.capital)
      return vocabulary.functionWords.has(after.lower) && !isNameArticle(words, reach + 1) ? undefined : reach + 1;
  }
  return undefined;
}

// "BBC Radio Leicester", "Los Angeles Lakers": a well-known name that is part of a longer one.
function goesOnBehind(words: readonly Word[], from: number, last: number, language: Language): boolean {
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
function isHeaded(
  words: readonly Word[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
  language: Language,
): boolean {
  const first = words[from];
  if (first !== undefined && from === to && grammarOf(language).names.linkedAcronym?.test(first.text)) return true;
  return holdsHead(words, from, to, vocabulary);
}

function isNameAdjective(word: Word, vocabulary: Vocabulary): boolean {
  if (isPeople(word.text) || OTHER_ADJECTIVE.test(word.lower)) return true;
  return word.lower.length > 3 && ADJECTIVE.test(word.lower) && !vocabulary.functionWords.has(word.lower);
}

const OTHER_ADJECTIVE = /^(?:suprême|publique?|libre|civile?|unique|rouge|verte?|sud-africaine?|nord-américaine?)$/;

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
    /^(?:le|la|de|du|des|van|von|el|al|di|da)$/.test(word.lower) &&
    next.capital &&
    isSpace(next.gap) &&
    !isAcronym(next.text) &&
    listedEnd(words, index + 1) === undefined
  );
}
