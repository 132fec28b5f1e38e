import type { Grammar } from "../types/grammar.ts";

export const grammar: Grammar = {
  capitalisesNouns: true,
  dotsOrdinals: true,
  accentsTellWords: false,
  writesSyllables: false,
  substitutes: [
    // Not "Beweisstück" nor "Aussage": where two words meet, or a prefix and a word, each has its own s.
    [/(?<=(?:[hw]|fl|schw)ei|(?:schl|g|fl|n|sch|l|h|st)ie)ss(?=$|e|t$|lich)|(?<=drei)ss(?=ig)/gu, "ß"],
    [/(?<=^(?:dr)?[aä]u)ss(?=er|en)|(?<=gr[oöuü]|stra|^fu|spa|sü|blo|st[oö])ss/gu, "ß"],
  ],
  actsFirst: false,
  negatesBehind: true,
  cleft: /\bes (?:war|ist) ([^,;:]{3,60}?), (?:der|die|das)\s|^\p{L}+ (?:wurde|wurden|wird) .{3,60} (?:von|durch) /iu,
  bareNames: {
    behind: ["in", "nach", "aus", "bei"],
    noName: /(?:ung|heit|keit|schaft|tion|tat|ismus|en|nis|tum)$/u,
  },
  compoundLinks: "s|n|en|es",
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
