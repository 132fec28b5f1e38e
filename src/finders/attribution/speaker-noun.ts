import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import type { ArticleNames } from "../names/article-names.ts";
import { isNationality } from "../names/nationalities.ts";
import { isTight, type Word } from "../names/words.ts";
import type { Subject } from "./speaker.ts";

const BEHIND_VERB = oneWordOf(({ speech }) => speech.behindVerb);

/** A longer phrase is no subject but a clause. */
export const MAX_PHRASE_WORDS = 10;

/** "one fan on Twitter", "l'enseignant": a noun behind an article. */
export function anyPhrase(
  { words, vocabulary, language }: ArticleNames,
  start: number,
  last: number,
): Subject | undefined {
  const opens = words[start]?.lower ?? "";
  if (start === last || !(vocabulary.determiners.has(opens) || SINGLE.test(opens))) return undefined;
  let head = last;
  for (let index = start + 1; index <= last; index++) {
    const { lower } = words[index] ?? { lower: "" };
    if (!vocabulary.complementPrepositions.has(lower) && !vocabulary.functionWords.has(lower)) continue;
    head = index - 1;
    break;
  }
  if (head === start || IMPERFECT.test(words[head]?.lower ?? "")) return undefined;
  if (!grammarOf(language).names.isNounLast) head = Math.min(head, start + 1);
  return last - start < MAX_PHRASE_WORDS ? { kind: "phrase", start, end: last, head } : undefined;
}

// "l'interrogeait": a verb behind its pronoun.
const IMPERFECT = new RegExp(`(?:${piecesOf(({ imperfectEnding }) => imperfectEnding)})$`);
/** "another said", "certains disent" */
export const ALONE = oneWordOf(({ speech }) => speech.someAlone);
const SINGLE = oneWordOf(({ speech }) => speech.oneAlone);

/** Whether a noun names who can speak: a role, a group, a name of unknown kind, or a paper. */
export function isSpeakerNoun({ words, vocabulary }: ArticleNames, index: number, withReports: boolean): boolean {
  const lower = words[index]?.lower ?? "";
  const word = words[index];
  if (isNameLike(word, vocabulary)) return true;
  return vocabulary.roles.has(lower) || vocabulary.groups.has(lower) || (withReports && vocabulary.reports.has(lower));
}

/** A noun without an article that is an apposition ("X, médecin, ..."), not a subject. */
export function isBareNoun({ words, vocabulary, language }: ArticleNames, from: number, head: number): boolean {
  if (!grammarOf(language).speech.setsNounsApart) return false;
  return !words[head]?.capital && !vocabulary.determiners.has(words[from]?.lower ?? "");
}

// A word with a capital that is no function word, title or people: a name of unknown kind.
function isNameLike(word: Word | undefined, vocabulary: Vocabulary): boolean {
  if (word === undefined || !word.capital || word.first) return false;
  return !vocabulary.functionWords.has(word.lower) && !vocabulary.titles.has(word.lower) && !isNationality(word.lower);
}

/** Right behind a verb that follows a quotation, "l'enseignant" can only be who speaks. */
export function isAnyNoun({ words, vocabulary }: ArticleNames, index: number, after: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || index === after + 1) return false;
  return (
    before.lower !== "d'" &&
    (vocabulary.determiners.has(before.lower) || SINGLE.test(before.lower)) &&
    !vocabulary.functionWords.has(word.lower) &&
    word.lower.length > 2 &&
    words.slice(after + 1, index - 1).every(({ lower }) => BEHIND_VERB.test(lower))
  );
}

/** After a preposition, with or without an article, or the name of a street or a town ("la rue Gambetta"): part of a complement, not the subject. */
export function isGoverned({ words, vocabulary }: ArticleNames, index: number, from: number): boolean {
  for (let at = index - 1; at >= from && index - at <= 3; at--) {
    const word = words[at];
    if (word === undefined || !isTight(words[at + 1]?.gap ?? "")) return false;
    if (vocabulary.complementPrepositions.has(word.lower)) return true;
    if (at === index - 1 && vocabulary.placeWords.has(word.lower) && !word.capital) return true;
    if (!vocabulary.determiners.has(word.lower) && !vocabulary.titles.has(word.lower)) return false;
  }
  return false;
}

/** The article or quantity that opens the phrase: "Plusieurs délégations", "the company's boss". */
export function determinerOf({ words, vocabulary }: ArticleNames, head: number, from: number): number {
  let start = head;
  if (words[head]?.capital === true && !vocabulary.roles.has(words[head]?.lower ?? "")) return head;
  for (let at = head - 1; at >= from && head - at <= 4; at--) {
    const word = words[at];
    if (word === undefined || !isTight(words[at + 1]?.gap ?? "")) break;
    if (vocabulary.complementPrepositions.has(word.lower) && !vocabulary.determiners.has(word.lower)) break;
    if (vocabulary.determiners.has(word.lower)) return at;
    start = at;
  }
  return start;
}
