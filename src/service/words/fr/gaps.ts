import type { GapWords } from "../types/gap-words.ts";

export const gaps: GapWords = {
  description: "Questions auxquelles vos articles ne répondent pas, les plus posées d'abord",
  title: "Questions sans réponse, celles du plus grand nombre d'abord :",
  none: "Aucune question posée par plusieurs personnes n'est restée sans réponse.",
  asked: (people, times, time) =>
    `${people === 1 ? "1 personne" : `${people} personnes`}, ${times} fois, la dernière ${time}`,
  alone: (count) =>
    count === 1
      ? "1 question d'une seule personne n'est pas montrée."
      : `${count} questions d'une seule personne ne sont pas montrées.`,
  languages: (names) => `en ${names}`,
  also: (questions) => `Aussi posée ainsi : ${questions}`,
  badlyRated: "Elle a eu une réponse, que quelqu'un a jugée inutile.",
  choose: "Choisir une question",
  gone: "Cette question n'est plus là.",
  answeredNow: (answered, all) =>
    `${answered} formulations sur ${all} ont maintenant une réponse et quittent la liste.`,
  notAnswered: "Les articles n'y répondent toujours pas.",
  dismissed: (question) => `${question} n'est plus montrée.`,
  buttons: {
    again: "Redemander",
    add: "Ajouter une source",
    pin: "Épingler une citation",
    search: "Chercher d'autres mots",
    dismiss: "Pas pour nous",
    back: "Retour",
    pins: "Citations épinglées",
    tell: "Me le dire dès qu'il y a réponse",
  },
  form: {
    addTitle: "Ajouter une source",
    address: "Adresse de l'article",
    searchTitle: "Chercher une phrase",
    words: "Mots de la phrase, ou ce qu'elle dit",
  },
  pin: {
    which: (question) => `Quelles phrases répondent à «\u00a0${question}\u00a0»`,
    noSentence: "Aucune phrase de vos articles n'en est proche. Cherchez d'autres mots ou ajoutez une source.",
    choose: "Phrases à épingler",
    done: (question) =>
      `C'est épinglé. Qui demande ${question}, ou la même chose autrement, voit ces phrases, comme choisies par votre équipe.`,
    changed: "L'article a changé entre-temps. Choisissez à nouveau.",
    full: "Il y a déjà 100 citations épinglées, le maximum d'un serveur.",
    list: (count) => (count === 1 ? "1 citation épinglée :" : `${count} citations épinglées :`),
    none: "Aucune citation n'est épinglée.",
    asleep: "En sommeil : son article n'a plus ces mots au même endroit. Épinglez à nouveau, ou enlevez-la.",
    remove: "Enlever une citation épinglée",
  },
  byTeam: (question) => `Choisi par l'équipe de ce serveur pour\u00a0: «\u00a0${question}\u00a0»`,
  tell: {
    noted: "Je répondrai ici, sous ce message, dès que les articles le feront.",
    cannot: "Je ne peux le dire que sous un message que tout le monde voit. Posez-moi la question dans le salon.",
    here: "Votre question a maintenant une réponse\u00a0:",
  },
  digest: {
    title: "Les sept derniers jours",
    asked: (asked, answered) => `Questions : ${asked} ; avec réponse : ${answered}.`,
    rated: (helpful, all) => `Jugées utiles : ${helpful} sur ${all}.`,
    largest: "Plus grands manques :",
    noGaps: "Aucune question posée par plusieurs personnes n'est restée sans réponse.",
  },
};
