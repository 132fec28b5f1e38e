import type { FeedWords } from "../types/feed-words.ts";

export const feeds: FeedWords = {
  commands: {
    feed: "Flux dont les entrées deviennent des sources : ajouter, lister, retirer",
    add: "Faire des sources des entrées d'un flux, maintenant et à mesure qu'elles paraissent",
    url: "Adresse du flux : RSS, Atom ou JSON Feed",
    keep: "Combien de ses dernières entrées sont des sources ; 20 sauf indication contraire",
    every: "À quel rythme il est relu ; toutes les heures sauf indication contraire",
    list: "Lister les flux de ce serveur",
    remove: "Ne plus suivre un flux, en gardant ses articles ou non",
    which: "Tapez quelques lettres et choisissez",
  },
  preview: {
    entries: (count) => {
      if (count === 0) return "Il n'a pas d'entrée pour l'instant.";
      return count === 1 ? "Il a 1 entrée." : `Il a ${count} entrées.`;
    },
    latest: "Les dernières :",
    whole: (count) =>
      count === 0
        ? "Il n'en donne aucune en entier : je lis leurs pages."
        : `Il en donne ${count} en entier ; des autres, je lis les pages.`,
    keeps: (count) => `Les ${count} dernières deviennent des sources ; les plus anciennes cèdent la place.`,
    replaces: "Il est déjà là : son rythme et son nombre changent.",
    expired: "Je n'ai plus cet aperçu. Redonnez le flux.",
    cancelled: "Rien n'a été ajouté.",
  },
  reading: "Je lis ses entrées, une à une…",
  added: (title, articles) =>
    `${title} est ajouté : ${articles === 1 ? "1 article" : `${articles} articles`}. Posez vos questions avec **/demander**.`,
  left: (count) =>
    count === 1
      ? "1 entrée n'a pas pu être lue, ou n'avait pas de place ; je réessaierai."
      : `${count} entrées n'ont pas pu être lues, ou n'avaient pas de place ; je réessaierai.`,
  failed: (title) => `${title} est ajouté, mais n'a pas pu être lu ; je réessaierai.`,
  none: "Ce serveur n'a pas encore de flux. Ajoutez-en un avec **/feed add**.",
  list: (count) => (count === 1 ? "Ce serveur a un flux :" : `Ce serveur a ${count} flux :`),
  holds: (articles, most) => `${articles === 1 ? "1 article" : `${articles} articles`} sur ${most} au plus`,
  failing: (time) => `Il n'a pas pu être lu depuis ${time} ; je réessaie.`,
  unknown: (name) => `Il n'y a pas de flux ${name} ici. /feed list les montre tous.`,
  gone: "Ce flux n'est plus là.",
  askRemove: (title, articles) =>
    `${title} a apporté ${articles === 1 ? "1 article qui est" : `${articles} articles qui sont`} ici. Faut-il les garder ?`,
  buttons: { keepArticles: "Les garder", takeArticles: "Les retirer aussi" },
  removed: (title) => `${title} est retiré ; ses articles restent des sources.`,
  removedWith: (title, articles) =>
    `${title} est retiré, et avec lui ${articles === 1 ? "1 article" : `${articles} articles`} : aucune réponse ne les cite plus.`,
};
