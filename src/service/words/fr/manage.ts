import type { ManageWords } from "../types/manage-words.ts";

export const manage: ManageWords = {
  commands: {
    source: "Les articles propres à ce serveur : ajouter, lister, montrer, relire, retirer",
    add: "Lire un article et l'ajouter après que vous avez vu ce que j'ai lu",
    url: "Adresse de l'article",
    file: "L'article en fichier : PDF, Word, EPUB, page web, Markdown, texte",
    text: "Le texte de l'article lui-même",
    title: "Le titre de l'article, au lieu de ce qu'il dit lui-même",
    author: "Qui l'a écrit, au lieu de ce qu'il dit lui-même",
    date: "Quand il a paru, par exemple 2026-11-24",
    every: "À quel rythme relire son adresse ; chaque jour sauf avis contraire",
    list: "Lister les sources de ce serveur",
    show: "Ce que j'ai d'une source",
    refresh: "Relire maintenant l'adresse d'une source",
    history: "Les versions qu'une source a eues",
    rollback: "Revenir à une version antérieure ; elle reste jusqu'à ce que vous la libériez",
    version: "Quelle version ; celle d'avant l'actuelle sauf avis contraire",
    remove: "Retirer aussitôt une source",
    purge: "Retirer une source et effacer son texte pour de bon",
    which: "Tapez quelques lettres, puis choisissez",
  },
  menu: "Ajouter aux sources",
  preview: {
    read: (paragraphs, characters) =>
      `J'ai lu ${paragraphs === 1 ? "1 paragraphe" : `${paragraphs} paragraphes`} (${characters.toLocaleString("fr")} caractères).`,
    first: (words) => `Début : « ${words} »`,
    last: (words) => `Fin : « ${words} »`,
    author: (name) => `Auteur : ${name}`,
    noAuthor: "Auteur : non indiqué",
    date: (date) => `Date : ${date}`,
    noDate: "Date : non indiquée",
    sure: "La lecture est sûre : presque tout ce que l'article montre y est.",
    unsure: (percent) =>
      `La lecture est incertaine : ${percent} % de ce que la page y montre a été laissé de côté. Vérifiez ` +
      "les premiers et derniers mots, ou appuyez sur « Pas l'article » et collez le texte.",
    picturesLeft: "Les images et les pages incorporées ne sont pas lues.",
    replaces: "Elle prend la place de la version qui est là.",
    reserved:
      "Son site demande aux programmes de ne pas la lire : je l'ai lue parce que vous l'avez nommée, et n'y retournerai pas de moi-même.",
    expired: "Je n'ai plus cet aperçu. Donnez de nouveau la source.",
    cancelled: "Rien n'a été ajouté.",
  },
  buttons: {
    add: "Ajouter",
    notArticle: "Pas l'article",
    cancel: "Annuler",
    undo: "Défaire",
    take: "La prendre",
    keep: "Garder",
    release: "Libérer",
    changesOf: (number) => `Voir les changements ${number}`,
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
    `${title} est ajouté : ${passages === 1 ? "1 passage" : `${passages} passages`}. Interrogez-le avec **/demander**.`,
  looksAgain: (time) => `Je retourne à son adresse ${time}.`,
  undoable: "Cela peut être défait pendant dix minutes.",
  removed: (title) =>
    `${title} est retiré : plus aucune réponse ne le cite. Son texte est gardé pour vérifier les anciennes citations\u00a0; **/source purge** l'efface.`,
  purged: (title) =>
    `${title} est retiré et son texte effacé, ici et dans tout ce que je garde de mes réponses\u00a0; il ne reste ` +
    `que des empreintes. Ce que j'ai écrit dans les salons y reste tant que personne ne l'efface.`,
  refreshed: {
    unchanged: (title) => `${title} est comme avant.`,
    changed: (title, passages) =>
      `${title} a une nouvelle version : ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
    shrunk: (title, words, kept) =>
      `La page de ${title} n'a plus que ${words} mots sur ${kept}. Je garde la version qui est là.`,
    failed: (title) => `Je n'ai pas pu lire ${title} maintenant ; la version qui est là reste.`,
    held: (title) => `${title} garde une version antérieure. Libérez-la d'abord.`,
    kept: "La version qui est là reste.",
  },
  failing: (time) => `Illisible depuis ${time} ; la version qui est là reste.`,
  history: {
    title: (title) => `Versions de ${title}, la dernière d'abord :`,
    current: "actuelle",
    counts: (added, changed, gone) =>
      `+${added} ${added === 1 ? "phrase" : "phrases"}, ${changed} ${changed === 1 ? "changée" : "changées"}, ${gone} ${gone === 1 ? "disparue" : "disparues"}`,
    same: "le même texte",
    erased: "texte qui n'est plus gardé",
    textGone: "Je n'ai plus le texte de cette version.",
    noTime: "moment inconnu",
    causes: { added: "ajoutée", refreshed: "relue", "rolled-back": "rétablie par vous", restored: "remise" },
    changes: (title, time) => `Ce qui a changé dans ${title} avec la version du ${time} :`,
    noChanges: "Aucune phrase n'a changé.",
    noEarlier: (title) => `${title} n'a pas de version antérieure à laquelle revenir.`,
    rolledBack: (title, time) =>
      `${title} est de nouveau dans sa version du ${time}, et y reste jusqu'à ce que vous la libériez.`,
    held: "Une version antérieure a été choisie : elle reste jusqu'à ce qu'on la libère.",
    released: (title) => `${title} est libéré : son adresse est relue dans quelques minutes.`,
  },
  notices: {
    failing: (title, time) =>
      `${title} est illisible depuis ${time} ; la version qui est là reste, et je continue d'essayer.`,
    recovered: (title) => `${title} est de nouveau lisible.`,
  },
  undone: (title) => `C'est défait : ${title} est comme avant.`,
  tooLate: "Il est trop tard pour défaire cela. Utilisez **/source**.",
  giveOne: "Donnez-moi une adresse, un fichier ou un texte.",
  giveOnlyOne: "Donnez-moi une seule chose : une adresse, un fichier ou un texte.",
  fileElsewhere: "Je ne prends les fichiers que là où Discord les garde. Joignez-le de nouveau.",
  messageEmpty: "Ce message n'a ni texte ni fichier.",
  fileGone: "Discord n'a plus ce fichier. Joignez-le de nouveau.",
  notAllowed:
    "Ceci est réservé aux membres qui peuvent gérer le serveur (Gérer le serveur), ou à qui ses " +
    "administrateurs le permettent dans Paramètres du serveur › Intégrations.",
  unknown: (name) => `Il n'y a pas de source ${name} ici. /source list les montre toutes.`,
  none: "Ce serveur n'a pas encore de source à lui. Ajoutez-en une avec **/source add**.",
  list: (count) => (count === 1 ? "Ce serveur a une source :" : `Ce serveur a ${count} sources :`),
  passages: (count) => (count === 1 ? "1 passage" : `${count} passages`),
  inLibrary: (name) => `bibliothèque ${name}`,
  fromFile: (name) => `le fichier ${name}`,
  fromText: "donné comme texte",
  takenOff: "retirée",
  hints: {
    "file-language":
      "Ajoutez un texte en alphabet latin\u00a0; pour d'autres écritures, l'opérateur devrait choisir un autre modèle.",
    "file-empty": "Joignez un fichier qui contient le texte de l'article.",
  },
  version: (hash) => `version ${hash}`,
  every: {
    hour: "lecture toutes les heures",
    "6h": "lecture toutes les six heures",
    day: "lecture chaque jour",
    week: "lecture chaque semaine",
    never: "lue une seule fois",
  },
};
