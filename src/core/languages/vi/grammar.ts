import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: true,
  writesSyllables: true,
  actsFirst: true,
  negatesBehind: false,
  cleft: /(?<!\p{L})(?:chính|đó là) ([^,;:]{3,60}?) (?:là người|đã|mới|bảo|nói)\s/iu,
  monthFirst: false,
  scales: { tr: 1e6 },
};
