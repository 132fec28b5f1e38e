import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words:
    "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt" +
    "|trente|quarante|cinquante|soixante|cent|cents|mille|quatre-vingts?)(?:[- ](?:et[- ])?(?:un|une" +
    "|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?" +
    "|cents?|mille))*",
  scales: "millions?|milliards?|mille|centaines?|milliers?",
  units:
    "euros?|dollars?|livres(?: sterling)?|francs?(?: CFA)?|F ?CFA|roubles?|nairas?|cedis?|Nm|kWh|MWh|kW" +
    "|MW|GW|ch|chevaux|cv|Go|Mo|pour cent|pour mille|%|€|\\$|£|km/h|km²|km2|km|kilomètres?(?: carrés| " +
    "par heure)?|mètres?(?: carrés| cubes)?|m²|cm|mm|m|kg|kilos?|grammes?|g|tonnes?|litres?|hectares?" +
    "|degrés?|°C|°|C",
  between: wordSet(
    "autres nouveaux nouvelles premiers premières derniers dernières grands grandes petits petites " +
      "jeunes principaux principales prochaines prochains seuls seules anciens anciennes",
  ),
  labels: wordSet(
    "type modèle appelez composez formule vol article articles numéro n° page chapitre version rn route saison épisode groupe tome",
  ),
  values: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
    mille: 1000,
  },
};
