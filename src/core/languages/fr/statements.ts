import type { StatementWords } from "../types/statement-words.ts";
import { conceptWords } from "./concepts.ts";
import { markerWords } from "./markers.ts";
import { nationalityWords } from "./nationalities.ts";
import { numberWords } from "./numbers.ts";
import { occupationWords } from "./occupations.ts";
import { oppositeWords } from "./opposites.ts";
import { portfolioWords } from "./portfolios.ts";
import { thingWords } from "./things.ts";

export const statementWords: StatementWords = {
  concepts: { ...conceptWords, ...occupationWords, ...portfolioWords, ...oppositeWords, ...thingWords },
  markers: markerWords,
  nations: nationalityWords,
  numbers: numberWords,
  courtesies: ["mme", "mlle", "madame", "monsieur"],
  namesSpeakerBehind: ["selon", "pour", "apres"],
  notOnly: ["seulement"],
  atPlace: ["en", "à", "sur"],
  and: ["et"],
  ordinary: [
    "Le boulanger ouvre sa boutique avant l'aube, et les voisins viennent acheter du pain encore chaud.",
    "La commission a publié hier un rapport sur les dépenses de la région pour l'année prochaine.",
    "Après deux heures de marche, les randonneurs ont aperçu le lac entre les sapins.",
    "Selon elle, cette maladie touche surtout les enfants qui dorment peu.",
    "L'équipe a perdu son dernier match, mais l'entraîneur reste confiant.",
    "Il faut éteindre la machine avant de changer le filtre.",
  ],
  blanks: { name: "qui", number: "combien de" },
};
