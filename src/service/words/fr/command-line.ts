import type { CommandLineWords } from "../types/command-line-words.ts";

export const commandLine: CommandLineWords = {
  description: "Répond aux questions sur des articles par des citations que l'on peut vérifier.",
  titles: { usage: "Utilisation :", options: "Options :", commands: "Commandes :" },
  commands: {
    ask: "répondre à une question ; sans question, tenir une conversation ou en lire une sur l'entrée standard",
    index: "mettre l'index à jour d'après les articles",
    sources: "lister les articles",
    show: "imprimer un article, paragraphes numérotés",
    verify: 'vérifier des réponses enregistrées, telles que ask --json ou --batch les imprime ("-" : entrée standard)',
    facts: "lister les personnes, lieux, dates, nombres... des articles, ou en chercher un par son nom",
    doctor: "vérifier les modèles, les modules natifs, les dossiers et les réglages",
    bot: "lancer le bot Discord ; sans jeton, dire comment en obtenir un et tenir une conversation",
    help: "imprimer l'aide d'une commande",
  },
  options: {
    version: "imprimer la version",
    help: "imprimer cette aide",
    corpus: "dossier des articles (sinon SOURCIER_CORPUS ou corpus)",
    data: "dossier de l'index (sinon SOURCIER_DATA ou data)",
    lang: "langue des messages (sinon celle de LC_ALL, LC_MESSAGES ou LANG, ou en)",
    quiet: "ni messages ni progression, le résultat seul",
    json: "imprimer du JSON",
    jsonAnswer: "imprimer la réponse en une ligne de JSON",
    explain: "imprimer pourquoi il y a une réponse ou non",
    batch: 'répondre à chaque ligne d\'un fichier JSONL ("-" : entrée standard)',
    raw: "imprimer exactement le texte que désignent les citations",
    kind: "seulement les faits de ce genre",
  },
  exitCodes: {
    ask: "Finit par 0 répondu, 3 pas dans les articles, 2 une erreur de votre part, 1 un bug ; un bonjour par 3, --batch par 0.",
    verify: "Finit par 0 si chaque citation est intacte, sinon par 3.",
    facts: "Finit par 3 si aucun fait n'a ce nom.",
    doctor: "Finit par 0 si l'on peut répondre aux questions, sinon par 2.",
    bot: "Finit par 0 quand on l'arrête, 2 sans jeton ou si Discord le refuse, 1 un bug.",
  },
  refusals: {
    unknownOption: (option) => `Il n'y a pas d'option ${option}.`,
    unknownCommand: (command) => `Il n'y a pas de commande ${command}.`,
    missingArgument: (argument) => `Il manque l'argument ${argument}.`,
    missingValue: (option) => `Il manque la valeur de ${option}.`,
    tooManyArguments: "Il y a trop d'arguments.",
    invalidValue: (option, value, allowed) => `${option} doit être l'un de ${allowed} ; reçu : ${value}.`,
    conflict: (option, other) => `${option} et ${other} ne vont pas ensemble.`,
    didYouMean: (meant) => `Vouliez-vous dire ${meant} ?`,
  },
  hints: {
    unknownOption: 'Un mot qui commence par "-" sans être une option se met après "--" : sourcier ask -- "-1 ou 1 ?"',
    unknownCommand:
      'Une question se met après ask : sourcier ask "Qui a ouvert la session ?" Les commandes : sourcier --help',
  },
};
