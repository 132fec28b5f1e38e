import type { DiscordWords } from "../types/discord-words.ts";

export const discord: DiscordWords = {
  locales: ["fr"],
  commands: {
    ask: { name: "demander", description: "Posez une question, l'article répond avec ses propres mots" },
    question: { name: "question", description: "Ce que vous voulez savoir" },
    private: { name: "privé", description: "Montrer la réponse à vous seul" },
    fact: { name: "fait", description: "Retrouver une personne, un lieu, une date, un nombre... dans l'article" },
    name: { name: "nom", description: "Tapez quelques lettres et choisissez" },
    facts: { name: "faits", description: "Lister les personnes, lieux, dates, nombres... de l'article" },
    kind: { name: "genre", description: "Ce qu'il faut lister" },
    sources: { name: "sources", description: "Lister les articles que je connais" },
    help: { name: "aide", description: "Comment demander, et ce que je garde" },
    forget: { name: "oublier", description: "Effacer aussitôt tout ce que je garde sur vous" },
    check: { name: "Vérifier dans l'article" },
  },
  buttons: {
    open: "Ouvrir le passage",
    openPassage: (number) => `Ouvrir le passage ${number}`,
    inContext: "En contexte",
    why: "Pourquoi ?",
    share: "Partager",
    previous: "Précédent",
    next: "Suivant",
    page: (page, pages) => `${page} sur ${pages}`,
  },
  wasRight: "Était-ce juste\u00a0?",
  feedback: {
    thanks: "Merci, c'est noté.",
    title: "Qu'est-ce qui n'allait pas\u00a0?",
    label: "Qu'attendiez-vous\u00a0?",
    placeholder: "Par exemple\u00a0: la date y est, au troisième paragraphe",
    noted: "Merci. Votre remarque aide à améliorer les réponses.",
  },
  askPanel: {
    text: "**Posez-moi vos questions sur les articles.** Je réponds avec leurs propres mots, et je le dis quand ils n'y répondent pas.",
    button: "Demander",
    title: "Une question sur les articles",
    question: "Votre question",
    placeholder: "Par exemple\u00a0: quand le bac repart-il\u00a0?",
    whoSees: "Qui voit la réponse",
    onlyMe: "Moi seul",
    everybody: "Tout le monde ici",
  },
  fromTitle: "D'après le seul titre de votre message. Pour aller plus loin, mentionnez-moi ici avec les détails.",
  dismiss: {
    forbidden:
      "Je n'ai pas le droit de supprimer ici tous les messages de cette réponse\u00a0; quelqu'un qui gère les messages le peut.",
    notYours: "Seule la personne qui a posé la question, ou quelqu'un qui gère les messages, peut retirer ceci.",
  },
  continued: "La suite dans le message suivant.",
  dropped: (count) =>
    count === 1
      ? "Un passage de plus est trop long pour être montré ici."
      : `${count} passages de plus sont trop longs pour être montrés ici.`,
  sharedBy: (mention) => `Partagé par ${mention}`,
  help: ({ mention, retentionDays, command }) => [
    "Je réponds aux questions sur l'article avec ses propres mots\u00a0: chaque citation se vérifie, et quand il ne répond pas, je le dis.",
    [
      `- Mentionnez-moi avec une question (${mention} …), écrivez-moi en privé, ou utilisez ${command("ask")}.`,
      "- Répondez à l'une de mes réponses pour continuer, en laissant la mention active.",
      `- ${command("fact")} et ${command("facts")} donnent les personnes, dates, nombres et plus\u00a0; ${command("sources")} donne les articles.`,
      "- Sur le message de quelqu'un\u00a0: **Applications › Vérifier dans l'article**.",
      "- Qui peut gérer un serveur y ajoute des articles avec **/source add** et me règle avec **/settings**.",
    ].join("\n"),
    [
      `Je garde questions, réponses et avis ${days(retentionDays)}, sous un identifiant brouillé au lieu de votre nom\u00a0;`,
      `${command("forget")} efface aussitôt les vôtres.`,
    ].join(" "),
  ],
  forgotten: (count) =>
    count === 0 ? "Je n'avais rien de vous." : "C'est fait\u00a0: j'ai effacé tout ce que je gardais sur vous.",
  withheld: "Je ne peux pas voir ce que vous avez écrit\u00a0: laissez la mention active (@ON) quand vous me répondez.",
  notKept: "Je n'ai plus cette réponse. Reposez-moi la question.",
  cannotWrite: (channel) =>
    `Je n'ai pas le droit d'écrire dans ${channel}. Quelqu'un qui gère le serveur peut m'y laisser envoyer des messages et lire l'historique.`,
  commandChanged:
    "Cette commande a changé depuis que votre Discord l'a chargée\u00a0: rechargez Discord (Ctrl+R, ou relancez l'application), puis réessayez.",
  disconnected: "La connexion à Discord a été coupée pendant ma réponse. Reposez-moi la question.",
  status: (articles, title) => {
    if (articles === 0) return "Pas encore d'article";
    if (articles > 1) return `Connaît ${articles} articles`;
    return title === undefined ? "Connaît un article" : `Connaît un article\u00a0: ${title}`;
  },
};

function days(count: number): string {
  return count === 1 ? "un jour" : `${count} jours`;
}
