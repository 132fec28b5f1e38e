import { alternatives } from "../../core/languages/words-of.ts";
import type { Span } from "../../core/types.ts";
import { piecesOf } from "../grammar/one-word-of.ts";
import { UNIT_SIGNS } from "./unit-signs.ts";

const SPACE = String.raw`[ \u00a0\u2009\u202f]`;
const UNIT = `(?:${piecesOf(({ clockUnit }) => clockUnit)}|${piecesOf(({ clockSuffix }) => clockSuffix)})(?![\\p{L}])`;
const UNTIL = `(?:[-–—]|(?:${alternatives(({ calendar }) => calendar.until)})(?![\\p{L}]))`;
const HOUR = String.raw`(?:[01]?\d|2[0-4])`;
const EXACT = `${HOUR}[.:][0-5]\\d`;
const IN_WORDS = `${HOUR}${SPACE}?(?:${piecesOf(({ beforeMinutes }) => beforeMinutes)})${SPACE}?[0-5]\\d(?![\\p{L}\\p{N}])(?![.,]\\d)`;
/** "9.30" is an hour where it is a quarter of one, "0.47" a number. */
const QUARTER = `${HOUR}[.:](?:00|15|30|45)`;
const TIME = `(?:${EXACT}|${HOUR})`;
const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}.,:€$£-])`;
const UNITS = `[€$£%]|(?:${alternatives(({ quantities }) => quantities.units)}|${UNIT_SIGNS})(?![\\p{L}])`;
const NO_AMOUNT = `(?![\\p{L}\\p{N}]|[.,]\\d|${SPACE}?(?:${UNITS}))`;
const AND_THEN = `${SPACE}?(?:,|${UNTIL})${SPACE}?`;

const HOURS = new RegExp(
  `${EDGE_BEFORE}(?:${[
    // "9–12 Uhr", "de 9 à 12 heures", "9 am to 5 pm", "9–12 und 14–18 Uhr"
    `(?:${TIME}${SPACE}?[-–—]${SPACE}?${TIME}${AND_THEN})*` +
      `${TIME}(?:${SPACE}?${UNIT})?${SPACE}?${UNTIL}${SPACE}?(?:${IN_WORDS}|${TIME}${SPACE}?${UNIT})`,
    // "14 h 30"
    IN_WORDS,
    // "9.00–12.30"
    `${QUARTER}${SPACE}?[-–—]${SPACE}?${QUARTER}${NO_AMOUNT}`,
  ].join("|")})`,
  "giu",
);

/** The hours of the clock that a text gives from and to, or to the minute, in any language; figures that count nothing. */
export function findHours(text: string): readonly Span[] {
  return Array.from(text.matchAll(HOURS), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
