import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import { countryCode } from "../../core/names/countries.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import { isKnownPlace } from "../../core/names/places.ts";
import type { Language } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import {
  isAged,
  isCalledOrganisation,
  isProductBefore,
  isSurnameUsedAlone,
  nameOf,
  placeBefore,
  roleBeside,
  wordBefore,
} from "./contexts.ts";
import { isMaker, listedEnd, listedKind } from "./gazetteer.ts";
import { headKind } from "./heads.ts";
import type { Judgement, NameKind } from "./judgement.ts";
import { ENGLISH_WORDS, SURNAMES } from "./lists.ts";
import { isPeople } from "./nationalities.ts";
import { type CapitalRun, isAcronym, type Word } from "./words.ts";

const NO_SURNAME = oneWordOf(({ names }) => names.noSurname);
const SURNAME_COUNTRY = oneWordOf(({ names }) => names.surnameCountry);
const BODY_LINK = oneWordOf(({ names }) => names.bodyLink);
const BEFORE_TEAM = oneWordOf(({ names }) => names.beforeTeam);
const BEFORE_THING = oneWordOf(({ names }) => names.beforeThing);
const CRAFT = oneWordOf(({ names }) => names.craft);

interface Compound {
  readonly words: readonly Word[];
  readonly run: CapitalRun;
  /** The words of the run. */
  readonly parts: readonly Word[];
  readonly vocabulary: Vocabulary;
  readonly language: Language;
}

/** What a name of several words stands for, by its own words first, then by those around it. */
export function compoundKind(
  words: readonly Word[],
  run: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): Judgement | undefined {
  const parts = words.slice(run.from, run.to + 1);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || isUnnamed(parts, vocabulary)) return undefined;
  if (isGivenName(first.text) && isPersonal(parts, vocabulary)) return { kind: "person", weight: 2 };
  const compound: Compound = { words, run, parts, vocabulary, language };
  const prefix = kindByPrefix(compound);
  if (prefix !== undefined) return prefix === "product" ? undefined : { kind: prefix, weight: 2 };
  const byHead = kindByHead(parts, vocabulary, language);
  if (byHead !== undefined) return { kind: byHead, weight: 2 };
  if (isGivenName(first.text)) return isDevice(parts) ? undefined : { kind: "person", weight: 2 };
  if (isCalledOrganisation(words, run) || endsInCountry(parts)) return { kind: "organisation", weight: 2 };
  if (roleBeside(words, run, vocabulary)) return { kind: "person", weight: 2 };
  if (isOfATown(compound)) return { kind: "organisation", weight: 1 };
  if (isDefined(words, run)) return { kind: "organisation", weight: 2 };
  if (isProductBefore(words, run)) return undefined;
  const guessed = guessedKind(compound);
  return guessed && { kind: guessed, weight: 1 };
}

// A people ("Black Africans"), a sport, a feast.
function isUnnamed(parts: readonly Word[], vocabulary: Vocabulary): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || (isPeople(last.text) && !isGivenName(first.text)))
    return headKind(first?.lower ?? "", vocabulary) !== "organisation";
  // "Democratic Sen. [Joe Manchin]"
  if (vocabulary.titles.has(last.lower) && parts.every(({ lower }) => isTitleOrOffice(lower, vocabulary))) return true;
  return NO_SURNAME.test(`${parts.at(-2)?.lower} ${last.lower}`);
}

function isPersonal(parts: readonly Word[], vocabulary: Vocabulary): boolean {
  const last = parts.at(-1)?.lower ?? "";
  if (parts.length > 4 || parts.some((part) => isAcronym(part.text))) return false;
  if (COMPETITION.test(last) || isDevice(parts) || last === "awards") return false;
  return headKind(last, vocabulary) === undefined || (parts.length === 2 && vocabulary.eventWords.has(last));
}

// "le Wydad de Casablanca"
function isOfATown({ words, run, parts, language }: Compound): boolean {
  const { clubOfTown } = grammarOf(language).names;
  return (
    clubOfTown !== undefined &&
    parts.length === 3 &&
    clubOfTown.link.test(parts[1]?.lower ?? "") &&
    clubOfTown.article.test(wordBefore(words, run)?.lower ?? "") &&
    isKnownPlace(parts[2]?.text ?? "")
  );
}

// "Air Navigation Indonesia"
function endsInCountry(parts: readonly Word[]): boolean {
  const last = parts.at(-1);
  return last !== undefined && countryCode(last.text) !== undefined && !SURNAME_COUNTRY.test(last.lower);
}

// "Name (ABC)"
function isDefined(words: readonly Word[], run: CapitalRun): boolean {
  const next = words[run.to + 1];
  return next !== undefined && next.gap === " (" && isAcronym(next.text);
}

// What a well-known name at the start makes of the whole: "BBC Radio Leicester", "Los Angeles Lakers"; "Porsche Taycan" is a product.
function kindByPrefix({ words, run, parts, vocabulary, language }: Compound): NameKind | "product" | undefined {
  const end = listedEnd(words, run.from);
  if (end === undefined || end >= run.to) return undefined;
  const behind = parts.slice(end + 1 - run.from);
  const kind = listedKind(nameOf(words, { from: run.from, to: end }));
  if (kind !== "place") {
    const rest = competitionIn(behind) ?? kindByLastHead(behind, vocabulary);
    if (kind === "organisation" && isMaker(parts[0]?.text ?? "") && rest !== "organisation") return "product";
    return rest === "event" ? "event" : kind;
  }
  const byHead = kindByHead(parts, vocabulary, language);
  if (byHead !== undefined) return byHead;
  if (isKnownPlace(parts.at(-1)?.text ?? "")) return "place";
  // "ex-footballer Rio Ferdinand"
  if (roleBeside(words, run, vocabulary)) return "person";
  return behind.every((part) => !isPeople(part.text)) &&
    (grammarOf(language).names.isNounLast || parts.at(-1)?.lower.endsWith("s") === true)
    ? "organisation"
    : undefined;
}

