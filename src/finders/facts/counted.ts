import type { Quantities } from "../../core/languages/types/quantities.ts";
import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import type { Language } from "../../core/types.ts";
import { grammarOf } from "../grammar/grammars.ts";
import { oneWordOf, piecesOf } from "../grammar/one-word-of.ts";
import type { ThingGrammar } from "../grammar/thing-grammar.ts";
import { isNationality } from "../names/nationalities.ts";
import { firstStartingFrom } from "../names/span-search.ts";
import { isSpace, type Word } from "../names/words.ts";

const OF_COUNTED = oneWordOf(({ things }) => things.ofCounted);
const WHOSE_COUNTED = oneWordOf(({ things }) => things.whoseCounted);
const PER_RATE = oneWordOf(({ things }) => things.perRate);

/** Words between a number and the noun that it counts, the noun among them. */
const MAX_COUNTED_WORDS = 4;

export interface CountedOptions {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly quantities: Quantities;
}

/**
 * The end of the noun behind a number, over words such as "autres"; "d'" and "of" lead to it as well ("une équipe de 12 joueurs" has
 * it at once). Undefined where no noun follows.
 */
export function endOfCounted(words: readonly Word[], after: number, options: CountedOptions): number | undefined {
  const { language, vocabulary, quantities } = options;
  const { counted } = grammarOf(language).things;
  let index = firstStartingFrom(words, after);
  for (let steps = 0; steps < MAX_COUNTED_WORDS; steps++, index++) {
    const word = words[index];
    if (
      word === undefined ||
      !(isSpace(word.gap) || (word.gap === "" && steps > 0) || (steps === 0 && word.gap === "-"))
    )
      return undefined;
    if (steps === 0 && OF_COUNTED.test(word.lower)) continue;
    if (steps === 1 && WHOSE_COUNTED.test(word.lower)) continue;
    if (PER_RATE.test(word.lower)) return steps === 0 ? endOfRate(words[index + 1]) : undefined;
    if (quantities.between.has(word.lower)) continue;
    if (wordsOf(language).grammar.capitalisesNouns) {
      if (word.capital) return nounBehindTown(words, index).end;
      if (INFLECTED.test(word.lower) && isFree(word, vocabulary)) continue;
      return undefined;
    }
    const next = words[index + 1];
    if (word.capital && next?.capital === false && isSpace(next.gap) && !vocabulary.functionWords.has(next.lower))
      continue;
    if (!isFree(word, vocabulary)) return undefined;
    if (word.capital && !isNationality(word.lower)) return undefined;
    return (counted === undefined ? word : nounBehindAdjectives(words, index, { vocabulary, counted })).end;
  }
  return undefined;
}

function isFree({ lower }: Word, { functionWords }: Vocabulary): boolean {
  return !functionWords.has(lower) || COUNTED.test(lower);
}

/** Adjectives may stand before their noun, which a plural shows: "five main girders". The word itself where no plural follows. */
function nounBehindAdjectives(
  words: readonly Word[],
  from: number,
  { vocabulary, counted }: Pick<CountedOptions, "vocabulary"> & Required<Pick<ThingGrammar, "counted">>,
): Word {
  const behind = words.slice(from, from + MAX_COUNTED_WORDS);
  const apart = behind.findIndex((word, index) => index > 0 && (!isSpace(word.gap) || !isFree(word, vocabulary)));
  const phrase = apart < 0 ? behind : behind.slice(0, apart);
  const noun = phrase.find(({ lower }) => counted.plural.test(lower) || counted.irregular.has(lower));
  return noun ?? (words[from] as Word);
}

/** "zwei Berliner Polizisten": what a town's name tells of stands behind it. */
function nounBehindTown(words: readonly Word[], index: number): Word {
  const word = words[index] as Word;
  const next = words[index + 1];
  return TOWN_ENDING.test(word.lower) && next?.capital === true && isSpace(next.gap) ? next : word;
}

const TOWN_ENDING = new RegExp(`(?:${piecesOf(({ townEnding }) => townEnding)})$`, "u");
const INFLECTED = new RegExp(`(?:${piecesOf(({ inflection }) => inflection)})$`, "u");

// "cinq par jour", "six a week"
function endOfRate(period: Word | undefined): number | undefined {
  return period !== undefined && isSpace(period.gap) && RATE.test(period.lower) ? period.end : undefined;
}

const RATE = oneWordOf(({ things }) => things.rate);

const COUNTED = oneWordOf(({ things }) => things.countedNoun);
