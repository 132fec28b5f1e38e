import type { Language, Span } from "../types.ts";
import { countryCode } from "./countries.ts";
import { PLACES } from "./data/places.ts";
import type { Vocabulary } from "./data/vocabulary-type.ts";
import { foldName } from "./fold.ts";
import { ADJECTIVE } from "./french-adjectives.ts";
import { isGivenName } from "./given-names.ts";
import { isSpace, isTight, type Word } from "./words.ts";

/** A run of words written as a name; `from` and `to` are indexes of its first and last word. */
export interface CapitalRun extends Span {
  readonly from: number;
  readonly to: number;
}

const MAX_LINKS = 3;
const MAX_PLACE_WORDS = 4;

/** The runs of capitalised words of a text, with the links inside them ("de la", "of", "van"). */
export function capitalRuns(words: readonly Word[], vocabulary: Vocabulary, language: Language): readonly CapitalRun[] {
  const lowerForms = new Set<string>();
  const midForms = new Set<string>();
  for (const word of words) {
    if (!word.capital) lowerForms.add(word.lower);
    else if (!word.first) midForms.add(word.lower);
  }
  const runs: CapitalRun[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!startsRun(words, index, vocabulary, language, lowerForms, midForms)) continue;
    const to = endOfRun(words, index, vocabulary, language);
    for (const run of splitAtRoles(words, index, to, vocabulary)) runs.push(run);
    index = to;
  }
  return runs;
}

