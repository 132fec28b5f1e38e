import type { Grammar } from "../types/grammar.ts";

/** Where a question begins, behind what leads to it. */
const begins = String.raw`(?<=(?:^|[.!?])\P{L}*(?:(?:y|pero|a|de|en|por|para|con|desde|hasta|sobre) )*`;

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  writesSyllables: false,
  askedAccents: [
    [new RegExp(String.raw`${begins}a?d)o(?=nde(?!\p{L}))`, "giu"), "ó"],
    [new RegExp(String.raw`${begins}c)o(?=mo(?!\p{L}))`, "giu"), "ó"],
    [new RegExp(String.raw`${begins}cu)a(?=ndo(?!\p{L})|l(?:es)?(?!\p{L})|nt[oa]s?(?!\p{L}))`, "giu"), "á"],
    [new RegExp(String.raw`${begins}qui)e(?=n(?:es)?(?!\p{L}))`, "giu"), "é"],
    [new RegExp(String.raw`${begins}qu)e(?!\p{L})`, "giu"), "é"],
  ],
  actsFirst: true,
  negatesBehind: false,
  future: /\p{L}{2}r(?:á|án)$/u,
  cleft: /\b(?:fue|fueron|es|era) ([^,;:]{3,60}?),? (?:quien|quienes|el que|la que)\s/iu,
  ordinalEndings: "ª|º|o|a",
  monthFirst: false,
  scales: { billón: 1e12, billones: 1e12 },
};
