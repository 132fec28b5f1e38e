import { stopwords as danish } from "@orama/stopwords/danish";
import { stopwords as dutch } from "@orama/stopwords/dutch";
import { stopwords as italian } from "@orama/stopwords/italian";
import { stopwords as portuguese } from "@orama/stopwords/portuguese";
import { stopwords as romanian } from "@orama/stopwords/romanian";
import { stopwords as swedish } from "@orama/stopwords/swedish";
import { isLanguage, type KnownLanguage, LANGUAGES, wordsOf } from "../languages/words-of.ts";
import { stopWords } from "../lexical/stop-words.ts";
import { foldText, words } from "./text.ts";

/** Weight from which function words tell a language: one word of its own and a shared one. */
const MIN_WEIGHT = 1.2;
/** How much heavier they must be than those of the next language. */
const MIN_LEAD = 2;

let owners: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The language that a text's function words tell of, accents or not; undefined when they are too few, stand in
 * another language as well, or a word has a letter that the language lacks. A word weighs 1 / the number of languages that have it.
 */
export function languageOfFunctionWords(text: string): KnownLanguage | undefined {
  owners ??= collectOwners();
  const lower = words(text.toLowerCase()).map((word) => word.text);
  const weights = new Map<string, number>();
  for (const word of lower) {
    const languages = owners.get(foldText(word)) ?? [];
    for (const language of languages) weights.set(language, (weights.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a);
  if (first === undefined || !isLanguage(first[0])) return undefined;
  const [language, weight] = first;
  const isClear = weight >= MIN_WEIGHT && weight >= MIN_LEAD * (second?.[1] ?? 0);
  const { spelled } = wordsOf(language).lexical;
  const hasOnlyOwnLetters = lower.every((word) => spelled.test(word.replace(/\p{N}+/gu, "")));
  return isClear && hasOnlyOwnLetters ? language : undefined;
}

/** Function words, folded, with the languages that have them; those of near relatives keep them from being taken for ours. */
function collectOwners(): Map<string, string[]> {
  const known = LANGUAGES.map((language) => [language, stopWords(language)] as const);
  const others = { danish, dutch, italian, portuguese, romanian, swedish };
  const collected = new Map<string, string[]>();
  for (const [language, list] of [...known, ...Object.entries(others)]) {
    const folded = Array.from(list, (word) => words(foldText(word)).map(({ text }) => text)).flat();
    for (const word of new Set(folded)) collected.set(word, [...(collected.get(word) ?? []), language]);
  }
  return collected;
}
