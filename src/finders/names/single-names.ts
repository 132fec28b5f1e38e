import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { foldName } from "../../core/names/fold-name.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import type { Language } from "../../core/types.ts";
import type { NameGrammar } from "../grammar/finder-grammar.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import {
  isAged,
  isCalledOrganisation,
  isProductBefore,
  isRepeated,
  placeBefore,
  roleBeside,
  wordAfter,
  wordBefore,
} from "./contexts.ts";
import { headKind } from "./heads.ts";
import type { Judgement } from "./judgement.ts";
import { ENGLISH_WORDS, KNOWN_PEOPLE, MINISTRIES, SURNAMES } from "./lists.ts";
import { isNationality } from "./nationalities.ts";
import { type CapitalRun, isAcronym, type Word } from "./words.ts";

const BEFORE_NO_PLACE = oneWordOf(({ names }) => names.beforeNoPlace);
const BEFORE_WORD = oneWordOf(({ names }) => names.beforeWord);
const BODY_OF = oneWordOf(({ names }) => names.bodyOf);
const BODY_HEAD = oneWordOf(({ things }) => things.bodyHead);
const LEAGUE_LINK = oneWordOf(({ names }) => names.leagueLink);
const CUP = oneWordOf(({ names }) => names.cup);
const CUP_LINK = oneWordOf(({ names }) => names.cupLink);
const NO_PERSON_BEHIND = oneWordOf(({ names }) => names.noPersonBehind);
const NAME_ARTICLE = oneWordOf(({ names }) => names.nameArticle);

