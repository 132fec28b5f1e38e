import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: (counting) => `(?:${counting}|cents?|mille)(?:[- ](?:et[- ])?(?:une?|${counting}|cents?|mille))*`,
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
};