function kindByHead(parts: readonly Word[], vocabulary: Vocabulary, language: Language): NameKind | undefined {
  const byHead = grammarOf(language).names.isNounLast ? kindByLastHead : kindByFirstHead;
  return competitionIn(parts) ?? byHead(parts, vocabulary);
}

function competitionIn(parts: readonly Word[]): "event" | undefined {
  return parts.length > 1 && parts.some(({ lower }) => COMPETITION.test(lower)) ? "event" : undefined;
}

// The head is the last word ("Online Safety Bill") or stands before "of" ("University of Leeds").
function kindByLastHead(parts: readonly Word[], vocabulary: Vocabulary): NameKind | undefined {
  const lowers = parts.map((part) => part.lower);
  const link = lowers.findIndex((lower) => BODY_LINK.test(lower));
  const before = link > 0 ? lowers.slice(0, link) : lowers;
  for (const lower of before.toReversed()) {
    const kind = DIRECTION.test(lower) ? undefined : headKind(lower, vocabulary);
    if (kind !== undefined) return kind;
  }
  return DIRECTION.test(lowers[0] ?? "") && lowers.length === 2 && !ENGLISH_WORDS.has(lowers[1] ?? "")
    ? "place"
    : undefined;
}

function kindByFirstHead(parts: readonly Word[], vocabulary: Vocabulary): NameKind | undefined {
  const lowers = parts.map((part) => part.lower);
  if (headKind(lowers.at(-1) ?? "", vocabulary) === "organisation") return "organisation";
  for (const lower of lowers) {
    const kind = headKind(lower, vocabulary);
    if (kind === "organisation" || (kind !== undefined && lowers.length > 1)) return kind;
  }
  return undefined;
}

const COMPETITION = oneWordOf(({ names }) => names.competition);
const DIRECTION = oneWordOf(({ names }) => names.direction);

function guessedKind({ words, run, parts, vocabulary, language }: Compound): NameKind | undefined {
  const { names } = grammarOf(language);
  const first = parts[0]?.text ?? "";
  if (placeBefore(words, run, vocabulary) && parts.length <= 2) return "place";
  const before = wordBefore(words, run)?.lower ?? "";
  if (parts.every((part) => isOffice(part.lower, vocabulary))) return undefined;
  if (isPeople(first) || BEFORE_TEAM.test(before)) return "organisation";
  if (parts.some(isNumbered)) return undefined;
  if (isAcronym(first) && isKnownPlace(parts.at(-1)?.text ?? "")) return "organisation";
  if (BEFORE_THING.test(before)) return undefined;
  if (names.opensBodiesWithAcronyms && isAcronym(first)) return "organisation";
  if (hasInitials(parts)) return "person";
  if (parts.some((part) => isAcronym(part.text))) return "organisation";
  if (wordsOf(language).grammar.capitalisesNouns || parts.length > 3) return undefined;
  if (isAged(words, run)) return "person";
  const everyday = parts.filter((part) => ENGLISH_WORDS.has(part.lower) && !SURNAMES.has(part.lower));
  if (everyday.length > 0)
    return everyday.length === 1 && everyday[0] === parts[0] && isSurnameUsedAlone(words, run) ? "person" : undefined;
  const actsAsPerson =
    names.isPairPerson ||
    ACTS.test(words[run.to + 1]?.lower ?? "") ||
    BEFORE_PEOPLE.test(before) ||
    SAYING.test(before) ||
    isSetOff(words, run) ||
    SURNAMES.has(foldName(parts.at(-1)?.text ?? "")) ||
    isSurnameUsedAlone(words, run);
  return actsAsPerson ? "person" : undefined;
}

// "LS Lowry", "JJ Williams"
function hasInitials(parts: readonly Word[]): boolean {
  const last = parts.at(-1);
  if (parts.length !== 2 || last === undefined || !/^(?:\p{Lu}\.?){2}$/u.test(parts[0]?.text ?? "")) return false;
  return (
    !isAcronym(last.text) &&
    !/^(?:UK|US|EU|UN|FC|AS|HM|AC|SC)$/.test(parts[0]?.text ?? "") &&
    !ENGLISH_WORDS.has(last.lower)
  );
}

// "Genesis G70", "James Webb Space Telescope"
function isDevice(parts: readonly Word[]): boolean {
  return parts.some(isNumbered) || CRAFT.test(parts.at(-1)?.lower ?? "");
}

function isNumbered({ text }: Word): boolean {
  return /\d/.test(text);
}

function isTitleOrOffice(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.titles.has(lower) || isOffice(lower, vocabulary);
}

// "the Prime Minister"
function isOffice(lower: string, vocabulary: Vocabulary): boolean {
  return vocabulary.roles.has(lower) || vocabulary.roleWords.has(lower) || vocabulary.functionWords.has(lower);
}

/** What people do, right behind a name that nothing else explains. */
const ACTS = oneWordOf(({ names }) => names.personActs);

/** Before a speaker's name in French: "explique X", "a tweeté X". */
const SAYING = new RegExp(`^(?:${piecesOf(({ saysBefore }) => saysBefore)})$`, "u");

// ", X Y," and ", X Y."
function isSetOff(words: readonly Word[], run: CapitalRun): boolean {
  const first = words[run.from];
  return (first?.gap === ", " || first?.first === true) && /^[,.]/.test(words[run.to + 1]?.gap ?? ".");
}

/** Words before a name of two words or three that nothing else explains, where it mostly is a person's. */
const BEFORE_PEOPLE = oneWordOf(({ names }) => names.beforePeople);
