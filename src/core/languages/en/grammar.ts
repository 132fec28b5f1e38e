import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  writesSyllables: false,
  actsFirst: true,
  negatesBehind: false,
  cleft: /\b(?:it|he|she) (?:was|is) ([^;:]{3,60}?),? (?:who|that)\b|\bthe one(?:s)? who\b/iu,
  ordinalEndings: "st|nd|rd|th",
  monthFirst: true,
  decimalMark: ".",
  scales: {
    k: 1e3,
    m: 1e6,
    b: 1e9,
    tn: 1e12,
  },
};
