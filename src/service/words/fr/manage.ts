import type { ManageWords } from "../types/manage-words.ts";

export const manage: ManageWords = {
  commands: {
    source: "Les articles propres à ce serveur : ajouter, lister, montrer, relire, retirer",
    add: "Lire un article et l'ajouter après que vous avez vu ce que j'ai lu",
    url: "Adresse de l'article",
    file: "L'article en fichier : PDF, Word, EPUB, page web, Markdown, texte",
    text: "Le texte de l'article lui-même",
    title: "Le titre de l'article, au lieu de ce qu'il dit lui-même",
    author: "Qui l'a écrit, au lieu de ce qu'il dit lui-même",
    date: "Quand il a paru, par exemple 2026-11-24",
    list: "Lister les sources de ce serveur",
    show: "Ce que j'ai d'une source",
    refresh: "Relire maintenant l'adresse d'une source",
    remove: "Retirer aussitôt une source",
    purge: "Retirer une source et effacer son texte pour de bon",
    which: "Tapez quelques lettres, puis choisissez",
  },
  preview: {
    read: (paragraphs, characters) =>
      `J'ai lu ${paragraphs === 1 ? "1 paragraphe" : `${paragraphs} paragraphes`} (${characters.toLocaleString("fr")} caractères).`,
    first: (words) => `Début : « ${words} »`,
    last: (words) => `Fin : « ${words} »`,
    author: (name) => `Auteur : ${name}`,
    noAuthor: "Auteur : non indiqué",
    date: (date) => `Date : ${date}`,
    noDate: "Date : non indiquée",
    sure: "La lecture est sûre : presque tout ce que l'article montre y est.",
    unsure: (percent) =>
      `La lecture est incertaine : ${percent} % de ce que la page y montre a été laissé de côté. Vérifiez ` +
      "les premiers et derniers mots, ou appuyez sur « Pas l'article » et collez le texte.",
    picturesLeft: "Les images et les pages incorporées ne sont pas lues.",
    replaces: "Elle prend la place de la version qui est là.",
    reserved:
      "Son site demande aux programmes de ne pas la lire : je l'ai lue parce que vous l'avez nommée, et n'y retournerai pas de moi-même.",
    expired: "Je n'ai plus cet aperçu. Donnez de nouveau la source.",
    cancelled: "Rien n'a été ajouté.",
  },
  buttons: {
    add: "Ajouter",
    notArticle: "Pas l'article",
    cancel: "Annuler",
    undo: "Défaire",
  },
  form: {
    title: "Le texte de l'article",
    text: "Texte (4 000 caractères au plus)",
    name: "Titre",
    author: "Auteur",
    date: "Date",
  },
  adding: "Je le lis passage par passage…",
  added: (title, passages) =>
    `${title} est ajouté : ${passages === 1 ? "1 passage" : `${passages} passages`}. Interrogez-le avec **/demander**.`,
  looksAgain: (time) => `Je retourne à son adresse ${time}.`,
  undoable: "Cela peut être défait pendant dix minutes.",
  removed: (title) => `${title} est retiré : plus aucune réponse ne le cite.`,
  purged: (title) => `${title} est retiré et son texte effacé. Il ne reste que les empreintes de ses versions.`,
  refreshed: {
    unchanged: (title) => `${title} est comme avant.`,
    changed: (title, passages) =>
      `${title} a une nouvelle version : ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
    shrunk: (title, words, kept) =>
      `La page de ${title} n'a plus que ${words} mots sur ${kept}. Je garde la version qui est là.`,
    failed: (title) => `Je n'ai pas pu lire ${title} maintenant ; la version qui est là reste.`,
  },
  failing: (time) => `Illisible depuis ${time} ; la version qui est là reste.`,
  undone: (title) => `C'est défait : ${title} est comme avant.`,
  tooLate: "Il est trop tard pour défaire cela. Utilisez **/source**.",
  giveOne: "Donnez-moi une adresse, un fichier ou un texte.",
  giveOnlyOne: "Donnez-moi une seule chose : une adresse, un fichier ou un texte.",
  fileElsewhere: "Je ne prends les fichiers que là où Discord les garde. Joignez-le de nouveau.",
  fileGone: "Discord n'a plus ce fichier. Joignez-le de nouveau.",
  notAllowed:
    "Ceci est réservé aux membres qui peuvent gérer le serveur (Gérer le serveur), ou à qui ses " +
    "administrateurs le permettent dans Paramètres du serveur › Intégrations.",
  unknown: (name) => `Il n'y a pas de source ${name} ici. /source liste les montre toutes.`,
  none: "Ce serveur n'a pas encore de source à lui. Ajoutez-en une avec **/source add**.",
  list: (count) => (count === 1 ? "Ce serveur a une source :" : `Ce serveur a ${count} sources :`),
  passages: (count) => (count === 1 ? "1 passage" : `${count} passages`),
  inLibrary: (name) => `bibliothèque ${name}`,
  fromFile: (name) => `le fichier ${name}`,
  version: (hash) => `version ${hash}`,
  every: {
    hour: "relue toutes les heures",
    "6h": "relue toutes les six heures",
    day: "relue chaque jour",
    week: "relue chaque semaine",
    never: "jamais relue d'elle-même",
  },
};
