import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import { isGivenName } from "../../core/names/given-names.ts";
import { isKnownPlace } from "../../core/names/places.ts";
import type { NameGrammar } from "../grammar/finder-grammar.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import { listedEnd } from "./gazetteer.ts";
import { isHeadWord } from "./heads.ts";
import { ENGLISH_WORDS, KNOWN_PEOPLE } from "./lists.ts";
import { endOfRun, isCompound } from "./run-end.ts";
import { splitAtPeople } from "./split-runs.ts";
import { type CapitalRun, isAcronym, isSpace, type NamingText, type Word } from "./words.ts";

const OPENS_LATER = oneWordOf(({ names }) => names.opensLater);

/** The runs of capitalised words of a text, with the links inside them ("de la", "of", "van"). */
export function capitalRuns(text: NamingText): readonly CapitalRun[] {
  const { words, vocabulary, language } = text;
  const forms = formsOf(text);
  const runs: CapitalRun[] = [];
  for (let index = 0; index < words.length; index++) {
    if (!startsRun(text, index, forms)) continue;
    const to = endOfRun(text, index);
    for (const run of splitAtPeople(words, index, to, vocabulary, language)) runs.push(run);
    index = to;
  }
  return runs;
}

/** Words of a text in lower case, by how they are written inside sentences. */
interface Forms {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
}

function formsOf({ words, vocabulary }: NamingText): Forms {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (!word.capital) small.add(word.lower);
    else if (!word.first || isFirstOfFullName(words, index, vocabulary)) capital.add(word.lower);
  }
  return { small, capital };
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

function startsRun({ words, vocabulary, language }: NamingText, index: number, { small, capital }: Forms): boolean {
  const { names } = grammarOf(language);
  const word = words[index];
  if (word === undefined || word.gap.endsWith("@") || /^\p{L}$/u.test(word.text)) return false;
  const listed = listedEnd(words, index);
  if (!word.capital) return listed !== undefined;
  if (listed !== undefined && listed > index) return true;
  if (vocabulary.commonCapitals.has(word.lower) || isCompound(word)) return false;
  if (/['’]$/.test(word.text)) return word.text.length <= 2 && isNameElision(words, index);
  const next = words[index + 1];
  const capitalFollows = next?.capital === true && !next.first && isSpace(next.gap);
  if (vocabulary.titles.has(word.lower) && word.text.length <= 4 && /^[A-Z]?[a-z]*\.?$/.test(word.text)) return false;
  if (CONTRACTION.test(word.text)) return false;
  if (isCommonNoun(words, index, names.commonNoun)) return false;
  if (
    isAcronym(word.text) &&
    (!vocabulary.functionWords.has(word.lower) || WORD_ACRONYM.test(word.text) || word.gap.endsWith("("))
  )
    return true;
  if (vocabulary.functionWords.has(word.lower)) {
    if (word.first || !capitalFollows) return false;
    if (listedEnd(words, index + 1) !== undefined) return false;
    if (isHeadWord(word.lower, vocabulary)) return true;
    // "Will Ferrell"
    if (names.callsBySurname && isGivenName(word.text) && !vocabulary.functionWords.has(next.lower)) return true;
    return vocabulary.particles.has(word.lower) || OPENS_LATER.test(word.lower);
  }
  if (!word.first) return !wordsOf(language).grammar.capitalisesNouns || !small.has(word.lower);
  if (capital.has(word.lower) || isKnownPlace(word.text)) return true;
  if (listed !== undefined) return !small.has(word.lower) && !ENGLISH_WORDS.has(word.lower);
  if (isGivenName(word.text) || KNOWN_PEOPLE.has(word.lower)) return true;
  if (vocabulary.roles.has(word.lower) && !capitalFollows) return false;
  if (capitalFollows && !vocabulary.functionWords.has(next.lower)) return true;
  return isHeadWord(word.lower, vocabulary) && !small.has(word.lower);
}

const WORD_ACRONYM = oneWordOf(({ names }) => names.wordAcronym);
const CONTRACTION = new RegExp(`['’](?:t|${piecesOf(({ contraction }) => contraction)})$`);

// "chef de l'État", but not "État de Borno".
function isCommonNoun(words: readonly Word[], index: number, common: NameGrammar["commonNoun"]): boolean {
  if (common === undefined || !common.noun.test(words[index]?.lower ?? "")) return false;
  return !(common.link.test(words[index + 1]?.lower ?? "") && words[index + 2]?.capital === true);
}

// "N'Golo", "O'Brien", "D'Angelo", "L'Oréal": an elision that belongs to the name.
function isNameElision(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !next.capital) return false;
  return /^[ONM]['’]$/.test(word.text) || (!word.first && /^[LD]['’]$/.test(word.text));
}
