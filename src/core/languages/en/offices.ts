import type { OfficeWords } from "../types/office-words.ts";

export const officeWords: OfficeWords = {
  shared: { mayor: "mayor", president: "presi", governor: "gover", chancellor: "chanc" },
  before: "vices?|assistants?|deputy|acting|former|ex",
  behind: "counsell?ors?",
  general: "general",
  prefixes: "vice|sub|under|ex",
  past: "was|were|before",
  and: "and",
  asksWho: "who(?: i?s|s) (?:the|our|your)|who (?:runs|heads|leads|chairs|manages)",
  asksName: "who|names?",
  is: "is",
};
