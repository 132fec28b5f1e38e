import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  monthFirst: true,
  decimalMark: ".",
  scales: {
    k: 1e3,
    m: 1e6,
    b: 1e9,
    tn: 1e12,
  },
};
