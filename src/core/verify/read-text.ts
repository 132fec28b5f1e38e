import type { WordVector } from "../ports/embedder.ts";
import type { Language } from "../types.ts";
import type { Concept } from "./concepts.ts";
import { type DatePart, findDateParts } from "./find-dates.ts";
import { findQuantities } from "./find-quantities.ts";
import type { Marker } from "./markers.ts";
import type { RateUnit } from "./number-words.ts";
import type { PatternMatch } from "./patterns.ts";
import type { Quantity } from "./quantity.ts";
import { type Token, tokenize } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** A statement or a sentence with all that is compared in it. */
export interface ReadText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** A vector a token, as the model gives them; none where it gives none. */
  readonly vectors: readonly (Float32Array | undefined)[];
  readonly dates: readonly DatePart[];
  readonly quantities: readonly Quantity[];
  readonly rates: readonly PatternMatch<RateUnit>[];
  readonly concepts: readonly PatternMatch<Concept>[];
  readonly markers: readonly PatternMatch<Marker>[];
}

/** Reads a text once; `words` are the model's vectors of it. */
export function readText(text: string, language: Language, words: readonly WordVector[]): ReadText {
  const tokens = tokenize(text, language);
  const keys = tokens.map(({ key }) => key);
  const dates = findDateParts(text, language);
  const isDate = (index: number) => {
    const token = tokens[index];
    return token !== undefined && dates.some(({ start, end }) => start < token.end && token.start < end);
  };
  const { findConcepts, findMarkers, findRates } = vocabularyOf(language);
  return {
    text,
    language,
    tokens,
    vectors: vectorsOf(tokens, words),
    dates,
    quantities: findQuantities(text, tokens, language, isDate),
    rates: findRates(keys),
    concepts: findConcepts(keys),
    markers: findMarkers(keys),
  };
}

/** The vector of the model's word that a token lies in: the model takes "Jean-Michel" as one. */
function vectorsOf(tokens: readonly Token[], words: readonly WordVector[]): readonly (Float32Array | undefined)[] {
  let at = 0;
  return tokens.map(({ start, end }) => {
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const word = words[at];
    return word !== undefined && word.start < end ? word.vector : undefined;
  });
}
