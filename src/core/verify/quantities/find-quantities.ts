import { wordsOf } from "../../languages/words-of.ts";
import type { Language } from "../../types.ts";
import { lettersBehind, readAbbreviated } from "../abbreviated-figures.ts";
import type { Token } from "../tokens.ts";
import { type Vocabulary, vocabularyOf } from "../vocabulary.ts";
import { joinHalf, joinTimes, shareUnits } from "./joined-quantities.ts";
import { type NumberReading, readFigure, readNumberWords } from "./number-reading.ts";
import type { Bound, NumberWords, Unit } from "./number-words.ts";
import { type Quantity, UNITS } from "./quantity.ts";

const SYMBOLS: Readonly<Record<string, Unit>> = {
  "%": "percent",
  "€": "euro",
  $: "dollar",
  "£": "pound",
  "°": "degree",
};
/** Words that may stand between a bound and its number: "plus de la moitié". */
const BOUND_REACH = 2;
/** Words that may stand between a number and its unit: "of an". */
const MAX_LINKS = 2;

/** The quantities of a text in order. `isTaken` tells words that belong to a date. */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  language: Language,
  isTaken: (index: number) => boolean,
): readonly Quantity[] {
  const vocabulary = vocabularyOf(language);
  const keys = tokens.map(({ key }) => key);
  const marks: Marks = {
    units: vocabulary.findUnits(keys),
    bounds: vocabulary.findBounds(keys),
  };
  const found: Quantity[] = [];
  for (let from = 0; from < tokens.length; ) {
    const read = isTaken(from)
      ? undefined
      : readNumber(text, tokens, from, { language, vocabulary, before: found.at(-1) });
    const quantity = read && toQuantity(text, tokens, { from, read, marks, vocabulary });
    if (quantity !== undefined) found.push(quantity);
    from = Math.max(from + 1, quantity?.to ?? read?.to ?? 0);
  }
  const measured = joinTimes(text, tokens, shareUnits(text, tokens, found, vocabulary.numbers), vocabulary.numbers);
  return toShares(tokens, measured, vocabulary.numbers);
}

interface Marks {
  readonly units: ReturnType<Vocabulary["findUnits"]>;
  readonly bounds: ReturnType<Vocabulary["findBounds"]>;
}

function readNumber(
  text: string,
  tokens: readonly Token[],
  from: number,
  {
    language,
    vocabulary,
    before,
  }: { readonly language: Language; readonly vocabulary: Vocabulary; readonly before: Quantity | undefined },
): NumberReading | undefined {
  const { numbers } = vocabulary;
  const figure = readFigure(text, tokens, from, wordsOf(language).grammar.decimalMark !== ".");
  if (figure === undefined) {
    const words = isNamePart(tokens, from, language)
      ? undefined
      : (readNumberWords(text, tokens, from, numbers) ?? readUnsure(tokens, from, numbers, before));
    // "7,3 kilometros por segundo": the word is a unit.
    const isRate = words?.kind === "ordinal" && numbers.per.includes(tokens[from - 1]?.key ?? "");
    return (isRate ? undefined : words) ?? readArticle(tokens, from, vocabulary);
  }
  if (figure.kind !== "cardinal") return figure;
  const multiplier = numbers.multipliers[tokens[figure.to]?.key ?? ""];
  if (multiplier !== undefined) return { ...figure, value: figure.value * multiplier, to: figure.to + 1 };
  return readAbbreviated(text, tokens, figure);
}

/** "Bà Tư gửi": a number word with a capital inside a sentence names somebody, but in German, which gives one to nouns. */
function isNamePart(tokens: readonly Token[], from: number, language: Language): boolean {
  const token = tokens[from];
  return token?.isCapital === true && !token.opens && !wordsOf(language).grammar.capitalisesNouns;
}

/** "năm người": a word that is no number elsewhere. */
function readUnsure(
  tokens: readonly Token[],
  from: number,
  numbers: NumberWords,
  before: Quantity | undefined,
): NumberReading | undefined {
  const value = numbers.unsure[tokens[from]?.key ?? ""];
  const next = tokens[from + 1]?.key ?? "";
  if (value === undefined || before?.to === from || before?.to === from + 1) return undefined;
  const multiplier = numbers.multipliers[next];
  if (multiplier !== undefined) return { value: value * multiplier, to: from + 2, kind: "cardinal" };
  const isCounted =
    numbers.counted.includes(next) || Object.values(numbers.units).some((unit) => unit.split(" ").includes(next));
  return isCounted ? { value, to: from + 1, kind: "cardinal" } : undefined;
}

