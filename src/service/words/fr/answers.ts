import type { Words } from "../types.ts";

/** What every face says about answers. */
export const answers: Pick<Words, "answer" | "smallTalk" | "context" | "why" | "check" | "facts" | "sources"> = {
  answer: {
    abstained: (articles) => (articles > 1 ? "Les articles n'y répondent pas." : "L'article n'y répond pas."),
    notAnAnswer: "Pas une réponse, seulement le passage le plus proche de votre question\u00a0:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `De quoi il parle\u00a0: ${titles[0]}`
        : `De quoi ils parlent\u00a0: ${titles.join(" · ")}${more > 0 ? ` et ${more} de plus` : ""}`,
    sureness: {
      fair: "Il se peut que cela ne réponde pas tout à fait à votre question.",
      low: "Je ne suis pas sûr que cela réponde à votre question.",
      unknown:
        "Je ne peux pas dire à quel point j'en suis sûr\u00a0: cela n'a pas été mesuré avec les modèles employés.",
    },
    paragraph: (number) => `paragraphe\u00a0${number}`,
    paragraphs: (first, last) => `paragraphes\u00a0${first} à ${last}`,
    more: (count) => `et ${count} de plus`,
    overview: "Ce qu'il dit, avec ses propres mots\u00a0:",
    choose: "De quel article parlez-vous\u00a0? Reposez la question avec son titre\u00a0:",
    partAbsent: "Là-dessus, je n'ai rien trouvé.",
    fields: {
      author: "Auteur",
      publisher: "Éditeur",
      credit: "Crédit",
      published: "Parution",
      url: "Adresse",
      license: "Licence",
      title: "Titre",
    },
    field: (label, value) => `${label}\u00a0: ${value}`,
    unstated: {
      author: "L'auteur n'est pas indiqué.",
      publisher: "L'éditeur n'est pas indiqué.",
      credit: "Le crédit n'est pas indiqué.",
      published: "La date de parution n'est pas indiquée.",
      url: "L'adresse n'est pas indiquée.",
      license: "La licence n'est pas indiquée.",
      title: "Le titre n'est pas indiqué.",
    },
    metadataNote: "Cela vient des renseignements joints à l'article, pas de son texte.",
  },
  smallTalk: {
    greeting: "Bonjour\u00a0! Posez-moi une question sur l'article, je citerai ce qu'il dit.",
    thanks: "Avec plaisir\u00a0!",
    product:
      "Je suis Sourcier, un programme\u00a0: je réponds aux questions sur des articles par des " +
      "citations, chacune avec sa place, et je dis quand ils ne répondent pas. Posez votre question en une " +
      "phrase, avec vos mots\u00a0: qui, quand, où, combien, ce que quelqu’un a dit, ou de quoi parle un article.",
    articles: "Voici les articles\u00a0:",
    adding:
      "Qui gère ce serveur ajoute un article avec /source add dans Discord, à partir d'une adresse, d'un fichier ou " +
      "d'un texte\u00a0; qui me fait tourner, avec la commande sourcier add et une adresse ou un fichier, ou en plaçant " +
      "un fichier dans le dossier des articles.",
    privacy:
      "Je réponds sur la machine qui me fait tourner\u00a0: aucune question n'en sort, rien n'en va à un service " +
      "extérieur. Dans Discord, je garde un temps questions et réponses sous un identifiant brouillé, pour qu'une " +
      "réponse puisse être vérifiée\u00a0; /forget efface les vôtres aussitôt. Dans un terminal, rien n'est gardé " +
      "d'une question, sinon la place des citations.",
  },
  context: {
    sourceChanged: "L'article a changé depuis ma réponse. Voici ce qu'il disait alors.",
    versionGone:
      "Je n'ai plus le texte que j'ai cité\u00a0: l'article a changé depuis, ou a été effacé. Reposez la question " +
      "pour voir ce que disent les articles maintenant.",
    nothing: "Je n'ai rien cité ici\u00a0: il n'y a pas de paragraphe à montrer.",
  },
  why: {
    title: "Pourquoi cette réponse",
    sure: (percent) => `J'estime à ${percent} % la chance que cela réponde à votre question.`,
    abstained: (percent) =>
      `J'estime à ${percent} % la chance que le passage le plus proche réponde à votre question\u00a0: trop peu pour en faire une réponse.`,
    missing: (words) => `Ces mots de votre question ne figurent nulle part dans le texte\u00a0: ${words.join(", ")}.`,
    otherSpeaker: "Il n'est pas clair que la meilleure phrase soit de la personne dont vous parlez.",
    nothingMissing: "Tout ce que nomme votre question figure dans le texte.",
    notSaid: "Aucun passage ne dit tout à fait ce que vous demandez.",
    unknown: "Je n'ai pas gardé de détails sur cette réponse.",
  },
  check: {
    title: "Comparé avec l'article",
    found: "L'article le dit\u00a0:",
    differs: "L'article dit autre chose\u00a0:",
    closest: "Le passage le plus proche\u00a0:",
    difference: (said, source) => `ici «\u00a0${said}\u00a0», dans l'article «\u00a0${source}\u00a0»`,
    nothing: "L'article n'en dit rien.",
    unreadable:
      "Je ne sais pas lire cette écriture\u00a0: français, anglais, vietnamien, espagnol et allemand me conviennent.",
    left: (count) =>
      count === 1 ? "J'ai laissé de côté la dernière phrase." : `J'ai laissé de côté les ${count} dernières phrases.`,
    emptyMessage: "Il n'y a pas de texte dans ce message, je n'ai donc rien à vérifier.",
    outdated: "L'article a changé depuis cette vérification. Vérifiez le message à nouveau.",
  },
  facts: {
    kinds: {
      person: "personne",
      organisation: "organisation",
      place: "lieu",
      date: "date",
      number: "nombre",
      document: "document",
      quotation: "citation",
      event: "événement",
    },
    list: {
      person: "Personnes",
      organisation: "Organisations",
      place: "Lieux",
      date: "Dates",
      number: "Nombres",
      document: "Documents",
      quotation: "Citations",
      event: "Événements",
    },
    all: "Faits",
    quotationsBy: (name) => `Ce que dit ${name}`,
    mentionsOf: (name) => `Mentions\u00a0: ${name}`,
    mentions: (count) => (count === 1 ? "1 mention" : `${count} mentions`),
    saidBy: (name) => `dit par ${name}`,
    none: "Je n'en ai trouvé aucun.",
    unknown: (name) => `Aucun fait ne porte le nom «\u00a0${name}\u00a0».`,
    nearest: "Des noms proches\u00a0:",
    severalArticles: (title, more) => `${title} et ${more} de plus`,
  },
  sources: {
    title: (count) => (count === 1 ? "Je connais un article\u00a0:" : `Je connais ${count} articles\u00a0:`),
    paragraphs: (count) => (count === 1 ? "1 paragraphe" : `${count} paragraphes`),
  },
};
