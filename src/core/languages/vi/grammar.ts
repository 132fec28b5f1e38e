import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: true,
  monthFirst: false,
  scales: { tr: 1e6 },
};
