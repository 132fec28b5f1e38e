import type { OfficeWords } from "../types/office-words.ts";

export const officeWords: OfficeWords = {
  shared: { mayor: "alcal", president: "presi", governor: "gober", chancellor: "canci" },
  before: "vices?|ex|antigu[oa]s?|anterior|anteriores",
  behind: "adjunt[oa]s?|suplentes?|consejer[oa]s?",
  general: "general(?:es)?",
  prefixes: "vice|sub|ex",
  deputy: "teniente de (?=alcalde)",
  past: "era|eran|fue|antes",
  and: "y",
  asksWho: "quien es (?:ahora )?(?:el|la)|quien (?:dirige|preside|encabeza)",
  asksName: "quien|como se llama|nombre",
  is: "es",
};
