import type { StatementWords } from "../languages/types/statement-words.ts";
import { wordsOf } from "../languages/words-of.ts";
import type { Language } from "../types.ts";
import type { Concept } from "./concepts.ts";
import type { Marker } from "./markers.ts";
import type { Nation } from "./nationalities.ts";
import { compilePatterns, type PatternFinder } from "./patterns.ts";
import type { Bound, NumberWords, RateUnit, Unit } from "./quantities/number-words.ts";
import { listKey } from "./tokens.ts";

/** The words of a language by which statements are compared, compiled. */
export interface Vocabulary {
  readonly numbers: NumberWords;
  readonly blanks: StatementWords["blanks"];
  readonly findUnits: PatternFinder<Unit>;
  readonly findBounds: PatternFinder<Bound>;
  readonly findRates: PatternFinder<RateUnit>;
  readonly findConcepts: PatternFinder<Concept>;
  readonly findMarkers: PatternFinder<Marker>;
  /** Adjectives and names of peoples, by the code of their country. */
  readonly findNations: PatternFinder<Nation>;
}

const compiled = new Map<Language, Vocabulary>();

/** The vocabulary of a language; English's for one that is not known. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { blanks, concepts, markers, nations, numbers } = wordsOf(language).statements;
  const vocabulary = {
    numbers: withOwnKeysAlone({ ...numbers, values: folded(numbers.values, language) }),
    blanks,
    findUnits: compilePatterns(numbers.units),
    findBounds: compilePatterns(numbers.bounds),
    findRates: compilePatterns(numbers.rates),
    findConcepts: compilePatterns(concepts),
    findMarkers: compilePatterns(markers),
    findNations: compilePatterns(nations),
  };
  compiled.set(language, vocabulary);
  return vocabulary;
}

/** Tables that are asked for any word of a text: "constructor" is none of theirs. */
function withOwnKeysAlone(numbers: NumberWords): NumberWords {
  const tables = Object.entries(numbers).map(([name, table]: [string, unknown]) => [
    name,
    typeof table !== "object" || table === null || Array.isArray(table)
      ? table
      : Object.assign(Object.create(null), table),
  ]);
  return Object.fromEntries(tables);
}

/** Number words are written as they are spelled, since texts are searched for them too. */
function folded(values: NumberWords["values"], language: Language): NumberWords["values"] {
  return Object.fromEntries(Object.entries(values).map(([word, value]) => [listKey(word, language), value]));
}
