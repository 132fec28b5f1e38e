import type { KindWords } from "../types/kind-words.ts";

export const kindWords: KindWords = {
  asked: {
    age: "quel age",
    percentage:
      "(?:quel(?:le)?|combien (?:est|atteint|s eleve|se monte)) (?:(?:est|etait) )?(?:(?:le|la|l|son|sa) )?" +
      "(?:pourcentage|taux(?! de change)|part|proportion)",
    money:
      "combien (?:d argent|d euros|de dollars|(?:ca |cela )?(?:coute|vaut|valent)(?:nt)?|a coute|coutera)|quelle somme|quel (?:montant|prix)",
    duration: "combien de (?:temps|jours|mois|semaines|heures|minutes)|combien d (?:annees|heures)",
    year: "quelle annee",
    day: "quel jour|date exacte",
    date: "quand|quelle date|quel mois",
    count: "combien (?:de|d)",
    quantity: "combien",
    name:
      "qui (?:est|sont|etait|etaient|c est) (?:actuellement )?(?:le|la|les|l)|c est qui (?:le|la|les|l)" +
      "|comment (?:s appelle(?:nt)?|se nomme(?:nt)?)|quel est (?:le|son|leur) (?:nom|prenom)",
    place: "quel(?:le)? (?:ville|pays|village|commune|localite|region|province|departement|capitale|ile)",
  },
  who: "qui",
  whoLeads: "et|mais|a|de|par",
  is: "est|sont|etait",
  articles: "un|une",
  askedTogether: "quand|ou|comment|qui|pourquoi",
  and: "et",
  numbers: "seule?|aucune?",
  ages: "ans?|annees?|mois|agee?s?",
  years: "ans?|annees?",
  since: "il y a|depuis|pendant",
  ago: "plus tard|plus tot|auparavant",
  times: "secondes?|minutes?|heures?|jours?|journees?|semaines?|mois|ans?|annees?|decennies?|siecles?|depuis|jusqu",
  days: "hier|demain|aujourd hui",
  periods: "depuis|siecles?|annees?|semaine|mois|an|printemps|ete|automne|hiver|apres|avant|lorsque",
  amounts: "euros?|dollars?|livres?|francs?|centimes?|roubles?|cfa|millions?|milliards?|gratuite?s?",
  shares: String.raw`pour cent|points?|moitié|tiers|quarts?|sur (?:deux|trois|quatre|cinq|dix|cent|mille|\d+)`,
  beforeYear: "en|vers",
  eras: String.raw`av\.|apr\.|ap\.`,
  clock: "heures?",
  headers: {
    money: "prix|tarifs?|couts?|montants?|peage|loyers?|frais",
    person: "noms?|titulaires?|qui",
  },
};
