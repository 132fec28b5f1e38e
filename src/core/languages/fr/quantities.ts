import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: (counting) => `(?:${counting}|cents?|mille)(?:[- ](?:et[- ])?(?:une?|${counting}|cents?|mille))*`,
  scales: "millions?|milliards?|mille|centaines?|milliers?",
  units:
    "euros?|dollars?|livres(?: sterling)?|francs?(?: CFA)?|F ?CFA|roubles?|nairas?|cedis?" +
    "|ch|chevaux|cv|pour cent|pour mille|%|€|\\$|£|km/h|kilomètres?(?: carrés| " +
    "par heure)?|mètres?(?: carrés| cubes)?|kilos?|grammes?|tonnes?|litres?|hectares?" +
    "|degrés?|°|C",
  between: wordSet(
    "autres nouveaux nouvelles premiers premières derniers dernières grands grandes petits petites " +
      "jeunes principaux principales prochaines prochains seuls seules anciens anciennes",
  ),
  labels: wordSet(
    "type modèle appelez composez formule vol article articles numéro page chapitre version rn route saison épisode groupe tome",
  ),
};