/** What a name of one word stands for. */
export function singleWordKind(
  words: readonly Word[],
  run: CapitalRun,
  vocabulary: Vocabulary,
  language: Language,
): Judgement | undefined {
  const word = words[run.from];
  if (word === undefined || isNationality(word.text)) return undefined;
  const { names } = grammarOf(language);
  if ((names.hasBareMinistries && MINISTRIES.has(word.lower)) || isMonth(words, run, names)) return undefined;
  if (names.isNounLast && isAdjectiveOfRole(words, run, vocabulary)) return undefined;
  if (names.callsBySurname && isSurnameAlone(words, run, word, vocabulary)) return { kind: "person", weight: 1 };
  if (isKnownPerson(words, run)) return { kind: "person", weight: 2 };
  if (headKind(word.lower, vocabulary) !== undefined) return headAlone(words, run, word, vocabulary);
  if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mac|Mc|De|Van|Le|La|O['’])\p{Lu}/u.test(word.text))
    return { kind: "organisation", weight: 2 };
  if (isAcronym(word.text)) return acronymKind(words, run, word, vocabulary);
  if (vocabulary.placeWords.has(word.lower.split("-").at(-1) ?? "")) return { kind: "place", weight: 2 };
  if (names.town?.test(word.lower)) return { kind: "place", weight: 2 };
  if (placeBefore(words, run, vocabulary) && !ENGLISH_WORDS.has(word.lower)) return { kind: "place", weight: 1 };
  if (isCalledOrganisation(words, run)) return { kind: "organisation", weight: 2 };
  if (roleBeside(words, run, vocabulary)) return { kind: "person", weight: 2 };
  return guessedKind(words, run, word, vocabulary, names);
}

// "Jan. 6"
function isMonth(words: readonly Word[], { from, to }: CapitalRun, { shortMonth }: NameGrammar): boolean {
  return shortMonth?.test(words[from]?.lower ?? "") === true && /^\d/.test(words[to + 1]?.text ?? "");
}

// "Marine biologist Ruth Amadi": a sentence's first word, before a role and a name.
function isAdjectiveOfRole(words: readonly Word[], { from, to }: CapitalRun, vocabulary: Vocabulary): boolean {
  const [role, name] = [words[to + 1], words[to + 2]];
  return (
    words[from]?.first === true &&
    role?.gap === " " &&
    name?.gap === " " &&
    name.capital &&
    !role.capital &&
    vocabulary.roles.has(role.lower)
  );
}

// "Rihanna", "Okafor, 21,", but not "the Trump administration".
function isKnownPerson(words: readonly Word[], run: CapitalRun): boolean {
  const word = words[run.from];
  const before = wordBefore(words, run)?.lower ?? "";
  if (word === undefined || BEFORE_NO_PLACE.test(before)) return false;
  return KNOWN_PEOPLE.has(foldName(word.text)) || (isAged(words, run) && !isAcronym(word.text));
}

// "before Hill struck", "Williams had": a common surname where no article or preposition of place stands before it.
function isSurnameAlone(words: readonly Word[], run: CapitalRun, word: Word, vocabulary: Vocabulary): boolean {
  if (!SURNAMES.has(foldName(word.text)) || (word.first && isEveryday(word, vocabulary))) return false;
  const before = wordBefore(words, run)?.lower ?? "";
  return !vocabulary.determiners.has(before) && !vocabulary.placePrepositions.has(before) && !BEFORE_WORD.test(before);
}

function isEveryday({ lower }: Word, vocabulary: Vocabulary): boolean {
  return ENGLISH_WORDS.has(lower) || vocabulary.functionWords.has(lower) || headKind(lower, vocabulary) !== undefined;
}

const YEAR = /^(?:19|20)\d{2}$/;

function headAlone(words: readonly Word[], run: CapitalRun, word: Word, vocabulary: Vocabulary): Judgement | undefined {
  const kind = headKind(word.lower, vocabulary);
  const next = words[run.to + 1]?.lower ?? "";
  if (kind === "organisation") return { kind, weight: BODY_OF.test(next) ? 2 : 1 };
  if (kind === "event" && YEAR.test(wordBefore(words, run)?.text ?? "")) return { kind, weight: 2 };
  if (BODY_HEAD.test(word.lower) && LEAGUE_LINK.test(next) && !LEAGUES.test(words[run.to + 2]?.lower ?? ""))
    return { kind: "organisation", weight: 2 };
  if (kind === "event" && CUP.test(word.lower) && CUP_LINK.test(next)) return { kind, weight: 2 };
  return kind === "document" && vocabulary.complementPrepositions.has(next) ? { kind, weight: 2 } : undefined;
}

// Letters with a figure are models and codes ("V8", "CO2"); an acronym with a year behind is a competition.
function acronymKind(
  words: readonly Word[],
  run: CapitalRun,
  word: Word,
  vocabulary: Vocabulary,
): Judgement | undefined {
  if (/\d/.test(word.text)) return undefined;
  if (word.gap.endsWith("(")) return kindOfExplained(words, run, vocabulary);
  return YEAR.test(words[run.to + 1]?.text ?? "") ? { kind: "event", weight: 2 } : { kind: "organisation", weight: 2 };
}

const LEAGUES = oneWordOf(({ names }) => names.league);

const MAX_EXPLANATION_WORDS = 10;

// "groupe d'intervention régional (GIR)" is an organisation, "politique agricole commune (PAC)" nothing that is named here.
function kindOfExplained(words: readonly Word[], run: CapitalRun, vocabulary: Vocabulary): Judgement | undefined {
  for (let index = run.from - 1; index >= run.from - MAX_EXPLANATION_WORDS; index--) {
    const word = words[index];
    if (word === undefined || /[.!?;:()]/.test(words[index + 1]?.gap.replace(/\($/, "") ?? "")) return undefined;
    const kind = headKind(word.lower, vocabulary);
    if (kind === "organisation" || kind === "document" || (word.capital && kind === "event"))
      return { kind, weight: 2 };
  }
  return undefined;
}

const ARTICLE = oneWordOf(({ names }) => names.wordArticle);

function guessedKind(
  words: readonly Word[],
  run: CapitalRun,
  word: Word,
  vocabulary: Vocabulary,
  { team, repeated }: NameGrammar,
): Judgement | undefined {
  const before = wordBefore(words, run)?.lower ?? "";
  if (ENGLISH_WORDS.has(word.lower) || vocabulary.functionWords.has(word.lower)) return undefined;
  if (isGivenName(word.text)) return NO_PERSON_BEHIND.test(before) ? undefined : { kind: "person", weight: 1 };
  if (!word.first && SURNAMES.has(foldName(word.text)) && !ARTICLE.test(before) && before !== "the")
    return { kind: "person", weight: 1 };
  if (word.first || word.text.length < 3) return undefined;
  if (NAME_ARTICLE.test(before) === false && ACTS.test(wordAfter(words, run)?.lower ?? ""))
    return { kind: "person", weight: 1 };
  if (BEFORE_BODY.test(before)) return { kind: "organisation", weight: 1 };
  if (repeated === undefined || (!repeated.mayBeRole && vocabulary.roles.has(word.lower))) return undefined;
  if (before === team?.article && team.name.test(word.lower)) return { kind: "organisation", weight: 1 };
  if (word.text.length < repeated.minChars || repeated.notBehind.test(before)) return undefined;
  if (!repeated.mayBeProduct && isProductBefore(words, run)) return undefined;
  return isRepeated(words, run) ? { kind: "organisation", weight: 1 } : undefined;
}

const BEFORE_BODY = new RegExp(`^['’]?(?:${piecesOf(({ beforeBody }) => beforeBody)})$`);
/** What people do, right behind a name that nothing else explains. */
const ACTS = oneWordOf(({ names }) => names.singleActs);