/** "un mois plus tard": an article before a unit of time is one of it, though it may only mean some. */
function readArticle(
  tokens: readonly Token[],
  from: number,
  { numbers, findUnits }: Vocabulary,
): NumberReading | undefined {
  if (!numbers.one.includes(tokens[from]?.key ?? "")) return undefined;
  const [unit] = findUnits(tokens.slice(from + 1, from + 3).map(({ key }) => key));
  const isTime = unit?.from === 0 && UNITS[unit.key][0] === "time";
  return isTime ? { value: 1, to: from + 1, kind: "cardinal", isArticle: true } : undefined;
}

interface QuantityParts {
  readonly from: number;
  readonly read: NumberReading;
  readonly marks: Marks;
  readonly vocabulary: Vocabulary;
}

function toQuantity(
  text: string,
  tokens: readonly Token[],
  { from, read, marks, vocabulary }: QuantityParts,
): Quantity | undefined {
  const first = tokens[from];
  const last = tokens[read.to - 1];
  if (first === undefined || last === undefined) return undefined;
  const { numbers } = vocabulary;
  const number = { start: first.start, end: last.end };
  const bound = boundAt(text, tokens, from, read.to, marks) ?? vagueness(read);
  const base = {
    number,
    plain: read.value,
    from,
    ...(bound !== undefined && { bound }),
    ...(read.isArticle && { isVague: true as const }),
  };
  const ofNumber = (dimension: Quantity["dimension"], to = read.to): Quantity => ({
    ...base,
    ...number,
    value: read.value,
    dimension,
    to,
  });
  const ofShare = () => (read.value !== 0.5 && first === last ? undefined : ofNumber("share"));
  if (read.kind === "ordinal") return ofNumber("ordinal");
  const unit = unitAt(text, tokens, read, { marks, numbers, first });
  if (isOfClock(tokens, { from, read, unit, numbers })) return ofNumber("clock", unit?.to);
  const isShare = read.kind === "fraction";
  if (unit === undefined)
    return isShare
      ? ofShare()
      : { ...ofNumber("count"), ...(isBare(text, first, last, read.value) && { isBare: true as const }) };
  const [dimension, factor] = UNITS[unit.unit];
  const { start = number.start, end, to } = unit;
  return joinHalf(tokens, numbers, { ...base, start, end, value: read.value * factor, dimension, unit: unit.unit, to });
}

/** "Ada Quill, 41,", "Ada Quill (41)": a number as great as an age, between two marks. */
function isBare(text: string, from: Token, to: Token, value: number): boolean {
  return value <= MOST_BARE && /[,(]\s?$/u.test(text.slice(0, from.start)) && /^[,)]/u.test(text.slice(to.end));
}

const MOST_BARE = 120;

interface ClockParts {
  readonly from: number;
  readonly read: NumberReading;
  readonly unit: FoundUnit | undefined;
  readonly numbers: NumberWords;
}

/** "9:15", "at nine o'clock", "las nueve" */
function isOfClock(tokens: readonly Token[], { from, read, unit, numbers }: ClockParts): boolean {
  if (read.kind === "clock") return true;
  if (unit === undefined) return isClockTime(tokens, from, read, numbers);
  return unit.unit === "hour" && numbers.clock.includes(tokens[from - 1]?.key ?? "");
}

function vagueness({ isSeveral, isRound }: NumberReading): Quantity["bound"] {
  if (isSeveral) return "several";
  return isRound ? "about" : undefined;
}

/** "las nueve": a number of hours where the language leaves the word out. */
function isClockTime(
  tokens: readonly Token[],
  from: number,
  { kind, value }: NumberReading,
  { bareClock }: NumberWords,
): boolean {
  const isHour = kind === "cardinal" && value <= MAX_BARE_HOUR && Number.isInteger(value);
  return isHour && bareClock.includes(tokens[from - 1]?.key ?? "");
}

/** Later ones are written with their word. */
const MAX_BARE_HOUR = 12;

