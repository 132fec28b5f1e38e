import type { Span } from "../types.ts";
import type { Alignment } from "./align.ts";
import type { Difference } from "./difference.ts";
import type { DatePart } from "./find-dates.ts";
import { compareQuantities, type Quantity } from "./quantity.ts";
import type { ReadText } from "./read-text.ts";

/** What the numbers and dates of a statement come to in a sentence. */
export interface NumberComparison {
  readonly differences: readonly Difference[];
  /** Numbers and parts of dates of the statement that the sentence holds, */
  readonly held: number;
  /** and that it does not, whether or not it has others in their place. */
  readonly missing: number;
}

/** Holds numbers against numbers of one dimension, dates against dates, rates against rates. */
export function compareNumbers(alignment: Alignment): NumberComparison {
  const parts = [compareCounts(alignment), compareDates(alignment), compareRates(alignment)];
  return {
    differences: parts.flatMap(({ differences }) => differences),
    held: parts.reduce((sum, { held }) => sum + held, 0),
    missing: parts.reduce((sum, { missing }) => sum + missing, 0),
  };
}

function compareCounts(alignment: Alignment): NumberComparison {
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
    const [best] = free
      .filter((other) => !taken.has(other) && compareQuantities(quantity, other) === "other")
      .map((other) => ({ other, likeness: likeness(alignment, quantity, other) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
    if (best === undefined) return [];
    taken.add(best.other);
    return [toDifference(quantity, best.other)];
  });
  return { differences, held: asked.length - lacking.length, missing: lacking.length };
}

/** The unit is shown where it differs, else the number alone. */
function toDifference(said: Quantity, source: Quantity): Difference {
  const isSameUnit = said.unit === source.unit;
  return {
    kind: "number",
    said: isSameUnit ? said.number : span(said),
    source: isSameUnit ? source.number : span(source),
  };
}

/** How likely it is that two numbers stand for the same thing: by their dimension, unit, and the words around them. 0: they do not. */
function likeness({ said, source, links }: Alignment, a: Quantity, b: Quantity): number {
  if ((a.dimension === "ordinal") !== (b.dimension === "ordinal")) return 0;
  const isMeasured = a.dimension !== "count" && a.dimension === b.dimension;
  const isSameUnit = a.unit !== undefined && a.unit === b.unit;
  const near = (from: number, to: number, reach: number) => (at: number) => at >= from - reach && at < to + reach;
  const isNearA = near(a.from, a.to, 2);
  const isNearB = near(b.from, b.to, 2);
  const shared = links.filter(
    (link, index) =>
      link !== undefined &&
      link.strength >= 0.5 &&
      said.tokens[index]?.isContent === true &&
      source.tokens[link.to]?.isContent === true &&
      isNearA(index) &&
      isNearB(link.to),
  ).length;
  if (!isMeasured && shared === 0) return 0;
  return (isMeasured ? 1 : 0) + (isSameUnit ? 1 : 0) + shared;
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
  return { differences, held: said.dates.length - lacking.length, missing: lacking.length };
}

function compareRates({ said, source }: Alignment): NumberComparison {
  const lacking = said.rates.filter(({ key }) => !source.rates.some((other) => other.key === key));
  const free = source.rates.filter(({ key }) => !said.rates.some((other) => other.key === key));
  const differences = lacking.flatMap((rate): Difference[] => {
    const other = free[0];
    return other === undefined ? [] : [{ kind: "rate", said: tokenSpan(said, rate), source: tokenSpan(source, other) }];
  });
  return { differences, held: said.rates.length - lacking.length, missing: lacking.length };
}

function span({ start, end }: Span): Span {
  return { start, end };
}

/** The text from the first to the last of some words. */
export function tokenSpan({ tokens }: ReadText, { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
