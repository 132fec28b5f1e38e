/** What stands around a sign that may multiply a figure. */
export interface SignPlace {
  readonly sign: string;
  /** No blank stands between figure and sign. */
  readonly isAttached: boolean;
  readonly followsCurrency: boolean;
  /** The text behind the sign. */
  readonly after: string;
}

const ALWAYS = /^(?:bn|tn|Md|Mds|Mrd\.?|Mio\.?|Tsd\.?|tr)$/;
const CURRENCY_AFTER = new RegExp(
  String.raw`^[ \u00a0\u202f]?(?:d['’]|de |of )?(?:€|\$|£|euros?|dollars?|pounds?|livres|francs?|francos|franken` +
    String.raw`|đồng|pesos?|roubles?|yuan|yen|USD|EUR|GBP|CHF|crowns|couronnes|coronas|kronen)(?![\p{L}])`,
  "iu",
);
/** What is counted by millions, a plural, behind one word at most; a metre is followed by what it measures. */
const COUNTED_AFTER = /^ (?:\p{Ll}+ )??(?:people|men|women|children|\p{Ll}{2,}s)(?![\p{L}])/u;
const MEASURED_AFTER = new RegExp(
  "^ (?:high|wide|long|deep|tall|thick|broad|away|below|above|under|over|down|up|off|behind|ahead|out" +
    "|of|in|at|on|to|from|by|and|or|is|was|has|as|across|hurdles|apart|plus|less|versus|this|its" +
    String.raw`|\p{Ll}+wards|besides|always|perhaps|class|glass|does|goes)(?![\p{L}])`,
  "u",
);

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
