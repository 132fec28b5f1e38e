import type { Grammar } from "../languages/types/grammar.ts";
import { wordsOf } from "../languages/words-of.ts";
import { countryCode } from "../names/countries.ts";
import type { WordVector } from "../ports/embedder.ts";
import type { Language } from "../types.ts";
import type { Sense } from "./concepts.ts";
import type { Marker } from "./markers.ts";
import type { PatternMatch } from "./patterns.ts";
import { type DatePart, findDateParts } from "./quantities/find-dates.ts";
import { findQuantities } from "./quantities/find-quantities.ts";
import type { RateUnit } from "./quantities/number-words.ts";
import type { Quantity } from "./quantities/quantity.ts";
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
  readonly senses: readonly PatternMatch<Sense>[];
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
  const { findConcepts, findNations, findRates } = vocabularyOf(language);
  return {
    text,
    language,
    tokens,
    vectors: vectorsOf(tokens, words),
    dates,
    quantities: findQuantities(text, tokens, language, isDate),
    rates: findRates(keys),
    senses: withoutParts([...findConcepts(keys), ...nations(text, tokens, findNations(keys))]),
    markers: [...plainMarkers(tokens, language, isDate), ...markersByForm(tokens, language)],
  };
}

/** Expressions that are not merely a part of a longer one: "head" in "head of government". */
function withoutParts(senses: readonly PatternMatch<Sense>[]): readonly PatternMatch<Sense>[] {
  return senses.filter(
    ({ from, to }) =>
      !senses.some((other) => other.from <= from && to <= other.to && other.to - other.from > to - from),
  );
}

/** The halves of a denial lie at most so many words apart: "ne ... plus" is no longer, "ne ... que" is only. */
const DENIAL_REACH = 4;

/** Those of the lists, but for "few" in "a few" and "à peu près", for "may" in "May", and for "every" of "every Monday" and "every month". */
function plainMarkers(
  tokens: readonly Token[],
  language: Language,
  isDate: (index: number) => boolean,
): readonly PatternMatch<Marker>[] {
  const { findBounds, findMarkers, findRates } = vocabularyOf(language);
  const keys = tokens.map(({ key }) => key);
  const found = findMarkers(keys);
  const rates = findRates(keys);
  const wider = [...findBounds(keys), ...found.filter(({ key }) => key === "some")];
  return found.filter(({ key, from, to }) => {
    if (key === "maybe") return !(tokens[from]?.isCapital === true && !tokens[from].opens);
    if (key === "all" && (isDate(to) || rates.some((rate) => rate.from === from))) return false;
    return (
      key !== "few" || !wider.some((each) => each.from <= from && to <= each.to && each.to - each.from > to - from)
    );
  });
}

/** Markers that no list of words can hold. */
function markersByForm(tokens: readonly Token[], language: Language): readonly PatternMatch<Marker>[] {
  const { future, halfDenials } = language === "und" ? NO_FORMS : wordsOf(language).grammar;
  return tokens.flatMap(({ text, key, isCapital }, index): PatternMatch<Marker>[] => {
    const at = { from: index, to: index + 1 };
    if (!isCapital && future?.test(text) === true) return [{ ...at, key: "planned" }];
    const turned = halfDenials?.turning.get(key);
    if (halfDenials === undefined || turned === undefined) return [];
    const before = tokens.slice(Math.max(0, index - DENIAL_REACH), index);
    const holds = (half: readonly string[]) => before.some((token) => half.includes(token.key));
    return holds(halfDenials.opening) && !holds(halfDenials.closing) ? [{ ...at, key: turned }] : [];
  });
}

const NO_FORMS: Pick<Grammar, "future" | "halfDenials"> = {};

/** Words in the longest name of a country that is looked up: "les États-Unis d'Amérique". */
const MAX_COUNTRY_WORDS = 4;

/** Countries that are named, and those whose people are. */
function nations(
  text: string,
  tokens: readonly Token[],
  peoples: readonly PatternMatch<string>[],
): readonly PatternMatch<Sense>[] {
  const found: PatternMatch<Sense>[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (let to = Math.min(tokens.length, from + MAX_COUNTRY_WORDS); to > from; to--) {
      const name = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      const code = name.length < MIN_COUNTRY_CHARS ? undefined : countryCode(name);
      if (code === undefined) continue;
      found.push({ key: `nation:${code}`, from, to });
      from = to - 1;
      break;
    }
  }
  const named = (at: number) => found.some(({ from, to }) => from <= at && at < to);
  return [
    ...found,
    ...peoples.filter(({ from }) => !named(from)).map((each) => ({ ...each, key: `nation:${each.key}` as const })),
  ];
}

/** "to", "no" and the like are codes as well as words. */
const MIN_COUNTRY_CHARS = 3;

/** The vector of the model's word that a token lies in: the model takes "Jean-Michel" as one. */
function vectorsOf(tokens: readonly Token[], words: readonly WordVector[]): readonly (Float32Array | undefined)[] {
  let at = 0;
  return tokens.map(({ start, end }) => {
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const word = words[at];
    return word !== undefined && word.start < end ? word.vector : undefined;
  });
}
