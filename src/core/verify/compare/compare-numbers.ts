import type { Span } from "../../types.ts";
import type { Alignment } from "../align.ts";
import { countsNothing, likeness } from "../likeness.ts";
import type { PatternMatch } from "../patterns.ts";
import type { DatePart } from "../quantities/find-dates.ts";
import type { RateUnit } from "../quantities/number-words.ts";
import { areOfOneKind, compareQuantities, type Quantity } from "../quantities/quantity.ts";
import { isAnother, isReckonable } from "../quantities/reckoned.ts";
import type { ReadText } from "../read-text.ts";
import { vocabularyOf } from "../vocabulary.ts";
import type { Difference } from "./difference.ts";

/** What the numbers and dates of a statement come to in a sentence. */
export interface NumberComparison {
  readonly differences: readonly Difference[];
  /** Numbers and parts of dates of the statement that the sentence holds, */
  readonly held: number;
  /** and those that it does not, whether or not it has others in their place. */
  readonly lacking: readonly Span[];
  /** Those of the lacking that can be reckoned from the sentence's own. */
  readonly reckoned: readonly Span[];
}

/**
 * Holds numbers against numbers of one dimension, dates against dates, rates against rates. `support` tells how far each word of the
 * statement is borne out, by the sentence or by what stands around it; `beside` are the numbers that stand there.
 */
export function compareNumbers(
  alignment: Alignment,
  support: readonly number[],
  beside: readonly Quantity[],
): NumberComparison {
  const parts = [compareCounts(alignment, support, beside), compareDates(alignment), compareRates(alignment)];
  return {
    differences: parts.flatMap(({ differences }) => differences),
    held: parts.reduce((sum, { held }) => sum + held, 0),
    lacking: parts.flatMap(({ lacking }) => lacking),
    reckoned: parts.flatMap(({ reckoned }) => reckoned),
  };
}

