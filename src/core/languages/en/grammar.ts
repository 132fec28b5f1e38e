import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  monthFirst: true,
  decimalMark: ".",
  scales: {
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    millions: 1e6,
    m: 1e6,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    tn: 1e12,
  },
};
