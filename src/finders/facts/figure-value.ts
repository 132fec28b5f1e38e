import { LANGUAGES, wordsOf } from "../../core/languages/words-of.ts";
import { multiplierValue } from "../../core/text/number-values.ts";
import type { Language } from "../../core/types.ts";

/** The mark before the decimals of a text's figures: a point or a comma. */
export type DecimalMark = "." | ",";

/** Figures that can be read in one way alone. */
const POINT_IS_DECIMAL = /(?<![\d.,])\d+\.\d{1,2}(?![\d.])|\d,\d{3}\.\d|(?<![\d.])\d{1,3},\d{3},\d{3}(?!\d)/g;
const COMMA_IS_DECIMAL = /(?<![\d.,])\d+,\d{1,2}(?![\d,])|\d\.\d{3},\d|(?<![\d,])\d{1,3}\.\d{3}\.\d{3}(?!\d)/g;

/**
 * How a text of the language writes decimals. Where both ways are written, the figures that can be read in
 * one way alone tell, and where none does, the comma.
 */
export function decimalMarkOf(text: string, language: Language): DecimalMark {
  const known = wordsOf(language).grammar.decimalMark;
  if (known !== undefined) return known;
  return (text.match(POINT_IS_DECIMAL) ?? []).length > (text.match(COMMA_IS_DECIMAL) ?? []).length ? "." : ",";
}

/**
 * The number that a figure writes, whatever sets its thousands apart. A single mark before three digits is what the text's own
 * convention makes of it; every other figure has one reading.
 */
export function readFigure(figure: string, decimalMark: DecimalMark): number {
  const plain = figure.replace(/[^\d.,]/g, "");
  const marks: readonly string[] = plain.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(plain);
  const isDecimal =
    marks.length === 1 ? isDecimalAlone(plain, last, decimalMark) : marks.indexOf(last) === marks.length - 1;
  const at = plain.lastIndexOf(last);
  const whole = plain.slice(0, at).replace(/[.,]/g, "");
  return Number(isDecimal ? `${whole}.${plain.slice(at + 1)}` : whole + plain.slice(at + 1));
}

function isDecimalAlone(plain: string, mark: string, decimalMark: DecimalMark): boolean {
  const [whole = "", fraction = ""] = plain.split(mark);
  return fraction.length !== 3 || whole.length > 3 || /^0/.test(whole) || mark === decimalMark;
}

/**
 * What the words or the sign behind a figure multiply it by ("mil millones": 10^9); undefined where they tell no exact number ("dozens").
 * The language's own words count first: "billion" is a thousand millions in English alone.
 */
export function scaleFactor(scale: string, language: Language): number | undefined {
  const own = scales(language);
  const factors = scale
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((word) => own[word] ?? multiplierValue(word, language) ?? inAnyLanguage(word) ?? Number.NaN);
  const factor = factors.reduce((product, each) => product * each, 1);
  return Number.isNaN(factor) ? undefined : factor;
}

function inAnyLanguage(word: string): number | undefined {
  const values = LANGUAGES.map((language) => scales(language)[word] ?? multiplierValue(word, language));
  return values.find((value) => value !== undefined);
}

function scales(language: Language): Readonly<Record<string, number>> {
  return wordsOf(language).grammar.scales;
}