function compareCounts(
  alignment: Alignment,
  support: readonly number[],
  beside: readonly Quantity[],
): NumberComparison {
  const { said, source } = alignment;
  const asked = said.quantities.filter(({ isVague }) => !isVague);
  const isHeld = (quantity: Quantity) =>
    source.quantities.some((other) => compareQuantities(quantity, other) === "same");
  const lacking = asked.filter((quantity) => !isHeld(quantity));
  const free = source.quantities.filter(
    (other) => !asked.some((quantity) => compareQuantities(quantity, other) === "same"),
  );
  const taken = new Set<Quantity>();
  const differences = lacking.flatMap((quantity): Difference[] => {
    const others = free.filter((other) => !taken.has(other) && isAnother(quantity, other, { said, source, beside }));
    const magnified = others.find((other) => isSameFigure(quantity, other));
    if (magnified === undefined && isOfUnknownThing(said, support, quantity)) return [];
    const [best] = others
      .map((other) => ({ other, likeness: likeness(alignment, quantity, other) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
    const chosen = magnified ?? best?.other ?? onlyOther(alignment, quantity, { lacking, free, others });
    if (chosen === undefined) return [];
    taken.add(chosen);
    return [toDifference(quantity, chosen)];
  });
  const swapped = asked
    .filter((quantity) => !lacking.includes(quantity))
    .flatMap((quantity) => countsOther(alignment, quantity));
  return {
    differences: [...differences, ...swapped, ...rankedLower(alignment)],
    held: asked.length - lacking.length,
    lacking: lacking.map(span),
    reckoned: lacking.filter((quantity) => isReckonable(quantity, { said, source, beside: [] })).map(span),
  };
}

/** "180 million dong" beside "180 billion dong": nobody writes the same figure of something else. */
function isSameFigure(a: Quantity, b: Quantity): boolean {
  const steps = Math.log(a.plain / b.plain) / Math.log(THOUSAND);
  const isMoved = Math.abs(steps) > 0.5 && Math.abs(steps - Math.round(steps)) < 1e-6;
  const isPlain = Number.isInteger(Math.log10(a.plain));
  return isMoved && !isPlain && a.unit === b.unit && a.plain >= THOUSAND && b.plain >= THOUSAND;
}

const THOUSAND = 1000;

/** "The well is 90 feet deep", of a sentence that tells how deep a pipe lies: what is measured is another thing, whatever it measures. */
function isOfUnknownThing({ tokens }: ReadText, support: readonly number[], quantity: Quantity): boolean {
  if (quantity.dimension === "count" || quantity.dimension === "ordinal") return false;
  const isOfIt = (index: number) => index >= quantity.from && index < quantity.to;
  const words = tokens.flatMap((token, index) =>
    token.isContent && !token.isNumeric && !isOfIt(index) ? [support[index] ?? 0] : [],
  );
  const absent = words.filter((strength) => strength < SURELY_ABSENT).length;
  return absent > 0 && absent >= UNKNOWN_MATTER * words.length;
}

/** Below this a word is not there in other words either. */
const SURELY_ABSENT = 0.2;
/** From this share of absent words on a sentence measures something else. */
const UNKNOWN_MATTER = 0.5;

/** The one other number of a sentence, where the statement has one alone too: it stands in the same place, or among the same words. */
function onlyOther(
  { said, source, links, cosines }: Alignment,
  quantity: Quantity,
  {
    lacking,
    free,
    others,
  }: {
    readonly lacking: readonly Quantity[];
    readonly free: readonly Quantity[];
    readonly others: readonly Quantity[];
  },
): Quantity | undefined {
  const [other] = others;
  const isOnly = lacking.length === 1 && others.length === 1;
  if (!isOnly || other === undefined || !areOfOneKind(quantity, other)) return undefined;
  const words = said.tokens.flatMap(({ isContent, isNumeric }, index) =>
    isContent && !isNumeric && (index < quantity.from || index >= quantity.to) ? [links[index]?.strength ?? 0] : [],
  );
  const borneOut = words.filter((strength) => strength >= LINKED).length;
  const nearness = indexesOf(quantity).flatMap((i) => indexesOf(other).map((j) => cosines[i]?.[j] ?? 0));
  if (Math.max(...nearness) >= SAME_PLACE && borneOut >= NEAR_MATTER * words.length) return other;
  // Between languages words are missed.
  const isTranslated = said.language !== source.language && free.length === 1;
  return isTranslated && borneOut >= MIN_BORNE_OUT && borneOut >= SAME_MATTER * words.length ? other : undefined;
}

function indexesOf({ from, to }: Quantity): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

const LINKED = 0.5;
/** Vectors of two numbers in their sentences are this near where both stand in one place: 16 of 19 pairs of translations, none of a true one. */
const SAME_PLACE = 0.34;
const NEAR_MATTER = 0.25;
const MIN_BORNE_OUT = 2;
/** From this share of its words on a sentence speaks of what the statement does. */
const SAME_MATTER = 0.6;

/** A number that the sentence has, but of something else: what it counts in the statement has another number there. */
function countsOther({ said, source, links }: Alignment, quantity: Quantity): readonly Difference[] {
  if (quantity.bound !== undefined && quantity.bound !== "about") return [];
  const counted = said.tokens.findIndex((token, index) => index >= quantity.to && token.isContent);
  const link = counted < 0 || counted - quantity.to > NOUN_REACH ? undefined : links[counted];
  if (link === undefined || link.strength < SURELY_LINKED) return [];
  const own = source.quantities.find(({ to }) => link.to >= to && link.to - to <= 1);
  if (own === undefined || compareQuantities(quantity, own) !== "other" || own.dimension !== "count") return [];
  const noun = source.tokens[link.to]?.stem;
  const countsSame = source.quantities.some(
    (other) =>
      compareQuantities(quantity, other) === "same" &&
      (source.tokens.slice(other.to, other.to + 2).some(({ stem }) => stem === noun) || countsNothing(source, other)),
  );
  if (countsSame) return [];
  return [toDifference(quantity, own)];
}

/** "The largest", where the sentence says "the second largest". */
function rankedLower({ said, source, links }: Alignment): readonly Difference[] {
  if (said.quantities.some(({ dimension }) => dimension === "ordinal")) return [];
  const isRanked = (text: ReadText) => text.markers.some(({ key }) => key === "more");
  return source.quantities.flatMap((rank): Difference[] => {
    if (rank.dimension !== "ordinal" || rank.plain < 2 || !isRanked(said) || !isRanked(source)) return [];
    const index = links.findIndex(
      (link, at) =>
        said.tokens[at]?.isContent === true &&
        link !== undefined &&
        link.strength >= SURELY_LINKED &&
        link.to >= rank.to &&
        link.to - rank.to <= 1,
    );
    const [token, other] = [said.tokens[index], source.tokens[links[index]?.to ?? -1]];
    const isOneMore =
      said.quantities.some(({ to }) => to === index || to === index - 1) ||
      isOne(said, index - 1) ||
      isOne(said, index - 2);
    if (token === undefined || other === undefined || isOneMore) return [];
    return [
      {
        kind: "comparison",
        said: { start: said.tokens[index - 1]?.start ?? token.start, end: token.end },
        source: { start: rank.start, end: other.end },
      },
    ];
  });
}

function isOne({ tokens, language }: ReadText, index: number): boolean {
  return vocabularyOf(language).numbers.one.includes(tokens[index]?.key ?? "");
}

/** What a number counts stands at most so many words behind it. */
const NOUN_REACH = 2;
const SURELY_LINKED = 0.7;

/** The unit is shown where it differs, else the number alone. */
function toDifference(said: Quantity, source: Quantity): Difference {
  const isSameUnit = said.unit === source.unit;
  return {
    kind: "number",
    said: isSameUnit ? said.number : span(said),
    source: isSameUnit ? source.number : span(source),
  };
}

function compareDates({ said, source }: Alignment): NumberComparison {
  const isIn = (part: DatePart, { dates, quantities }: ReadText) =>
    dates.some((other) => other.part === part.part && other.value === part.value) ||
    (part.part === "year" && quantities.some(({ plain }) => plain === part.value));
  const lacking = said.dates.filter((part) => !isIn(part, source));
  const free = source.dates.filter((part) => !isIn(part, said));
  const differences = lacking.flatMap((part): Difference[] => {
    const index = lacking.filter((other) => other.part === part.part).indexOf(part);
    const others = free.filter((other) => other.part === part.part);
    const other = others[Math.min(index, others.length - 1)];
    return other === undefined ? [] : [{ kind: "date", said: span(part), source: span(other) }];
  });
  return { differences, held: said.dates.length - lacking.length, lacking: lacking.map(span), reckoned: [] };
}

function compareRates({ said, source }: Alignment): NumberComparison {
  const rates = said.rates.map((rate) => ({ rate, own: ownRate(rate, said, source) }));
  const lacking = rates.filter(({ rate, own }) =>
    own === undefined ? !source.rates.some(({ key }) => key === rate.key) : own.key !== rate.key,
  );
  const free = source.rates.filter(({ key }) => !said.rates.some((other) => other.key === key));
  const differences = lacking.flatMap(({ rate, own }): Difference[] => {
    // That of another number tells nothing of this one.
    const other = own ?? (isNumberHeld(rate, said, source) ? undefined : free[0]);
    return other === undefined ? [] : [{ kind: "rate", said: tokenSpan(said, rate), source: tokenSpan(source, other) }];
  });
  return {
    differences,
    held: said.rates.length - lacking.length,
    lacking: lacking.map(({ rate }) => tokenSpan(said, rate)),
    reckoned: [],
  };
}

/** How often the sentence says it of the very number of which the statement does. */
function ownRate(rate: PatternMatch<RateUnit>, said: ReadText, source: ReadText): PatternMatch<RateUnit> | undefined {
  const counted = countedAt(said, rate);
  if (counted === undefined) return undefined;
  return source.rates.find((each) => {
    const theirs = countedAt(source, each);
    return theirs !== undefined && compareQuantities(counted, theirs) === "same";
  });
}

function isNumberHeld(rate: PatternMatch<RateUnit>, said: ReadText, source: ReadText): boolean {
  const counted = countedAt(said, rate);
  return counted !== undefined && source.quantities.some((each) => compareQuantities(counted, each) === "same");
}

/** The number that is told a rate of: "650 euros a month". */
function countedAt({ quantities }: ReadText, { from }: PatternMatch<RateUnit>): Quantity | undefined {
  return quantities.findLast(({ to }) => to <= from && from - to <= RATE_REACH);
}

const RATE_REACH = 2;

function span({ start, end }: Span): Span {
  return { start, end };
}

/** The text from the first to the last of some words. */
export function tokenSpan({ tokens }: ReadText, { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
