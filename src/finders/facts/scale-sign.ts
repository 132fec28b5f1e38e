import { piecesOf } from "../grammar/one-word-of.ts";

/** What stands around a sign that may multiply a figure. */
export interface SignPlace {
  readonly sign: string;
  /** No blank stands between figure and sign. */
  readonly isAttached: boolean;
  readonly followsCurrency: boolean;
  /** The text behind the sign. */
  readonly after: string;
}

const ALWAYS = new RegExp(`^(?:${piecesOf(({ scaleSign }) => scaleSign)})$`);
const CURRENCY_AFTER = new RegExp(
  String.raw`^[ \u00a0\u202f]?(?:${piecesOf(({ ofUnit }) => ofUnit)})?` +
    String.raw`(?:€|\$|£|USD|EUR|GBP|CHF|${piecesOf(({ currency }) => currency)})(?![\p{L}])`,
  "iu",
);
/** What is counted by millions, a plural, behind one word at most; a metre is followed by what it measures. */
const COUNTED_AFTER = new RegExp(
  String.raw`^ (?:\p{Ll}+ )??(?:${piecesOf(({ countedPlural }) => countedPlural)})(?![\p{L}])`,
  "u",
);
const MEASURED_AFTER = new RegExp(String.raw`^ (?:${piecesOf(({ behindMetres }) => behindMetres)})(?![\p{L}])`, "u");

/**
 * Whether a sign behind a figure multiplies it ("€3.4m", "5M users", "3 M€") instead of measuring it ("26 m", "5 M"): "m" and "M" are
 * metres and nothing unless money or things that are counted stand beside them.
 */
export function isScaleSign({ sign, isAttached, followsCurrency, after }: SignPlace): boolean {
  if (ALWAYS.test(sign)) return true;
  if (followsCurrency || CURRENCY_AFTER.test(after)) return /^[kKmMbB]$/.test(sign);
  if (!isAttached) return false;
  if (sign === "k" || sign === "K" || sign === "M") return true;
  return sign === "m" && COUNTED_AFTER.test(after) && !MEASURED_AFTER.test(after);
}
