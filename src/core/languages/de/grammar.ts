import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: true,
  dotsOrdinals: true,
  accentsTellWords: false,
  monthFirst: false,
  decimalMark: ",",
  scales: {
    tsd: 1e3,
    "tsd.": 1e3,
    "mio.": 1e6,
    "mrd.": 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
};
