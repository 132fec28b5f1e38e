import type { Alignment } from "./align.ts";
import type { Quantity } from "./quantities/quantity.ts";
import type { ReadText } from "./read-text.ts";

type Links = Pick<Alignment, "said" | "source" | "links">;

/** How likely it is that two numbers stand for the same thing: by their dimension, unit, and the words around them. 0: they do not. */
export function likeness({ said, source, links }: Alignment, a: Quantity, b: Quantity): number {
  if ((a.dimension === "ordinal") !== (b.dimension === "ordinal")) return 0;
  const isMeasured = a.dimension !== "count" && a.dimension === b.dimension;
  const isSameUnit = a.unit !== undefined && a.unit === b.unit;
  const near = (from: number, to: number, reach: number) => (at: number) => at >= from - reach && at < to + reach;
  const isNearA = near(a.from, a.to, 2);
  const isNearB = near(b.from, b.to, 2);
  const shared = links.filter(
    (link, index) =>
      link !== undefined &&
      link.strength >= LINKED &&
      said.tokens[index]?.isContent === true &&
      source.tokens[link.to]?.isContent === true &&
      isNearA(index) &&
      isNearB(link.to),
  ).length;
  if (!isMeasured && !countsSame({ said, source, links }, a, b)) return 0;
  const isOnlyOne = source.quantities.filter(({ dimension }) => dimension === b.dimension).length === 1;
  if (shared === 0 && !(isMeasured && (isSameUnit || isOnlyOne))) return 0;
  return (
    (isMeasured ? 1 : 0) +
    (isSameUnit ? 1 : 0) +
    (standsWithSame({ said, source, links }, a, b) ? SAME_NOUN : 0) +
    shared
  );
}

/** "210 goats" beside "120 goats", rather than beside an age: the same word follows both. */
function standsWithSame({ said, source, links }: Links, a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [nounBehind(said, a), nounBehind(source, b)];
  const link = mine === undefined ? undefined : links[mine];
  return link !== undefined && link.strength >= LINKED && link.to === theirs;
}

const LINKED = 0.5;
/** What it counts stands at most so many words behind a number. */
const NOUN_REACH = 2;
/** What a number counts is worth more than any words around it. */
const SAME_NOUN = 3;

/** The next word that carries information, with no mark between it and the number. */
function nounBehind(text: ReadText, quantity: Quantity): number | undefined {
  if (hasMarkBehind(text, quantity)) return undefined;
  const index = text.tokens.findIndex((token, at) => at >= quantity.to && token.isContent);
  return index < 0 || index - quantity.to > NOUN_REACH ? undefined : index;
}

/** Whether what two numbers count is the same: the next word that carries information, behind them or right before. */
function countsSame({ said, source, links }: Links, a: Quantity, b: Quantity): boolean {
  const there = new Set(countedBy(source, b));
  return countedBy(said, a).some((index) => {
    const link = links[index];
    return link !== undefined && link.strength >= LINKED && there.has(link.to);
  });
}

function countedBy({ tokens }: ReadText, { from, to }: Quantity): readonly number[] {
  const content = tokens.flatMap((token, index) => (token.isContent ? [index] : []));
  return [
    ...content.filter((index) => index >= to && index < to + COUNTED_REACH).slice(0, 2),
    ...content.filter((index) => index < from && index >= from - 2).slice(-1),
  ];
}

const COUNTED_REACH = 4;

/** "In summer there are seven", "the other two": what is counted was named before. */
export function countsNothing(text: ReadText, quantity: Quantity): boolean {
  return text.tokens[quantity.to]?.isContent !== true || hasMarkBehind(text, quantity);
}

function hasMarkBehind({ text, tokens }: ReadText, { to }: Quantity): boolean {
  const next = tokens[to];
  return next === undefined || /[,;:.!?()]/u.test(text.slice(tokens[to - 1]?.end ?? 0, next.start));
}
