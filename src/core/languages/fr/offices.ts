import type { OfficeWords } from "../types/office-words.ts";

export const officeWords: OfficeWords = {
  shared: { mayor: "maire", president: "presi", governor: "gouve", chancellor: "chanc" },
  before: "vices?|assistante?|ex|anciens?|anciennes?",
  behind: "adjointe?s?|suppleante?s?|conseill(?:er|ere)s?",
  general: "general(?:e|es)?|generaux",
  prefixes: "vice|sous|ex",
  past: "etait|etaient|fut|avant",
  and: "et",
  asksWho: "(?:qui est|c est qui) (?:l[ea]?|notre)|qui (?:dirige|preside|commande)",
  asksName: "qui|comment s appelle|nom",
  is: "est",
};