function startsRun(
  words: readonly Word[],
  index: number,
  vocabulary: Vocabulary,
  language: Language,
  lowerForms: ReadonlySet<string>,
  midForms: ReadonlySet<string>,
): boolean {
  const word = words[index];
  if (word === undefined || !word.capital || word.gap.endsWith("@") || vocabulary.commonCapitals.has(word.lower))
    return false;
  if (/['’]$/.test(word.text)) return word.text.length <= 2 && isNameElision(words, index);
  const next = words[index + 1];
  const capitalFollows = next?.capital === true && !next.first && isSpace(next.gap);
  if (vocabulary.titles.has(word.lower) && word.text.length <= 4 && /^[A-Z]?[a-z]*\.?$/.test(word.text)) return false;
  if (CONTRACTION.test(word.text)) return false;
  if (placeEnd(words, index) !== undefined) return true;
  if (isAcronym(word.text) && (!vocabulary.functionWords.has(word.lower) || /^(?:US|WHO)$/.test(word.text)))
    return true;
  if (vocabulary.functionWords.has(word.lower)) {
    if (word.first || !capitalFollows) return false;
    return vocabulary.particles.has(word.lower) || /^(?:les|new)$/.test(word.lower);
  }
  if (!word.first) return language !== "de" || !lowerForms.has(word.lower);
  if (midForms.has(word.lower) || isGivenName(word.text) || isKnownPlace(word.text)) return true;
  if (vocabulary.roles.has(word.lower) && !capitalFollows) return false;
  if (capitalFollows && !vocabulary.functionWords.has(next.lower)) return true;
  return isHeadWord(word.lower, vocabulary) && !lowerForms.has(word.lower);
}

const CONTRACTION = /['’](?:t|re|ve|ll|d|m)$/;

function isKnownPlace(name: string): boolean {
  return countryCode(name) !== undefined || PLACES.has(foldName(name));
}

// "N'Golo", "O'Brien", "D'Angelo", "L'Oréal": an elision that belongs to the name.
function isNameElision(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !next.capital) return false;
  return /^[ONM]['’]$/.test(word.text) || (!word.first && /^[LD]['’]$/.test(word.text));
}

/** Two capitals or more, nothing else but digits and dots. */
export function isAcronym(text: string): boolean {
  return (
    /^(?:\p{Lu}\.?){2,}[\p{Lu}\d]*s?$/u.test(text) ||
    /^\p{Lu}+\d+$/u.test(text) ||
    /^\p{Lu}{2,}(?:-\p{Lu}+)*$/u.test(text)
  );
}

function endOfRun(words: readonly Word[], from: number, vocabulary: Vocabulary, language: Language): number {
  const head = words[from];
  if (head === undefined) return from;
  const place = placeEnd(words, from);
  if (place !== undefined) return place;
  let to = from;
  for (;;) {
    const headed = isHeaded(words, from, to, vocabulary, language);
    const step = nextInRun(words, from, to, headed, vocabulary, language);
    if (step === undefined) return to;
    to = step;
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
  const last = words[to];
  const next = words[to + 1];
  if (last === undefined || next === undefined) return undefined;
  if (next.capital && joins(last, next)) {
    if (next.gap === "" || !vocabulary.functionWords.has(next.lower) || isNameArticle(words, to + 1)) return to + 1;
    if (
      language === "vi" ||
      (language === "en" && /^(?:may|will|hope|day|week|east|west|new|great|high|big|most|first)$/i.test(next.lower))
    )
      return to + 1;
    return undefined;
  }
  if (next.text === "'s" || next.text === "’s") return undefined;
  if (
    headed &&
    (language === "fr" || language === "es") &&
    isTight(next.gap) &&
    !next.capital &&
    isNameAdjective(next, vocabulary)
  )
    return to + 1;
  // "Marks & Spencer"
  if (next.capital && /^ ?& ?$/.test(next.gap)) return to + 1;
  let reach = to + 1;
  for (let links = 0; links < MAX_LINKS; links++, reach++) {
    const link = words[reach];
    const after = words[reach + 1];
    if (link === undefined || after === undefined || !isTight(link.gap) || !isTight(after.gap)) return undefined;
    if (!linkAllowed(words, from, to, link, headed, vocabulary)) return undefined;
    if (after.capital)
      return vocabulary.functionWords.has(after.lower) && !isNameArticle(words, reach + 1) ? undefined : reach + 1;
  }
  return undefined;
}

// "Guinée équatoriale", "Afrique du Sud", "New York City": places of several words.
function placeEnd(words: readonly Word[], from: number): number | undefined {
  let found: number | undefined;
  let name = words[from]?.text ?? "";
  for (let index = from + 1; index <= from + MAX_PLACE_WORDS; index++) {
    const word = words[index];
    if (word === undefined || !isTight(word.gap)) break;
    name += word.gap + word.text;
    if (isKnownPlace(name)) found = index;
  }
  return found;
}

// A run goes on over links when one of its words is a head ("The Institute of ..."), or an acronym in French ("CHU de Nantes").
function isHeaded(
  words: readonly Word[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
  language: Language,
): boolean {
  const first = words[from];
  if (first !== undefined && language === "fr" && from === to && HOSPITAL.test(first.text)) return true;
  for (let index = from; index <= to; index++) if (isHeadWord(words[index]?.lower ?? "", vocabulary)) return true;
  return false;
}

const HOSPITAL = /^(?:CHU|CHR|CH|IHU|ARS|CCI|IUT|IEP|TGI|EHPAD|SDIS|CPAM)$/;

function isNameAdjective(word: Word, vocabulary: Vocabulary): boolean {
  return word.lower.length > 3 && ADJECTIVE.test(word.lower) && !vocabulary.functionWords.has(word.lower);
}

function linkAllowed(
  words: readonly Word[],
  from: number,
  to: number,
  link: Word,
  headed: boolean,
  vocabulary: Vocabulary,
): boolean {
  if (headed && vocabulary.links.has(link.lower))
    return !/^(?:et|and)$/.test(link.lower) || hasLink(words, from, to, vocabulary);
  if (!vocabulary.particles.has(link.lower)) return false;
  if (STRONG_PARTICLE.test(link.lower)) return true;
  return from === to && isGivenName(words[from]?.text ?? "") && /^(?:de|d'|du|la|le|da|di|dos)$/.test(link.lower);
}

// "Department for Health and Social Care": "and" only goes on after another link.
function hasLink(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): boolean {
  for (let index = from; index <= to; index++) if (vocabulary.links.has(words[index]?.lower ?? "")) return true;
  return false;
}

const STRONG_PARTICLE = /^(?:van|von|der|den|bin|ben|ibn|ould|al|el)$/;

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
    isSpace(next.gap)
  );
}

function isHeadWord(lower: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.organisationWords.has(lower) ||
    vocabulary.eventWords.has(lower) ||
    vocabulary.documentWords.has(lower) ||
    vocabulary.placeWords.has(lower)
  );
}

// "Manchester Mayor Andy Burnham" is a place, a role and a person, "[ministre de la] Santé Olivier Véran" two names; "Premier League" stays whole.
function splitAtRoles(words: readonly Word[], from: number, to: number, vocabulary: Vocabulary): readonly CapitalRun[] {
  let cut = -1;
  for (let index = from; index < to; index++) if (endsRole(words, index, from, to, vocabulary)) cut = index;
  if (cut < 0) return [run(words, from, to)];
  let end = cut;
  while (end >= from && isRoleWord(words[end]?.lower ?? "", vocabulary)) end--;
  const name = run(words, cut + 1, to);
  return end < from ? [name] : [run(words, from, end), name];
}

// Whether a person's name starts right behind this word of a run.
function endsRole(words: readonly Word[], index: number, from: number, to: number, vocabulary: Vocabulary): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (
    word === undefined ||
    next === undefined ||
    isHeadWord(next.lower, vocabulary) ||
    vocabulary.links.has(next.lower)
  )
    return false;
  const isGiven = isGivenName(next.text);
  if (vocabulary.titles.has(word.lower)) return true;
  if (isAcronym(word.text) && word.text.length > 2 && isGiven && to - index >= 2) return true;
  if (vocabulary.roles.has(word.lower))
    return isGiven || to - index >= 2 || (OFFICE.test(word.lower) && !vocabulary.roles.has(next.lower));
  const before = words[from - 1]?.lower ?? "";
  const isComplement = vocabulary.determiners.has(before) || vocabulary.complementPrepositions.has(before);
  return (
    isGiven &&
    isComplement &&
    to - index >= 2 &&
    !isHeadWord(words[from]?.lower ?? "", vocabulary) &&
    !isGivenName(words[from]?.text ?? "")
  );
}

const OFFICE =
  /^(?:president|minister|senator|governor|mayor|secretary|chancellor|detective|inspector|sergeant|colonel|captain|professor|président|présidente|ministre|presidente|präsident|präsidentin)$/;

function isRoleWord(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.roles.has(lower) || vocabulary.roleWords.has(lower) || vocabulary.titles.has(lower);
}

function run(words: readonly Word[], from: number, to: number): CapitalRun {
  return { from, to, start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
