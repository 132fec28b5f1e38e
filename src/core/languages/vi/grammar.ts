import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: true,
  monthFirst: false,
  scales: { trăm: 100, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9 },
};
