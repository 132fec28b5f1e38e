import { monthNames } from "../../core/languages/month-names.ts";
import { wordSet } from "../../core/languages/word-set.ts";
import type { FinderGrammar } from "./finder-grammar.ts";
import { ADJECTIVE } from "./french-adjectives.ts";
import { frenchLaws } from "./french-laws.ts";
import { TOWN } from "./towns.ts";

export const french: FinderGrammar = {
  names: {
    isNounFirst: true,
    hasFewCapitals: true,
    hasBareMinistries: true,
    endsAtPlaces: true,
    opensBodiesWithAcronyms: true,
    commonNoun: { noun: /^[eé]tats?$/, link: /^(?:de|d['’])$/ },
    linkedAcronym: /^(?:CHU|CHRU|CHR|CH|IHU|ARS|CCI|IUT|IEP|TGI|EHPAD|SDIS|CPAM)$/,
    nobleLink: /^(?:de|d['’])$/,
    town: TOWN,
    clubOfTown: { article: /^(?:le|l['’]|du|au)$/, link: /^(?:de|d['’]|du)$/ },
    // A plural that is no inhabitants' name: "les Pythons".
    team: { article: "les", name: /(?<!(?:oi|ai|ien|éen|ain|in|ard|ite|eur|rd|an|on|te)s?)s$/ },
    repeated: {
      minChars: 4,
      notBehind: /^(?:le|la|l['’]|du|au|aux|des|un|une|de|d['’]|cette|ce|nouveau|nouvelle|sa|son|ses)$/,
      mayBeProduct: false,
      mayBeRole: true,
    },
    toldTo: {
      verb: new RegExp(
        "^(?:déclaré|dit|expliqué|confié|affirmé|indiqué|raconté|précisé|assuré|rappelé|souligné|explique" +
          "|déclare|dit|confie|affirme|indique|raconte|précise|assure)$",
        "u",
      ),
      link: /^(?:à|au)$/,
      article: /^(?:la|l['’])$/,
    },
  },
  speech: {
    setsNounsApart: true,
    setsAsidesInQuotes: true,
    commaOpensClause: true,
    // "L'association", "leur entreprise": the ending tells the gender that an article without a vowel hides.
    feminine:
      /^(?:.*(?:[ts]ion|ence|ance|ture|prise|é[dt]é|erté|ersité)|agence|école|armée|équipe|autorité|antenne|ong|onu|ue)$/u,
    pluralVerb: /(?:ent|ont|sont)$/,
    participle: /(?:ée?s?|ie?s?|ue?s?|ise?s?)$/u,
    apposition: /^(?:élue?|originaire|natif|native|chargée?|âgée?)$/u,
    indefinite: { article: "des", time: new RegExp(`^(?:${monthNames("fr")}|\\d{4})$`, "u") },
    noOpinion: /^(?:première|instant|moment|heure|plupart|suite|raisons?)$/u,
    invertedBehind: "comme",
    anyVerb: {
      participle: /(?:ée?s?|ie?s?|ue?s?|dite?s?|mise?s?|erte?s?)$/u,
      finite: /(?<!m)(?:e|ent|ait|aient|a|it|d)$/u,
      // "s'est ému quant à lui X"
      aside: /^(?:quant à (?:lui|elle|eux|elles)|pour (?:sa|leur) part|de (?:son|leur) côté)$/u,
    },
  },
  things: {
    happenings: {
      heads: wordSet(`
        guerre guerres présidentielle présidentielles législatives municipales européennes régionales sénatoriales
        référendum referendum élection élections scrutin attentat attentats attaque attaques
        séisme crue inondation inondations putsch ouragan cyclone tempête sommet festival salon foire génocide massacre
        bataille fusillade tuerie incendie catastrophe explosion explosions naufrage crash
        championnat championnats tournoi marathon mondial mondiaux révolution insurrection mutinerie débarquement carnaval
        forum congrès conférence invasion bombardement bombardements coupe jeux rallye
      `),
      link: /^(?:de|d['’]|du|des|en|à|au|aux|dans)$/,
      meansLink: /^(?:au|à)$/,
      adjective: ADJECTIVE,
      day: new RegExp(`\\d|\\p{Lu}|${monthNames("fr")}`, "u"),
    },
    explainedArticle: /^(?:la|le|l['’]|du|au)$/,
    legalTexts: frenchLaws,
  },
};