interface FoundUnit {
  readonly unit: Unit;
  readonly to: number;
  readonly end: number;
  readonly start?: number;
}

function unitAt(
  text: string,
  tokens: readonly Token[],
  read: NumberReading,
  { marks, numbers, first }: { readonly marks: Marks; readonly numbers: NumberWords; readonly first: Token },
): FoundUnit | undefined {
  const last = tokens[read.to - 1];
  if (last === undefined) return undefined;
  const behind = /^[ \u00a0\u202f]?([%€$£°])/u.exec(text.slice(last.end, last.end + 2));
  const symbol = SYMBOLS[behind?.[1] ?? ""];
  if (symbol !== undefined) return { unit: symbol, to: read.to, end: last.end + (behind?.[0].length ?? 0) };
  const ahead = SYMBOLS[text.slice(first.start - 1, first.start)];
  if (ahead !== undefined && ahead !== "degree")
    return { unit: ahead, to: read.to, end: last.end, start: first.start - 1 };
  const glued = lettersBehind(last);
  if (glued !== undefined) {
    const unit = Object.entries(numbers.units).find(([, list]) => list.split(" ").includes(glued))?.[0];
    if (unit !== undefined) return { unit: unit as Unit, to: read.to, end: last.end };
  }
  for (let index = read.to; index <= read.to + MAX_LINKS; index++) {
    const match = marks.units.find((each) => each.from === index);
    const end = tokens[(match?.to ?? 0) - 1]?.end;
    if (match !== undefined && end !== undefined) return { unit: match.key, to: match.to, end };
    const link = tokens[index]?.key ?? "";
    // "35 a week" counts no weeks, "a quarter of an hour" does.
    if (!numbers.links.includes(link) || (numbers.one.includes(link) && read.kind === "cardinal")) break;
  }
  return undefined;
}

/** The bound that stands right before a number, over at most two words, or right behind it. */
function boundAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { bounds }: Marks,
): Bound | undefined {
  const before = bounds.filter((each) => each.to <= from && from - each.to <= BOUND_REACH);
  const nearest = before.filter((each) => tokens.slice(each.to, from).every(({ isContent }) => !isContent)).at(-1);
  const longest = nearest && before.find((each) => each.to === nearest.to);
  // "£18,000, some £300 less": behind a comma it belongs to the next number.
  const isApart = /[,;:.]/u.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start));
  return longest?.key ?? (isApart ? undefined : bounds.find((each) => each.from === to && each.key !== "more")?.key);
}

/** "un Français sur cinq": two numbers with such words between them are one share. */
function toShares(tokens: readonly Token[], found: readonly Quantity[], numbers: NumberWords): readonly Quantity[] {
  const isOutOf = (index: number) =>
    numbers.outOf.some((expression) => expression.split("_").every((word, at) => tokens[index + at]?.key === word));
  const taken = new Set<Quantity>();
  const shares = found.map((quantity, index) => {
    const widths = numbers.outOf.map((expression) => expression.split("_").length);
    const at = widths.map((width) => quantity.from - width).find(isOutOf);
    if (at === undefined || quantity.dimension !== "count" || quantity.plain < 2 || isCountedWhole(quantity))
      return quantity;
    const before = found[index - 1];
    const oneAt = [at - 1, at - 2].find((each) => numbers.one.includes(tokens[each]?.key ?? ""));
    const isNear =
      before !== undefined && before.dimension === "count" && at - before.to <= 1 && before.plain < quantity.plain;
    const from = isNear ? before.from : oneAt;
    const start = tokens[from ?? -1]?.start;
    if (from === undefined || start === undefined) return quantity;
    if (isNear) taken.add(before);
    const value = (isNear ? before.plain : 1) / quantity.plain;
    return {
      ...quantity,
      start,
      from,
      number: { start, end: quantity.end },
      plain: value,
      value,
      dimension: "share" as const,
    };
  });
  return shares.filter((quantity) => !taken.has(quantity));
}

/** "47 members out of 63" are two counts; "one in twenty", "3 in 1,000" are shares. */
function isCountedWhole({ plain }: Quantity): boolean {
  return plain > MOST_PARTS && !Number.isInteger(Math.log10(plain));
}

const MOST_PARTS = 20;
