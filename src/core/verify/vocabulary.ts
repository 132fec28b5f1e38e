import { conceptWords as germanConcepts } from "../languages/de/concepts.ts";
import { markerWords as germanMarkers } from "../languages/de/markers.ts";
import { nationalityWords as germanNations } from "../languages/de/nationalities.ts";
import { numberWords as germanNumbers } from "../languages/de/numbers.ts";
import { occupationWords as germanOccupations } from "../languages/de/occupations.ts";
import { oppositeWords as germanOpposites } from "../languages/de/opposites.ts";
import { thingWords as germanThings } from "../languages/de/things.ts";
import { conceptWords as englishConcepts } from "../languages/en/concepts.ts";
import { markerWords as englishMarkers } from "../languages/en/markers.ts";
import { nationalityWords as englishNations } from "../languages/en/nationalities.ts";
import { numberWords as englishNumbers } from "../languages/en/numbers.ts";
import { occupationWords as englishOccupations } from "../languages/en/occupations.ts";
import { oppositeWords as englishOpposites } from "../languages/en/opposites.ts";
import { thingWords as englishThings } from "../languages/en/things.ts";
import { conceptWords as spanishConcepts } from "../languages/es/concepts.ts";
import { markerWords as spanishMarkers } from "../languages/es/markers.ts";
import { nationalityWords as spanishNations } from "../languages/es/nationalities.ts";
import { numberWords as spanishNumbers } from "../languages/es/numbers.ts";
import { occupationWords as spanishOccupations } from "../languages/es/occupations.ts";
import { oppositeWords as spanishOpposites } from "../languages/es/opposites.ts";
import { thingWords as spanishThings } from "../languages/es/things.ts";
import { conceptWords as frenchConcepts } from "../languages/fr/concepts.ts";
import { markerWords as frenchMarkers } from "../languages/fr/markers.ts";
import { nationalityWords as frenchNations } from "../languages/fr/nationalities.ts";
import { numberWords as frenchNumbers } from "../languages/fr/numbers.ts";
import { occupationWords as frenchOccupations } from "../languages/fr/occupations.ts";
import { oppositeWords as frenchOpposites } from "../languages/fr/opposites.ts";
import { thingWords as frenchThings } from "../languages/fr/things.ts";
import { conceptWords as vietnameseConcepts } from "../languages/vi/concepts.ts";
import { markerWords as vietnameseMarkers } from "../languages/vi/markers.ts";
import { nationalityWords as vietnameseNations } from "../languages/vi/nationalities.ts";
import { numberWords as vietnameseNumbers } from "../languages/vi/numbers.ts";
import { occupationWords as vietnameseOccupations } from "../languages/vi/occupations.ts";
import { oppositeWords as vietnameseOpposites } from "../languages/vi/opposites.ts";
import { thingWords as vietnameseThings } from "../languages/vi/things.ts";
import type { Language } from "../types.ts";
import type { Concept, ConceptWords, OccupationWords, OppositeWords, ThingWords } from "./concepts.ts";
import type { Marker, MarkerWords } from "./markers.ts";
import type { Nation, NationalityWords } from "./nationalities.ts";
import type { Bound, NumberWords, RateUnit, Unit } from "./number-words.ts";
import { compilePatterns, type PatternFinder } from "./patterns.ts";

/** The words of a language by which statements are compared, compiled. */
export interface Vocabulary {
  readonly numbers: NumberWords;
  readonly findUnits: PatternFinder<Unit>;
  readonly findBounds: PatternFinder<Bound>;
  readonly findRates: PatternFinder<RateUnit>;
  readonly findConcepts: PatternFinder<Concept>;
  readonly findMarkers: PatternFinder<Marker>;
  /** Adjectives and names of peoples, by the code of their country. */
  readonly findNations: PatternFinder<Nation>;
}

interface Words {
  readonly concepts: ConceptWords & OccupationWords & OppositeWords & ThingWords;
  readonly markers: MarkerWords;
  readonly nations: NationalityWords;
  readonly numbers: NumberWords;
}

const WORDS: Readonly<Record<Exclude<Language, "und">, Words>> = {
  fr: {
    concepts: { ...frenchConcepts, ...frenchOccupations, ...frenchOpposites, ...frenchThings },
    markers: frenchMarkers,
    nations: frenchNations,
    numbers: frenchNumbers,
  },
  en: {
    concepts: { ...englishConcepts, ...englishOccupations, ...englishOpposites, ...englishThings },
    markers: englishMarkers,
    nations: englishNations,
    numbers: englishNumbers,
  },
  es: {
    concepts: { ...spanishConcepts, ...spanishOccupations, ...spanishOpposites, ...spanishThings },
    markers: spanishMarkers,
    nations: spanishNations,
    numbers: spanishNumbers,
  },
  de: {
    concepts: { ...germanConcepts, ...germanOccupations, ...germanOpposites, ...germanThings },
    markers: germanMarkers,
    nations: germanNations,
    numbers: germanNumbers,
  },
  vi: {
    concepts: { ...vietnameseConcepts, ...vietnameseOccupations, ...vietnameseOpposites, ...vietnameseThings },
    markers: vietnameseMarkers,
    nations: vietnameseNations,
    numbers: vietnameseNumbers,
  },
};

const compiled = new Map<Language, Vocabulary>();

/** The vocabulary of a language; English's for one that is not known. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { concepts, markers, nations, numbers } = WORDS[language === "und" ? "en" : language];
  const vocabulary = {
    numbers,
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
