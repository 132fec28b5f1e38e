import { alternatives } from "../../languages/words-of.ts";
import type { Token } from "../tokens.ts";
import type { NumberWords } from "./number-words.ts";

/** A number read from some words: its value, the word behind it, and what kind of number it is. */
export interface NumberReading {
  readonly value: number;
  readonly to: number;
  readonly kind: "cardinal" | "ordinal" | "fraction" | "clock";
  /** "une vingtaine" is only about so many, */
  readonly isRound?: true;
  /** "dozens" so many or many times that. */
  readonly isSeveral?: true;
  /** An article before a unit. */
  readonly isArticle?: true;
}

const FIGURE = /^(\p{Nd}[\p{Nd}.,]*)(\p{L}*|[ªº])$/u;
const ORDINAL_SUFFIX = new RegExp(`^(?:${alternatives(({ grammar }) => grammar.ordinalEndings)})$`, "u");
const CLOCK = /^(\d{1,2})(?:h|g)(\d{2})?$/u;
const THREE_DIGITS = /^\d{3}(?!\d)/u;
const GROUP_GAP = /^[ \u00a0\u202f'’]$/u;

/** The number in figures that starts with a word: "1.607", "150 000", "21h", "15th"; undefined when none does. */
export function readFigure(
  text: string,
  tokens: readonly Token[],
  from: number,
  decimalComma: boolean,
): NumberReading | undefined {
  const token = tokens[from];
  if (token === undefined || !token.isNumeric) return undefined;
  const clock = readClock(text, tokens, from);
  if (clock !== undefined) return clock;
  const [, digits, suffix = ""] = FIGURE.exec(token.folded) ?? [];
  if (digits === undefined) return undefined;
  if (suffix !== "" && ORDINAL_SUFFIX.test(suffix))
    return { value: Number.parseInt(digits, 10), to: from + 1, kind: "ordinal" };
  let written = digits;
  let to = from + 1;
  if (/^\d{1,3}$/u.test(digits) && suffix === "") {
    for (let next = tokens[to]; next !== undefined && isGroup(text, tokens[to - 1], next); next = tokens[to]) {
      written += next.text;
      to++;
    }
  }
  return { value: parseFigure(written, decimalComma), to, kind: "cardinal" };
}

function isGroup(text: string, before: Token | undefined, next: Token): boolean {
  return before !== undefined && THREE_DIGITS.test(next.text) && GROUP_GAP.test(text.slice(before.end, next.start));
}

function readClock(text: string, tokens: readonly Token[], from: number): NumberReading | undefined {
  const [first, second, third] = tokens.slice(from, from + 3);
  if (first === undefined) return undefined;
  const glued = CLOCK.exec(first.folded);
  if (glued !== null) return toClock(glued[1], glued[2], from + 1);
  if (!/^\d{1,2}$/u.test(first.text) || second === undefined) return undefined;
  const gap = text.slice(first.end, second.start);
  if (gap === ":" && /^\d{2}$/u.test(second.text)) return toClock(first.text, second.text, from + 2);
  if (second.folded === "h" && third !== undefined && /^\d{2}$/u.test(third.text))
    return toClock(first.text, third.text, from + 3);
  if (second.folded === "h" || second.folded === "uhr") return toClock(first.text, undefined, from + 2);
  const isHalfDay = /^[ap]$/u.test(second.folded) && third?.folded === "m";
  if (isHalfDay) return toClock(first.text, undefined, from + 3);
  return second.folded === "am" || second.folded === "pm" ? toClock(first.text, undefined, from + 2) : undefined;
}

function toClock(hours = "0", minutes = "0", to = 0): NumberReading | undefined {
  const value = Number(hours) + Number(minutes) / 60;
  return value <= 24 ? { value, to, kind: "clock" } : undefined;
}

/** A point or comma before exactly three digits groups them, unless it is the decimal mark of the language and stands alone. */
function parseFigure(digits: string, decimalComma: boolean): number {
  const trimmed = digits.replace(/[.,]+$/u, "");
  const decimalMark = decimalComma ? "," : ".";
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(trimmed);
  const groups = isGrouped && !(trimmed.split(decimalMark).length === 2 && !decimalComma);
  if (groups) return Number(trimmed.replace(/[.,]/gu, ""));
  const last = Math.max(trimmed.lastIndexOf("."), trimmed.lastIndexOf(","));
  if (last < 0) return Number(trimmed);
  return Number(`${trimmed.slice(0, last).replace(/[.,]/gu, "")}.${trimmed.slice(last + 1)}`);
}

/** The number written out that starts with a word: "quatre-vingt-cinq", "two thirds", "une vingtaine"; undefined when none does. */
export function readNumberWords(
  text: string,
  tokens: readonly Token[],
  from: number,
  words: NumberWords,
): NumberReading | undefined {
  const keyAt = (index: number) => tokens[index]?.key ?? "";
  const first = keyAt(from);
  const opensWithOne = words.one.includes(first) && isCounting(keyAt(from + 1), words);
  if (words.halves.includes(first)) return { value: 0.5, to: from + 1, kind: "fraction" };
  const vague = readSeveral(tokens, from, words) ?? readPart(tokens, from, words);
  if (vague !== undefined) return vague;
  const ordinal = words.ordinals[first];
  if (ordinal !== undefined && !opensWithOne) return { value: ordinal, to: from + 1, kind: "ordinal" };
  const sum = opensWithOne ? startSum(1) : startSum(0);
  let at = opensWithOne ? from + 1 : from;
  while (at < tokens.length && (at === from || isJoined(text, tokens[at - 1], tokens[at]))) {
    const key = keyAt(at);
    const isJoint = sum.isOpen && words.joints.includes(key) && numberOf(keyAt(at + 1), words) !== undefined;
    if (isJoint && (numberOf(keyAt(at - 1), words) !== undefined || keyAt(at - 1) in words.multipliers)) {
      at++;
      continue;
    }
    if (!add(sum, key, words)) break;
    at++;
  }
  const collective = words.collectives[keyAt(at)] ?? words.several[keyAt(at)];
  if (collective !== undefined)
    return { value: Math.max(1, total(sum)) * collective, to: at + 1, kind: "cardinal", isRound: true };
  const fraction = words.fractions[keyAt(at)];
  if (fraction !== undefined && (sum.isOpen || opensWithOne))
    return { value: Math.max(1, total(sum)) * fraction, to: at + 1, kind: "fraction" };
  if (fraction !== undefined && at === from) return { value: fraction, to: at + 1, kind: "fraction" };
  if (!sum.isOpen) return undefined;
  const half = halfBehind(tokens, at, words);
  return half === undefined
    ? { value: total(sum), to: at, kind: "cardinal" }
    : { value: total(sum) + 0.5, to: half, kind: "cardinal" };
}

/** "Dozens", "hàng trăm", "des centaines de milliers". */
function readSeveral(tokens: readonly Token[], from: number, words: NumberWords): NumberReading | undefined {
  const keyAt = (index: number) => tokens[index]?.key ?? "";
  const ofTwo = words.several[`${keyAt(from)}_${keyAt(from + 1)}`];
  const value = ofTwo ?? words.several[keyAt(from)];
  if (value === undefined) return undefined;
  const to = from + (ofTwo === undefined ? 1 : 2);
  const next = words.links.includes(keyAt(to)) ? to + 1 : to;
  const by = words.several[keyAt(next)] ?? words.multipliers[keyAt(next)];
  return by === undefined
    ? { value, to, kind: "cardinal", isSeveral: true }
    : { value: value * by, to: next + 1, kind: "cardinal", isSeveral: true };
}

/** "A fifth of them", "un cinquième en moyenne", "every fifth": one of so many parts. A fifth player is the fifth. */
function readPart(tokens: readonly Token[], from: number, words: NumberWords): NumberReading | undefined {
  const part = words.ordinals[tokens[from + 1]?.key ?? ""] ?? 0;
  if (part <= 1) return undefined;
  const [first, behind] = [tokens[from]?.key ?? "", tokens[from + 2]];
  const isCounted = behind?.isContent === true && !words.links.includes(behind.key);
  const isOneOfThem = part > 2 && words.one.includes(first) && !isCounted;
  const isPart = isOneOfThem || (words.every.includes(first) && !isUnit(behind?.key ?? "", words));
  return isPart ? { value: 1 / part, to: from + 2, kind: "fraction" } : undefined;
}

/** "Every second day" counts days, no parts. */
function isUnit(key: string, words: NumberWords): boolean {
  return Object.values(words.units).some((unit) => unit.split(" ").includes(key));
}

/** The word behind "and a half", which may follow a number. */
export function halfBehind(tokens: readonly Token[], at: number, words: NumberWords): number | undefined {
  if (!words.joints.includes(tokens[at]?.key ?? "")) return undefined;
  const next = words.one.includes(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1;
  const key = tokens[next]?.key ?? "";
  return words.halves.includes(key) || words.fractions[key] === 0.5 ? next + 1 : undefined;
}

/** What makes an "a" before it a number. */
function isCounting(key: string, words: NumberWords): boolean {
  return key in words.multipliers || key in words.collectives || key in words.fractions;
}

interface Sum {
  whole: number;
  current: number;
  isOpen: boolean;
}

function startSum(current: number): Sum {
  return { whole: 0, current, isOpen: false };
}

function total({ whole, current }: Sum): number {
  return whole + current;
}

/** Takes one more word into the number; false when it does not go on with it. */
function add(sum: Sum, key: string, words: NumberWords): boolean {
  const multiplier = words.multipliers[key];
  if (multiplier !== undefined) {
    if (!sum.isOpen && sum.current === 0 && key.endsWith("s") && multiplier < 1e6) return false;
    multiply(sum, multiplier);
    return true;
  }
  const value = numberOf(key, words);
  if (value === undefined) return false;
  const { current } = sum;
  if (value === 20 && current % 100 === 4) {
    sum.current = current - 4 + 80;
    return true;
  }
  const isTeen = value >= 10 && value < 20 && (current % 100 === 60 || current % 100 === 80);
  const isFree = current === 0 || (value < 100 && current % 100 === 0) || (value < 10 && current % 10 === 0) || isTeen;
  if (!isFree) return false;
  sum.current = current + value;
  sum.isOpen = true;
  return true;
}

function multiply(sum: Sum, by: number): void {
  sum.isOpen = true;
  if (by >= 1000) {
    sum.whole += Math.max(1, sum.current) * by;
    sum.current = 0;
    return;
  }
  const factor = by === 10 ? sum.current % 10 : sum.current % 100;
  sum.current = sum.current - factor + Math.max(1, factor) * by;
}

/** The value of one word below a hundred, or of a German compound. */
function numberOf(key: string, words: NumberWords): number | undefined {
  return words.values[key] ?? (words.compounds === undefined ? undefined : compoundValue(key, words));
}

/** "zweihundertfunfundzwanzig": parts that are number words themselves. */
function compoundValue(key: string, words: NumberWords): number | undefined {
  if (key.length < 7) return undefined;
  const [joint = ""] = words.joints;
  for (const [part, by] of Object.entries(words.compounds ?? {})) {
    const at = key.indexOf(part);
    if (at < 0) continue;
    const behind = key.slice(at + part.length);
    const [left, right] = [key.slice(0, at), behind.startsWith(joint) ? behind.slice(joint.length) : behind];
    const before = left === "" ? 1 : (words.values[left] ?? compoundValue(left, words));
    const after = right === "" ? 0 : (words.values[right] ?? compoundValue(right, words));
    return before === undefined || after === undefined ? undefined : before * by + after;
  }
  const [units, tens] = key.split(joint);
  const [unit, ten] = [words.values[units ?? ""], words.values[tens ?? ""]];
  return unit !== undefined && ten !== undefined && unit < 10 && ten >= 20 ? unit + ten : undefined;
}

function isJoined(text: string, before: Token | undefined, next: Token | undefined): boolean {
  return before !== undefined && next !== undefined && /^[\s-]+$/u.test(text.slice(before.end, next.start));
}
