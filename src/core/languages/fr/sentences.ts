import type { SentenceWords } from "../types/sentence-words.ts";
import { WORD_END } from "../word-end.ts";

export const sentenceWords: SentenceWords = {
  abbreviations: {
    name: "mm mme mmes mlle mlles me mes pr prs drs sts stes gén gal col cdt cpt lt vve sgt adj amb",
    number: "alin arrt av bd bull coll dép fasc hab img liv réf suppl tabl tome",
    inner: "janv févr fév avr juil déc ex c.-à-d c-à-d p.-ex j.-c boul ann anc adr bibl féd int internat sté univ",
  },
  abbreviatedWords: "no",
  openers:
    "il elle ils elles on ce cet cette ces cela ceci c le la les l un une des en dans pour par selon " +
    "mais or donc car et si lors après avant depuis pendant au aux à nous vous je j tu son sa ses leur " +
    "leurs plus de du cependant toutefois ainsi aussi enfin puis alors quand comme qui que où",
  dependent: new RegExp(
    "^(?:(?:et|mais|or|car|ainsi|pourtant|cependant|toutefois|en effet|par ailleurs|de plus|enfin|puis" +
      "|ensuite|alors|selon|d'après|pour|avec|dans|malgré|à),? )?(?:ils?|elles?|lui|eux|ce(?:lui|lle|ux" +
      `|lles)|ce(?:tte|t|s)?|cela|ça|ceci|leurs?|son|sa|ses)${WORD_END}|^c'|^(?:l'un|l'une|les deux|tous deux|toutes deux)${WORD_END}` +
      String.raw`|^(?:[\p{L}]+)-t-(?:il|elle)s?${WORD_END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:(?:et|mais|or|car|ainsi|pourtant|cependant|toutefois|en effet|par ailleurs|de plus|enfin|puis" +
      "|ensuite|alors),? )?(?:il (?:ne |n')?(?:faut|faudra|fallait|y (?:a|eut)" +
      String.raw`|est (?:\p{L}+ment )?(?:nécessaire|important|possible|impossible|essentiel|temps|vrai|clair|évident` +
      "|probable|rare|difficile|facile|interdit|recommandé|prévu|question|urgent|indispensable|préférable" +
      "|conseillé|utile|obligatoire|courant|inutile|donc)|s'agit d|suffit|convient|semble(?:rait)? que" +
      "|paraît que|pleut|neige|fait (?:beau|chaud|froid|nuit|jour)|arrive qu|existe|reste (?:à|qu)|importe" +
      "|va de soi|vaut mieux|se peut)|c'est|c'était|ce (?:n'est|ne sont|sont|n'était|sera|fut|qui|que|qu'" +
      "|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|cette (?:semaine|année|nuit|fois)" +
      "|cet (?:été|hiver|automne|après-midi)|ce (?:printemps|week-end|mois)|ces (?:derniers" +
      "|dernières) (?:jours|semaines|mois|années|temps)|ce(?:ux|lles|lui|lle) qui|celles et ceux)",
    "iu",
  ),
};
