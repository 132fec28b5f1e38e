import type { Grammar } from "../types/grammar.ts";

/** Where a question begins, behind what leads to it. */
const begins = String.raw`(?<=(?:^|[.!?])\P{L}*(?:(?:et|mais|alors|donc|bon|ok),? )*`;
/** "Ou" opens a question where a verb follows, or a pronoun behind one stands later; "ou bien" and "ou le second" go on. */
const goesOn =
  String.raw`(?=\s*(?:$|\?)|\s(?:[sc]['’]|(?:est|sont|[ée]t(?:ait|aient)|a|ont|va|vont|en|se|peut|peuvent|doit|faut|trouver|aller|[çc]a)(?!\p{L}))` +
  String.raw`|\s(?!bien|alors|encore)[^?]*-(?:t-)?(?:ils?|elles?|on|tu|vous)(?!\p{L}))`;

export const grammar: Grammar = {
  capitalisesNouns: false,
  dotsOrdinals: false,
  accentsTellWords: false,
  writesSyllables: false,
  substitutes: [[/^a(?=ges?$)/u, "â"]],
  askedAccents: [
    [new RegExp(`${begins}o)u${goesOn}`, "giu"), "ù"],
    [/(?<=(?<!\p{L})(?:d['’]|jusqu['’]|par |c['’]est )o)u(?!\p{L})/giu, "ù"],
    [/(?<=\p{L} o)u(?=\s*\??$)/giu, "ù"],
    [
      new RegExp(
        String.raw`${begins})a(?= (?:quel|qui|quoi|combien|partir)(?!\p{L})|\s(?:quelles?|quels)(?!\p{L}))`,
        "gu",
      ),
      "à",
    ],
    [
      new RegExp(
        String.raw`${begins})A(?= (?:quel|qui|quoi|combien|partir)(?!\p{L})|\s(?:quelles?|quels)(?!\p{L}))`,
        "gu",
      ),
      "À",
    ],
    [/(?<=jusqu['’])a(?!\p{L})/giu, "à"],
  ],
  participles: {
    behind: /(?:^| )(?:a|ont|avait|avaient|été)(?: t)?(?: (?:il|elle|on|ils|elles))?(?: (?:pas|déjà))?$/u,
    ending: /ée?s?$/u,
  },
  actsFirst: true,
  negatesBehind: true,
  halfDenials: {
    opening: ["ne", "n"],
    closing: ["pas", "plus", "jamais", "rien", "aucun", "aucune"],
    turning: new Map([
      ["plus", "not"],
      ["que", "only"],
    ]),
  },
  future: /\p{L}{2}(?:[aeid]ra|[aeid]ront)$/u,
  cleft: /\b(?:c['’ ]est|ce sont|c['’ ]était)\s+([^,;:]{3,60}?),?\s+(?:qui|que)\s/iu,
  ordinalEndings: "er|re|e|eme|ieme|nde",
  monthFirst: false,
  decimalMark: ",",
  scales: {
    millier: 1e3,
    milliers: 1e3,
    md: 1e9,
    mds: 1e9,
  },
};
