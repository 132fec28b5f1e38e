import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert|tausend",
  scales: "Millionen|Million|Milliarden|Milliarde|Billionen|Billion|Tausend",
  units: "Euro|Dollar|Franken|Prozent|%|€|\\$|km|Kilometer|Meter|kg|Kilo|Tonnen|Liter|Hektar|Grad",
  between: wordSet("weitere andere neue"),
  labels: wordSet("artikel nummer seite kapitel"),
  values: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
};
