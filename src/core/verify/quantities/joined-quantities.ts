import type { Token } from "../tokens.ts";
import { halfBehind } from "./number-reading.ts";
import type { NumberWords } from "./number-words.ts";
import { type Quantity, UNITS } from "./quantity.ts";

/** Gives a number the unit of the one behind it where the two are told together: "from 80 to 60 tonnes", "3-4 weeks". */
export function shareUnits(
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  { ranges }: Pick<NumberWords, "ranges">,
): readonly Quantity[] {
  return quantities.map((quantity, index) => {
    const next = quantities[index + 1];
    if (next?.unit === undefined || quantity.dimension !== "count") return quantity;
    const between = tokens.slice(quantity.to, next.from);
    const isRange =
      between.length === 0
        ? /^\s*[-–—/]\s*$/u.test(text.slice(quantity.end, next.start))
        : between.length === 1 && ranges.includes(between[0]?.key ?? "");
    if (!isRange) return quantity;
    const [dimension, factor] = UNITS[next.unit];
    return { ...quantity, dimension, unit: next.unit, value: quantity.plain * factor };
  });
}

/** A length of time with the half that follows it: "an hour and a half". */
export function joinHalf(tokens: readonly Token[], numbers: NumberWords, quantity: Quantity): Quantity {
  const { unit, dimension, isVague: _, ...rest } = quantity;
  const to = dimension === "time" ? halfBehind(tokens, quantity.to, numbers) : undefined;
  if (to === undefined || unit === undefined) return quantity;
  const plain = quantity.plain + HALF;
  const end = tokens[to - 1]?.end ?? quantity.end;
  return { ...rest, unit, dimension, plain, value: plain * UNITS[unit][1], end, to };
}

const HALF = 0.5;

/** Joins what is one length of time: "2 hours and 6 minutes" is 126 minutes. */
export function joinTimes(
  text: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  { joints }: Pick<NumberWords, "joints">,
): readonly Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    if (before !== undefined && isRestOf(before, quantity, { text, tokens, joints })) {
      const { unit = "minute", end, number, to } = quantity;
      const value = before.value + quantity.value;
      const span = { start: before.number.start, end: Math.max(number.end, end) };
      joined[joined.length - 1] = { ...before, unit, value, plain: value / UNITS[unit][1], number: span, end, to };
    } else joined.push(quantity);
  }
  return joined;
}

/** Whether the second is a length of time in a smaller unit that goes on the first. */
function isRestOf(
  first: Quantity,
  second: Quantity,
  {
    text,
    tokens,
    joints,
  }: { readonly text: string; readonly tokens: readonly Token[]; readonly joints: readonly string[] },
): boolean {
  if (first.unit === undefined || second.unit === undefined || second.bound !== undefined) return false;
  if (first.dimension !== "time" || second.dimension !== "time" || UNITS[first.unit][1] <= UNITS[second.unit][1])
    return false;
  // Less than one of the larger unit.
  if (second.value >= UNITS[first.unit][1] || second.isVague === true) return false;
  const between = tokens.slice(first.to, second.from);
  return between.every(({ key }) => joints.includes(key)) && /^[\s\p{L}]*$/u.test(text.slice(first.end, second.start));
}
