import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  monthFirst: false,
  scales: { billón: 1e12, billones: 1e12 },
};
