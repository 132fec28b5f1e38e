import type { TerminalWords } from "../types/terminal-words.ts";
import { doctor } from "./doctor.ts";

export const terminal: TerminalWords = {
  error: "erreur :",
  bug: (id) => `Quelque chose s'est mal passé à l'intérieur de Sourcier (bug ${id}).`,
  bugShown: "Tout ce que l'on en sait est écrit ci-dessus.",
  bugHidden: "Relancez la même commande avec LOG_LEVEL=debug pour tout en voir.",
  outputLost: (reason) => ({
    message: `La sortie ne peut pas être écrite (${reason}).`,
    hint: "Faites de la place, ou écrivez-la ailleurs.",
  }),
  tokenHelp: [
    "Il n'y a pas encore de DISCORD_TOKEN. Pour en obtenir un :",
    "Créez une application sur https://discord.com/developers/applications, ouvrez sa page Bot, « Reset Token », et copiez-le ;",
    "mettez DISCORD_TOKEN=... avec lui dans le fichier .env ici, et relancez le bot (npm start, ou sourcier bot).",
  ],
  conversation: {
    welcome: (articles, title) =>
      `Interrogez ${title === undefined ? `${articles} articles` : `« ${title} »`}. /help montre le reste ; Ctrl-D pour partir.`,
    help: [
      "Tapez une question et appuyez sur Entrée. Elle peut renvoyer à la réponse d'avant.",
      "  /sources       les articles",
      "  /facts [NOM]   ce qu'ils nomment",
      "  /explain       pourquoi la dernière réponse est celle-là",
      "  /help          cette aide",
      "  /quit          partir, comme Ctrl-D",
      "  Ctrl-C         arrêter la réponse en cours, ou vider la ligne",
    ],
    unknownCommand: (typed) => `Il n'y a pas de ${typed}.`,
    stopped: "Arrêté.",
    nothingToExplain: "Rien n'a encore été répondu.",
  },
  linesAsOneQuestion: (lines) =>
    `${lines} lignes lues comme une seule question ; --batch - répond à chaque ligne (JSON) séparément.`,
  unreadableSentence: (sentence) => `Le modèle ne lit pas cette écriture : ${sentence}`,
  index: {
    indexing: "Indexation",
    progress: (percent, done, total) => `${percent} % (${done} passages sur ${total})`,
    articles: (counts) => `Articles : ${counts}`,
    none: "aucun",
    added: (count) => (count === 1 ? "1 ajouté" : `${count} ajoutés`),
    changed: (count) => (count === 1 ? "1 modifié" : `${count} modifiés`),
    removed: (count) => (count === 1 ? "1 retiré" : `${count} retirés`),
    unchanged: (count) => (count === 1 ? "1 inchangé" : `${count} inchangés`),
    leftOut: (count) => (count === 1 ? "1 laissé de côté" : `${count} laissés de côté`),
    passages: (passages, embedded) => `Passages : ${passages}, dont ${embedded} calculés maintenant`,
    leftOutBecause: (reason) => `Laissé de côté : ${reason}`,
    leftOutFiles: (count, names, more) => {
      const files = count === 1 ? "1 fichier laissé" : `${count} fichiers laissés`;
      const others = more > 0 ? ` et ${more} de plus` : "";
      return `${files} de côté : ${names}${others}. \`sourcier index\` dit pourquoi.`;
    },
  },
  move: {
    copied: (rows) => `${rows.toLocaleString("fr")} lignes copiées.`,
    done: (rows, server) =>
      `${server} contient les mêmes ${rows.toLocaleString("fr")} lignes. Mettez-la dans DATABASE_URL ; le dossier reste tel quel.`,
    unsettled: (server) => ({
      message: `Quelqu'un écrit encore dans le dossier : le plus récent n'est pas dans ${server}.`,
      hint: "Arrêtez le bot et donnez la même commande : elle copie ce qui reste.",
    }),
  },
  import: {
    size: (paragraphs, characters) =>
      `${paragraphs === 1 ? "1 paragraphe" : `${paragraphs} paragraphes`}, ${characters.toLocaleString("fr")} caractères`,
    first: "Premiers mots :",
    last: "Derniers mots :",
    kept: (percent) => `${percent} % du texte visible de la page a été pris pour l'article.`,
    reservation: {
      robots:
        "Son site demande aux programmes de rester à l'écart : elle est lue parce que vous l'avez nommée, et ne sera pas regardée de nouveau.",
      tdm: "Son site réserve la fouille de textes : elle est lue parce que vous l'avez nommée, et ne sera pas regardée de nouveau.",
    },
    previewOnly: "Rien n'a été ajouté. La même commande sans --preview l'ajoute.",
    known: (id) => `${id} est déjà là, mot pour mot.`,
    added: (id, passages) => `${id} est ajouté : ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
    changed: (id, passages) =>
      `${id} a une nouvelle version : ${passages === 1 ? "1 passage" : `${passages} passages`}.`,
    next: (when) => `Regardé de nouveau le ${when.toLocaleString("fr", { dateStyle: "long", timeStyle: "short" })}.`,
    removed: (id) => `${id} est retiré. Son texte est gardé pour vérifier les réponses données.`,
    nothingDue: "Aucune adresse n'est à regarder maintenant.",
    unchanged: (id) => `${id} : inchangé`,
    shrunk: (id, words, keptWords) =>
      `${id} : la page a ${words} mots, la version gardée en a ${keptWords} ; la version gardée reste`,
    failed: (id, reason) => `${id} : ${reason}`,
    entries: (count) => `un flux de ${count === 1 ? "1 entrée" : `${count} entrées`}`,
    feedRead: (title, added, changed, left) =>
      `${title} : ${added} de plus, ${changed} avec une nouvelle version${left === 0 ? "" : `, ${left} illisibles pour l'instant`}`,
  },
  noArticle: (folder) => `Aucun article dans ${folder} : mettez-y un fichier (.md, .txt, .html, .pdf, .docx, .epub).`,
  noFact: (name) => `Aucun fait ne s'appelle ${name}. Sans nom, ils sont tous listés.`,
  noQuote: (file) => `Aucune réponse de ${file} ne cite quoi que ce soit.`,
  explanation: {
    none: "Rien n'a été pesé pour cette réponse : elle a été trouvée telle quelle.",
    candidates: "Candidats, le meilleur d'abord :",
    headings: ["passage", "cosinus", "article", "bm25", "couverture", "ensemble", "lecteur", "mots"],
    more: (count) => `et ${count} de plus`,
    inputs: "Ce qui entre dans la décision :",
    missing: (words) => `Absent des articles : ${words}`,
    verdict: (probability, threshold, isEnough) =>
      `Probabilité ${probability}, ${isEnough ? "au moins égale" : "inférieure"} au seuil ${threshold}`,
  },
  doctor,
};
