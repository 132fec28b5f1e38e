import { wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";
import type { NumberWords } from "../verify/quantities/number-words.ts";
import { listKey } from "../verify/tokens.ts";

type Values = ReadonlyMap<string, number>;

const counting = new Map<Language, Values>();
const multiplying = new Map<Language, Values>();

/** What a word counts ("zwölf": 12, "mille": 1000), in any spelling of its language; undefined where it is several words or none of the numbers. */
export function numberValue(word: string, language: Language): number | undefined {
  const known = valuesOf(counting, language, ({ values, unsure, multipliers }) => ({
    ...multipliers,
    ...values,
    ...unsure,
  }));
  return known.get(listKey(word, language));
}

/** What a word multiplies the number before it by: "millions". */
export function multiplierValue(word: string, language: Language): number | undefined {
  return valuesOf(multiplying, language, ({ multipliers }) => multipliers).get(listKey(word, language));
}

/** A language's number words from two upwards, as alternatives of a regular expression: the longest first, so that "vingts" is no "vingt". */
export function countingWords(language: Language): string {
  const { values, unsure } = wordsOf(language).statements.numbers;
  return Object.entries({ ...values, ...unsure })
    .filter(([, value]) => value > 1)
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join("|");
}

function valuesOf(
  read: Map<Language, Values>,
  language: Language,
  pick: (words: NumberWords) => Readonly<Record<string, number>>,
): Values {
  let values = read.get(language);
  if (values === undefined) {
    const entries = Object.entries(pick(wordsOf(language).statements.numbers));
    values = new Map(entries.map(([word, value]) => [listKey(word, language), value]));
    read.set(language, values);
  }
  return values;
}
