import type { KindWords } from "../types/kind-words.ts";

export const kindWords: KindWords = {
  asked: {
    age: "wie alt",
    percentage:
      "wie ?viel prozent|wie hoch (?:ist|war|liegt) (?:der|die) (?:anteil|quote|\\p{L}*rate|\\p{L}*zins|\\p{L}*satz)",
    money: "wie ?viel (?:geld|kostete?n?)|was kostete?n?|(?:was|wie ?viel) (?:ist|war|sind) .* wert",
    duration: "wie lange?|wie ?viele (?:tage|wochen|monate|jahre|stunden|minuten)",
    year: "welche[mns] jahr",
    day: "welche[mnr]? tag|genaue[mns]? (?:tag|datum)",
    date: "welche[mns] (?:datum|monat)",
    count: "wie ?viele",
    quantity: "wie ?viel",
    name: "wer (?:ist|sind|war|waren) (?:der|die|das)|wie hei(?:ss|ß)(?:t|en)",
    place: "welche[mnrs]? (?:stadt|land|dorf|ort|gemeinde|region|provinz|insel)",
  },
  when: "wann",
  whenLeads: "und|seit|ab|bis",
  who: "wer|wen|wem",
  whoLeads: "und|von|an",
  is: "ist|sind|war",
  articles: "der|die|das|ein|eine",
  askedTogether: "wann|wo|wie|wer|warum",
  and: "und",
  numbers:
    "einzige[rsmn]?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|drei(?:ss|ß)ig" +
    "|hunderte?|tausende?|million(?:en)?|milliarden?|halfte|drittel|keine?",
  ages: "jahre?n?|jahrigen?|alter",
  years: "jahre?n?",
  since: "vor|seit",
  ago: "spater|zuvor",
  isAge: "alt",
  times: "sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|jahrzehnte?n?|seit|bis",
  days: "gestern|heute|morgen",
  periods: "seit|jahrhundert|jahre?n?|woche|monat|fruhling|fruhjahr|sommer|herbst|winter|nachdem|bevor",
  amounts: "euros?|franken|millionen|milliarden|kostenlos",
  shares: "prozent|hälfte|drittel|viertel",
  beforeYear: "im|um",
  eras: String.raw`v\. ?Chr|n\. ?Chr`,
  clock: "uhr",
};
