import type { DocumentWords } from "../types/document-words.ts";
import { wordList } from "../word-list.ts";

export const documentWords: DocumentWords = {
  asking: wordList("q, question, la question"),
  answering: wordList("r, réponse, rép, la réponse"),
  self: wordList("je, j, moi, mon, ma, mes"),
  interviews: wordList(
    "interview, entretien, interviewé, interviewée, rencontre avec, s'est confié, s'est confiée, répond à nos questions, a répondu à nos questions",
  ),
  talkers: wordList(
    "journaliste, le journaliste, la journaliste, animateur, animatrice, modérateur, modératrice, " +
      "présentateur, présentatrice, intervieweur, le président, la présidente, public, le public, narrateur",
  ),
  credits: {
    picture: "photos?|images?|illustrations?|infographies?|vidéos?|légende",
    photo: "photos?|images?",
    archive: "d['’]illustration|d['’]archives?|d['’]agence",
    credit: "cr[ée]dits?",
    origin: "sources?|agences?",
    link: "avec|et|d['’]après|selon",
  },
  labels: wordList(
    "note, notes, nota bene, attention, astuce, conseil, important, exemple, exemples, remarque, " +
      "source, sources, photo, photos, image, date, heure, lieu, où, quand, prix, tarif, tarifs, " +
      "adresse, tél, téléphone, courriel, mail, web, étape, jour, chapitre, figure, tableau, partie, " +
      "page, résumé, résultat, résultats, conclusion, raison, problème, solution, pour, contre, " +
      "mise à jour, correction, ingrédients, préparation, total, à savoir, à noter, rappel, " +
      "bon à savoir, vrai, faux, info, infos, " +
      "présents, excusés, absents, décision, décisions, vote, votes, action, actions",
  ),
};
