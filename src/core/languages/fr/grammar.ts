import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  monthFirst: false,
  decimalMark: ",",
  scales: {
    millier: 1e3,
    milliers: 1e3,
    md: 1e9,
    mds: 1e9,
  },
};
