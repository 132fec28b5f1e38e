import type { Quantities } from "../../core/languages/types/quantities.ts";
import type { Vocabulary } from "../../core/languages/types/vocabulary.ts";
import { wordsOf } from "../../core/languages/words-of.ts";
import { countingWords, numberValue } from "../../core/text/number-values.ts";
import type { Language, Span } from "../../core/types.ts";
import { piecesOf } from "../grammar/one-word-of.ts";
import { createSpanSearch, firstStartingFrom } from "../names/span-search.ts";
import { isSpace, type Word } from "../names/words.ts";
import { endOfCounted } from "./counted.ts";
import { type DecimalMark, decimalMarkOf, readFigure, scaleFactor } from "./figure-value.ts";
import { isScaleSign } from "./scale-sign.ts";
import { isExactUnit, isUnitSign, UNIT_SIGNS } from "./unit-signs.ts";

/** A number with what it counts; `value` is the number in digits, where it can be told. */
export interface FoundNumber extends Span {
  readonly value?: string;
  /** A figure alone: nothing beside it says what it counts or measures. */
  readonly isBare?: true;
}

const CLOCK = new RegExp(
  String.raw`^(?:[hH:]\d{0,2}|[\s\u00a0](?:${piecesOf(({ clockUnit }) => clockUnit)})(?![\p{L}])` +
    String.raw`|(?:${piecesOf(({ clockSuffix }) => clockSuffix)})(?![\p{L}]))`,
  "u",
);
const SPACE = String.raw`[ \u00a0\u2009\u202f]`;
const CURRENCY = String.raw`(?:(?:US|CA|AU|A|C|NZ|HK)?\$|[€£¥₹₫])`;
const FIGURE = String.raw`(?:${CURRENCY}${SPACE}?)?(?:\d{1,3}(?:(?:${SPACE}|[.,'’])\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
const STARTS_WITH_CURRENCY = new RegExp(`^${CURRENCY}`);
/** Signs that may multiply a figure; what stands around them tells. */
const SCALE_SIGNS = `${piecesOf(({ scaleSign }) => scaleSign)}|m|k|b`;
const LOOK_AHEAD_CHARS = 40;
const SCORE = String.raw`\d{1,3}[-–]\d{1,3}(?![-–\d])`;

const compiled = new Map<Language, RegExp>();

/** The numbers of a text with what they count, money, percentages and measures; `taken` are spans that hold none (dates, names). */
export function findNumbers(
  text: string,
  words: readonly Word[],
  options: { readonly language: Language; readonly vocabulary: Vocabulary; readonly taken: readonly Span[] },
): readonly FoundNumber[] {
  const quantities = wordsOf(options.language).quantities;
  const decimalMark = decimalMarkOf(text, options.language);
  const takenMeeting = createSpanSearch(options.taken);
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(patternOf(options.language, quantities))) {
    const read = readMatch(text, match);
    if (read === undefined) continue;
    const { start, end, unit, figure, score } = read;
    if (takenMeeting({ start, end }).length > 0) continue;
    if (figure !== undefined && unit === undefined && CLOCK.test(text.slice(end, end + 12))) continue;
    const index = firstStartingFrom(words, start);
    if (isLabelled(words, index, quantities)) continue;
    if (isCode(text, read)) continue;
    const counted =
      unit === undefined && score === undefined && !STARTS_WITH_CURRENCY.test(match[0]) && !match[0].endsWith("-old")
        ? endOfCounted(words, end, { ...options, quantities })
        : undefined;
    if (counted === undefined && unit === undefined && !standsAlone(text, read, words, index)) continue;
    const value = numericValueOf(read, { decimalMark, language: options.language });
    const isBare = counted === undefined && unit === undefined && !isSum(read);
    found.push({ start, end: counted ?? end, ...(value !== undefined && { value }), ...(isBare && { isBare }) });
  }
  return found;
}

/** A number of the text taken apart: its figure or word, what multiplies it and what it measures. */
interface ReadMatch extends Span {
  readonly figure: string | undefined;
  readonly word: string | undefined;
  readonly score: string | undefined;
  readonly scale: string | undefined;
  readonly unit: string | undefined;
}

/**
 * Tells whether a sign behind the figure multiplies or measures it, and drops a unit that is written in other letters ("5 MM"); undefined
 * where a letter belongs to the figure ("12b").
 */
function readMatch(text: string, match: RegExpMatchArray): ReadMatch | undefined {
  const start = match.index ?? 0;
  const { figure, word, score, scale, sign, unit, tail = "" } = match.groups ?? {};
  const end = start + match[0].length;
  const base = { start, end, figure, word, score };
  const signEnd = end - tail.length - (unit?.length ?? 0);
  const multiplies =
    sign !== undefined &&
    isScaleSign({
      sign: sign.trim(),
      isAttached: sign.trim() === sign,
      followsCurrency: STARTS_WITH_CURRENCY.test(match[0]),
      after: text.slice(signEnd, signEnd + LOOK_AHEAD_CHARS),
    });
  if (sign !== undefined && !multiplies) {
    const isUnit = unit === undefined && isUnitSign(sign.trim());
    if (!isUnit && sign.trim() === sign) return undefined;
    return { ...base, scale, unit: isUnit ? sign : undefined, end: isUnit ? end : signEnd - sign.length };
  }
  const isOtherUnit = unit !== undefined && !isExactUnit(unit.replace(/^[\s-]+/, ""));
  if (isOtherUnit) return { ...base, scale: scale ?? sign, unit: undefined, end: signEnd };
  return { ...base, scale: scale ?? sign, unit };
}

function patternOf(language: Language, quantities: Quantities): RegExp {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][-./:’'])(?:(?<score>${SCORE})|(?<figure>${FIGURE})|(?<word>${quantities.words(countingWords(language))}))` +
      `(?:(?<scale>${SPACE}?(?:${quantities.scales})(?![\\p{L}]))|(?<sign>${SPACE}?(?:${SCALE_SIGNS})(?![\\p{L}\\p{N}])))?` +
      `(?<unit>(?:${SPACE}?(?:${piecesOf(({ ofUnit }) => ofUnit)})?|-)(?:${quantities.units}|${UNIT_SIGNS})(?![\\p{L}\\p{N}]))?` +
      `(?<tail>-(?:${piecesOf(({ hyphenUnit }) => hyphenUnit)})s?(?:${piecesOf(({ hyphenAge }) => hyphenAge)})?)?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  compiled.set(language, pattern);
  return pattern;
}

// Telephone numbers and identifiers: a leading zero, eight digits in a row, or groups that do not come in threes.
function isCode(text: string, { figure, start }: ReadMatch): boolean {
  if (figure === undefined) return false;
  const end = start + figure.length;
  return (
    /^0\d/.test(figure) ||
    /\d{8}/.test(figure) ||
    /^[ .]\d/.test(text.slice(end, end + 2)) ||
    /\d[ .]$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isLabelled(words: readonly Word[], index: number, { labels }: Quantities): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before !== undefined && word !== undefined && isSpace(word.gap) && labels.has(before.lower);
}

// Figures without a noun: scores, ages between commas, and figures of two digits or more; never a bare number word.
function standsAlone(
  text: string,
  { score, figure, scale, end }: ReadMatch,
  words: readonly Word[],
  index: number,
): boolean {
  if (score !== undefined || isSum({ figure, scale })) return true;
  if (figure === undefined) return false;
  const before = words[index - 1];
  const after = text[end] ?? "";
  if (before?.capital === true && !before.first && isSpace(words[index]?.gap ?? "") && after !== ",") return false;
  return figure.length >= 2;
}

function isSum({ figure, scale }: Pick<ReadMatch, "figure" | "scale">): boolean {
  return scale !== undefined || STARTS_WITH_CURRENCY.test(figure ?? "");
}

function numericValueOf(
  { figure, word, scale }: ReadMatch,
  { decimalMark, language }: { readonly decimalMark: DecimalMark; readonly language: Language },
): string | undefined {
  const base = figure === undefined ? numberValue(word ?? "", language) : readFigure(figure, decimalMark);
  if (base === undefined || Number.isNaN(base)) return undefined;
  const factor = scale === undefined ? 1 : scaleFactor(scale, language);
  return factor === undefined ? undefined : String(Number((base * factor).toPrecision(12)));
}
