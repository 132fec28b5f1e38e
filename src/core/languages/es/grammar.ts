import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  monthFirst: false,
  scales: { mil: 1e3, miles: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
};
