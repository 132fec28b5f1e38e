import type { Words } from "./types.ts";

export const fr: Words = {
  answer: {
    abstained: (articles) => (articles > 1 ? "Les articles n'y répondent pas." : "L'article n'y répond pas."),
    notAnAnswer: "Pas une réponse, seulement les passages les plus proches de votre question :",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `De quoi il parle : **${titles[0]}**`
        : `De quoi ils parlent : ${titles.map((title) => `**${title}**`).join(" · ")}${more > 0 ? ` et ${more} de plus` : ""}`,
    sureness: {
      fair: "Je suis assez sûr que cela répond à votre question.",
      low: "Je ne suis pas sûr que cela réponde à votre question.",
      unknown: "Je ne peux pas dire à quel point j'en suis sûr : cela n'a pas été mesuré avec les modèles employés.",
    },
    paragraph: (number) => `paragraphe ${number}`,
    more: (count) => `et ${count} de plus`,
    overview: "Ce qu'il dit, avec ses propres mots :",
    choose: "De quel article parlez-vous ? Reposez la question avec son titre :",
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
    field: (label, value) => `${label} : ${value}`,
    unknownField: "non indiqué",
    metadataNote: "Cela vient des renseignements joints à l'article, pas de son texte.",
    continued: "La suite dans le message suivant.",
    dropped: (count) =>
      count === 1
        ? "Un passage de plus est trop long pour être montré ici."
        : `${count} passages de plus sont trop longs pour être montrés ici.`,
  },
  smallTalk: {
    greeting: "Bonjour ! Posez-moi une question sur l'article, je citerai ce qu'il dit.",
    thanks: "Avec plaisir !",
  },
  buttons: {
    open: "Ouvrir le passage",
    openPassage: (number) => `Ouvrir le passage ${number}`,
    inContext: "En contexte",
    why: "Pourquoi ?",
    helpful: "Utile",
    notHelpful: "Pas utile",
    dismiss: "Retirer",
    share: "Partager",
    previous: "Précédent",
    next: "Suivant",
    page: (page, pages) => `${page} sur ${pages}`,
  },
  context: {
    sourceChanged: "L'article a changé depuis ma réponse. Voici ce qu'il disait alors.",
    versionGone:
      "L'article a changé depuis ma réponse, et je n'ai plus cette version. Reposez la question pour voir ce qu'il dit maintenant.",
    nothing: "Je n'ai rien cité ici : il n'y a pas de paragraphe à montrer.",
  },
  why: {
    title: "Pourquoi cette réponse",
    sure: (percent, threshold) =>
      `J'estime à ${percent} % la chance que cela réponde à votre question. Je réponds à partir de ${threshold} %.`,
    abstained: (percent, threshold) =>
      `J'estime à ${percent} % la chance que le passage le plus proche réponde. Je ne réponds qu'à partir de ${threshold} %.`,
    missing: (words) => `Votre question nomme ce que je n'ai pas trouvé dans le texte : ${words.join(", ")}.`,
    compared: (count) => (count === 1 ? "J'ai examiné un passage de près." : `J'ai examiné ${count} passages de près.`),
    meaning: (lead) =>
      ({
        clear: "Par le sens, le plus proche de votre question se détache nettement des autres.",
        slight: "Par le sens, le plus proche de votre question se détache un peu des autres.",
        none: "Par le sens, le plus proche de votre question se détache à peine des autres.",
      })[lead],
    words: (percent) => `Le meilleur contient ${percent} % de ce que portent les mots de votre question.`,
    reader: (found) =>
      found
        ? "Lu avec votre question, il semble contenir une réponse."
        : "Lu avec votre question, il ne semble pas contenir de réponse.",
    wrongKind:
      "Votre question demande quelque chose (un nombre, une date, un nom…) que la meilleure phrase ne semble pas donner.",
    otherSpeaker:
      "Vous demandez ce que dit quelqu'un, et il n'est pas clair que la meilleure phrase soit de cette personne.",
    unknown: "Je n'ai pas gardé de détails sur cette réponse.",
  },
  feedback: {
    thanks: "Merci, c'est noté.",
    title: "Qu'est-ce qui n'allait pas ?",
    label: "Qu'attendiez-vous ?",
    placeholder: "Par exemple : la date y est, au troisième paragraphe",
    noted: "Merci. Votre remarque aide à améliorer les réponses.",
  },
  dismiss: {
    forbidden:
      "Je n'ai pas le droit de supprimer ici tous les words de cette réponse ; quelqu'un qui gère les words le peut.",
    notYours: "Seule la personne qui a posé la question, ou quelqu'un qui gère les words, peut retirer ceci.",
  },
  check: {
    title: "Comparé avec l'article",
    found: "L'article le dit :",
    differs: "L'article le dit autrement :",
    difference: (said, source) => `ici « ${said} », dans l'article « ${source} »`,
    nothing: "L'article ne dit rien là-dessus.",
    left: (count) =>
      count === 1 ? "J'ai laissé de côté la dernière phrase." : `J'ai laissé de côté les ${count} dernières phrases.`,
    emptyMessage: "Il n'y a pas de texte dans ce message, je n'ai donc rien à vérifier.",
    outdated: "L'article a changé depuis cette vérification. Vérifiez le message à nouveau.",
    sharedBy: (mention) => `Partagé par ${mention}`,
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
    mentionsOf: (name) => `Mentions : ${name}`,
    mentions: (count) => (count === 1 ? "1 mention" : `${count} mentions`),
    none: "Je n'en ai trouvé aucun.",
  },
  sources: {
    title: (count) => (count === 1 ? "Je connais un article :" : `Je connais ${count} articles :`),
    paragraphs: (count) => (count === 1 ? "1 paragraphe" : `${count} paragraphes`),
  },
  help: ({ mention, retentionDays }) => [
    "Je réponds aux questions sur l'article avec ses propres mots : chaque citation se vérifie, et quand il ne répond pas, je le dis.",
    [
      `- Mentionnez-moi avec une question (${mention} …), écrivez-moi en privé, ou utilisez **/demander**.`,
      "- Répondez à l'une de mes réponses pour continuer, en laissant la mention active.",
      "- **/fait** et **/faits** donnent les personnes, dates, nombres et plus ; **/sources** donne les articles.",
      "- Sur le message de quelqu'un : **Applications › Vérifier dans l'article**.",
    ].join("\n"),
    `Je garde questions, réponses et avis ${days(retentionDays)}, sous un identifiant brouillé au lieu de votre nom ; **/oublier** efface aussitôt les vôtres.`,
  ],
  forgotten: (count) =>
    count === 0 ? "Je n'avais rien de vous." : "C'est fait : j'ai effacé tout ce que je gardais sur vous.",
  refusals: {
    person: (seconds) => `Un instant, s'il vous plaît : redemandez-moi dans ${seconds} s.`,
    guild: (seconds) => `Beaucoup de questions ici en ce moment. Redemandez-moi dans ${seconds} s.`,
    withheld: "Je ne peux pas voir ce que vous avez écrit : laissez la mention active (@ON) quand vous me répondez.",
    notKept: "Je n'ai plus cette réponse. Reposez-moi la question.",
    cannotWrite: (channel) =>
      `Je n'ai pas le droit d'écrire dans ${channel}. Quelqu'un qui gère le serveur peut m'y laisser envoyer des words et lire l'historique.`,
  },
  errors: {
    questionEmpty: "Que voulez-vous savoir ? Je n'ai pas vu de question.",
    questionUnreadable: "Je n'arrive pas à lire cette question. Pouvez-vous la poser avec des mots simples ?",
    noArticles: "Je n'ai pas encore d'article. La personne qui s'occupe de moi doit d'abord en ajouter un.",
    busy: "Trop de questions à la fois. Redemandez-moi dans une minute.",
    interrupted: "Je suis en train de redémarrer. Redemandez-moi dans une minute.",
    broken: (code) =>
      `Je ne peux pas répondre pour le moment (${code}). La personne qui s'occupe de moi en trouvera la raison dans le journal.`,
    bug: (id) =>
      `Quelque chose s'est mal passé de mon côté. Si cela se répète, dites-le à la personne qui s'occupe de moi : ${id}`,
  },
  status: (articles, title) => {
    if (articles === 0) return "Pas encore d'article";
    if (articles > 1) return `Connaît ${articles} articles`;
    return title === undefined ? "Connaît un article" : `Connaît un article : ${title}`;
  },
};

function days(count: number): string {
  return count === 1 ? "un jour" : `${count} jours`;
}
