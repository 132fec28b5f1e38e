import type { ListWords } from "../types/list-words.ts";

export const listWords: ListWords = {
  items: "etapes?|points?|elements?|instruction",
  last: "dernier|derniere",
  firstOfAll: "en premier|faire d abord|commence",
  need: "faut|besoin|necessaires?|apporter|fournir|emporter",
  steps: "comment puis je|comment peut on|comment faire|comment dois je|comment devenir",
  present: "présente?s?|assistait|assisté|participants?|participé",
  absent: "absente?s?|excusée?s?|manquait|manquaient|manque|manquent",
  where: "où",
  meeting: "réunion|réuni|réunie|séance|assemblée|tenue|tenu",
  venue: "lieu|endroit",
  sections: "article|section|chapitre|règle",
  saying: "que|quoi|dit|prévoit|contient|de|parle|le|la|l",
  released: "version|sortie|sorti|paru|parue|publiee|disponible",
  party: "parti|partis|groupe politique|groupe parlementaire",
  address: "l['’]adresse|quelle adresse|adresse postale|son adresse|votre adresse",
  email: "adresse e-mail|adresse email|adresse mail|adresse électronique|courriel|e-mail|email",
  phone: "numéro de téléphone|téléphone",
  web: "site internet|site web|page web|adresse web|adresse internet",
};
