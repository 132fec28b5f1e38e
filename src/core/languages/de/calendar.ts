import type { Calendar } from "../types/calendar.ts";

export const calendar: Calendar = {
  months: [
    "Januar|Jänner",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
  ],
  weekdays: "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|(?:Samstag|Sonnabend)|Sonntag",
  behindWeekday: "dem|den",
  recurring: "jede[rnms]?|immer am",
  recurringBehind: "im Monat|jedes Monats",
  relative:
    "vorgestern|gestern|heute|morgen|diese(?:s|r|n)? (?:Woche|Monat|Jahr|Sommer|Winter)|(?:letzte" +
    "|vergangene|nächste|kommende)(?:s|r|n)? (?:Woche|Monat|Jahr|Sommer|Winter)|\\d{4}er(?: Jahren?)?" +
    "|\\d{2}\\. Jahrhundert",
  before: "Anfang|Mitte|Ende",
  after: "morgen|abend|nachmittag",
  beforeYear: "in|seit|von|bis|vor|nach|Jahr|Anfang|Mitte|Ende|und|zwischen|ab",
  until: "bis(?: zum)?|und|-|–",
  joint: "",
  ambiguous: "",
};
