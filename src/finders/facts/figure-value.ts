import type { Language } from "../../core/types.ts";

/** The mark before the decimals of a text's figures: a point or a comma. */
export type DecimalMark = "." | ",";

const MARKS: Readonly<Partial<Record<Language, DecimalMark>>> = { fr: ",", de: ",", en: ".", und: "." };
/** Figures that can be read in one way alone. */
const POINT_IS_DECIMAL = /(?<![\d.,])\d+\.\d{1,2}(?![\d.])|\d,\d{3}\.\d|(?<![\d.])\d{1,3},\d{3},\d{3}(?!\d)/g;
const COMMA_IS_DECIMAL = /(?<![\d.,])\d+,\d{1,2}(?![\d,])|\d\.\d{3},\d|(?<![\d,])\d{1,3}\.\d{3}\.\d{3}(?!\d)/g;

/**
 * How a text of the language writes decimals. Spanish and Vietnamese are written in both ways: there the figures that can be read in
 * one way alone tell, and where none does, the comma.
 */
export function decimalMarkOf(text: string, language: Language): DecimalMark {
  const known = MARKS[language];
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

const SCALES: readonly (readonly [words: RegExp, factor: number])[] = [
  [/^(?:hundred|trăm)$/, 100],
  [/^(?:mille|milliers?|thousand|mil|miles|tausend|tsd\.?|nghìn|ngàn|k)$/, 1e3],
  [/^(?:millions?|millones|millón|millionen|mio\.?|triệu|tr|m)$/, 1e6],
  [/^(?:milliards?|bn|b|milliarden?|mrd\.?|tỷ|tỉ|mds?)$/, 1e9],
  [/^(?:billones|billón|billionen|tn)$/, 1e12],
];
/** "Billion" is a thousand millions in English, a million millions elsewhere. */
const ENGLISH_SCALES: Readonly<Record<string, number>> = { billion: 1e9, billions: 1e9, trillion: 1e12 };
const OTHER_SCALES: Readonly<Record<string, number>> = { billion: 1e12, billions: 1e12, trillion: 1e18 };

/** What the words or the sign behind a figure multiply it by ("mil millones": 10^9); undefined where they tell no exact number ("dozens"). */
export function scaleFactor(scale: string, language: Language): number | undefined {
  const own = language === "en" || language === "und" ? ENGLISH_SCALES : OTHER_SCALES;
  const factors = scale
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((word) => own[word] ?? SCALES.find(([words]) => words.test(word))?.[1] ?? Number.NaN);
  const factor = factors.reduce((product, each) => product * each, 1);
  return Number.isNaN(factor) ? undefined : factor;
}
