import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: (counting) => `${counting}|hundert|tausend`,
  scales: "Millionen|Million|Milliarden|Milliarde|Billionen|Billion|Tausend",
  units: "Euro|Dollar|Franken|Prozent|%|€|\\$|Kilometer|Meter|Kilo|Tonnen|Liter|Hektar|Grad",
  between: wordSet("neue"),
  labels: wordSet("artikel nummer seite kapitel"),
};
