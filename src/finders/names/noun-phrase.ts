import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import type { Language } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf } from "../grammar/one-word-of.ts";
import { isTight, type Word } from "./words.ts";

const MAX_WORDS = 16;

/**
 * Index of the first word of the noun phrase that ends with the word at `last`: "la présidente de l'Assemblée générale".
 * It goes left over nouns, names, adjectives and complements ("de la", "of the") up to an article that no preposition precedes,
 * another function word, or punctuation.
 */
export function nounPhraseStart(
  words: readonly Word[],
  last: number,
  vocabulary: Vocabulary,
  language: Language,
): number {
  let index = last;
  for (let steps = 0; steps < MAX_WORDS; steps++) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined) return index + 1;
    if (isPhraseStop(word, vocabulary, language) || isOfAgent(word, before, vocabulary)) return index + 1;
    if (before === undefined || !isTight(word.gap)) return index;
    const contraction = vocabulary.complementPrepositions.has(word.lower);
    if (vocabulary.determiners.has(word.lower) && !contraction && !vocabulary.complementPrepositions.has(before.lower))
      return index;
    index--;
  }
  return index + 1;
}

/** Index of the last word of the noun phrase that starts at `first`, at most `limit`. */
export function nounPhraseEnd(words: readonly Word[], first: number, vocabulary: Vocabulary, limit: number): number {
  let last = first;
  for (let index = first + 1; index <= Math.min(limit, first + MAX_WORDS); index++) {
    const word = words[index];
    if (word === undefined || !isTight(word.gap)) break;
    const { lower } = word;
    if (words[first]?.capital === true && !word.capital && !INSIDE_PHRASE.test(lower)) break;
    const goesOn =
      word.capital ||
      vocabulary.roles.has(lower) ||
      vocabulary.roleWords.has(lower) ||
      !vocabulary.functionWords.has(lower);
    if (goesOn) last = index;
    else if (!vocabulary.determiners.has(lower) && !INSIDE_PHRASE.test(lower)) break;
  }
  return last;
}

// Prepositions that a noun's own complement starts with; others may belong to the verb ("a déclaré le ministre à Paris").
const INSIDE_PHRASE = oneWordOf(({ names }) => names.phraseLink);

/** Whether a preposition names who did it: "opened in 1950 by the mayor", but "maire par intérim". */
function isOfAgent({ lower }: Word, before: Word | undefined, { roles, roleWords }: Vocabulary): boolean {
  if (!AGENT.test(lower)) return false;
  return before === undefined || !(roles.has(before.lower) || roleWords.has(before.lower));
}

const AGENT = oneWordOf(({ names }) => names.agent);

function isPhraseStop(word: Word, vocabulary: Vocabulary, language: Language): boolean {
  const { lower } = word;
  if (!vocabulary.functionWords.has(lower)) return false;
  if (vocabulary.determiners.has(lower) || vocabulary.roles.has(lower) || vocabulary.roleWords.has(lower)) return false;
  if (word.capital && !word.first) return false;
  if (grammarOf(language).names.insidePhrase?.test(lower)) return false;
  return !vocabulary.complementPrepositions.has(lower);
}
