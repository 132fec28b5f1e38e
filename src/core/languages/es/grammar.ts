import type { Grammar } from "../types/grammar.ts";

/** Where a question begins, behind what leads to it. */
const begins = String.raw`(?<=(?:^|[.!?])\P{L}*(?:(?:y|pero|a|de|en|por|para|con|desde|hasta|sobre) )*`;

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  askedAccents: [
    [new RegExp(String.raw`${begins}a?d)o(?=nde(?!\p{L}))`, "giu"), "ó"],
    [new RegExp(String.raw`${begins}c)o(?=mo(?!\p{L}))`, "giu"), "ó"],
    [new RegExp(String.raw`${begins}cu)a(?=ndo(?!\p{L})|l(?:es)?(?!\p{L})|nt[oa]s?(?!\p{L}))`, "giu"), "á"],
    [new RegExp(String.raw`${begins}qui)e(?=n(?:es)?(?!\p{L}))`, "giu"), "é"],
    [new RegExp(String.raw`${begins}qu)e(?!\p{L})`, "giu"), "é"],
  ],
  monthFirst: false,
  scales: { billón: 1e12, billones: 1e12 },
};
