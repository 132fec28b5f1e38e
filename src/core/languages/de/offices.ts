import type { OfficeWords } from "../types/office-words.ts";

export const officeWords: OfficeWords = {
  shared: { mayor: "burge", president: "prasi", chancellor: "kanzl" },
  before: "ex|stellvertretende?[rnms]?|ehemalige?[rnms]?|fruhere?[rnms]?",
  prefixes: "vize|alt|ex",
  past: "war|waren|vorher",
  and: "und",
  asksWho: "wer ist (?:der|die)|wer (?:leitet|fuhrt)",
  asksName: "wer|wie heisst",
  is: "ist",
};
