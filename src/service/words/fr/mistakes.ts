import type { MistakeWords } from "../types/error-words.ts";
import { addressMistakes } from "./address-mistakes.ts";
import { databaseMistakes } from "./database-mistakes.ts";
import { modelsMistakes, modelsSettings } from "./models-mistakes.ts";
import { sourceMistakes } from "./source-mistakes.ts";

/** For whoever runs Sourcier. */
export const mistakes: MistakeWords = {
  byCode: {
    ...addressMistakes,
    ...databaseMistakes,
    ...modelsMistakes,
    ...sourceMistakes,
    "question-empty": ({ question }) => ({
      message:
        question === "" ? "La question est vide." : `La question ne contient aucun mot : ${JSON.stringify(question)}.`,
      hint: "Demandez quelque chose sur l'article, par exemple qui, quand, où ou combien.",
    }),
    "question-unreadable": {
      script: ({ question }) => ({
        message: `Le modèle ne peut pas lire l'essentiel de cette question : ${JSON.stringify(question)}.`,
        hint: "Posez-la dans une langue qui s'écrit en alphabet latin.",
      }),
      length: ({ chars, maxChars }) => ({
        message: `La question fait ${chars} caractères ; une ligne de commande peut en contenir ${maxChars}.`,
        hint: "Posez une question plus courte.",
      }),
    },
    "argument-invalid": {
      "question-beside-batch": ({ question }) => ({
        message: `--batch prend ses questions dans son fichier, mais il y en a aussi une ici : ${JSON.stringify(question)}.`,
        hint: "Laissez l'une des deux de côté, ou écrivez la question dans le fichier, sur une ligne à elle.",
      }),
      file: ({ file, reason }) => ({
        message: `Impossible de lire ${JSON.stringify(file)} : ${reason}.`,
        hint: 'Nommez un fichier que vous pouvez lire, ou "-" pour l\'entrée standard.',
      }),
      "no-text": ({ file, character }) => ({
        message: `${JSON.stringify(file)} n'est pas un texte en UTF-8 : voir le caractère ${character}.`,
        hint: "Enregistrez-le en texte brut, en UTF-8, puis vérifiez-le à nouveau.",
      }),
      "file-to-add": ({ file, reason }) => ({
        message: `Impossible de lire ${JSON.stringify(file)} : ${reason}.`,
        hint: "Nommez un fichier que vous pouvez lire, ou une adresse entière : https://…",
      }),
      language: ({ given, known }) => ({
        message: `--lang doit être l'une de ces langues : ${known.join(", ")} ; reçu : ${JSON.stringify(given)}.`,
        hint: "Sans --lang, la langue est celle de LC_ALL, LC_MESSAGES ou LANG.",
      }),
    },
    "setting-invalid": {
      ...modelsSettings,
      values: ({ lines, places }) => ({ message: lines.join("\n"), hint: `Corrigez ${places.join(" et ")}.` }),
      file: ({ path }) => ({
        message: `Impossible de lire les réglages dans ${path}.`,
        hint: "Faites-en un fichier texte que vous pouvez lire, ou supprimez-le.",
      }),
      "data-folder": ({ path }) => ({
        message: `Le dossier des données ${path} doit être un dossier ; un fichier est à sa place.`,
        hint: "Nommez un autre dossier avec --data (SOURCIER_DATA).",
      }),
      port: ({ port }) => ({
        message: `Impossible d'écouter sur HEALTH_PORT ${port}.`,
        hint: "Un autre programme l'utilise peut-être : choisissez un autre port, ou laissez HEALTH_PORT vide.",
      }),
    },
    "source-unknown": ({ source, known }) => ({
      message: `Il n'y a pas de source ${JSON.stringify(source)}.`,
      hint: known.length === 0 ? "Il n'y a aucun article." : `Sources connues : ${known.join(", ")}.`,
    }),
    "file-type": ({ file, extensions }) => ({
      message: `${file} n'est pas un document d'un genre qui se lit ici.`,
      hint: `Ceux-ci se lisent : ${extensions.join(" ")}`,
    }),
    "source-of-folder": ({ source, file }) => ({
      message: `${source} vient du dossier des articles.`,
      hint: `Il est relu de lui-même quand ${file} change ; pour le retirer, supprimez ce fichier.`,
    }),
    "source-of-file": ({ source }) => ({
      message: `${source} ne vient pas d'une adresse : il n'y a rien à regarder de nouveau.`,
      hint: "Ajoutez de nouveau le fichier quand il a changé.",
    }),
    "corpus-missing": {
      missing: ({ folder }) => ({ message: `Il n'y a pas de dossier ${folder}.`, hint: NAME_A_CORPUS }),
      file: ({ folder }) => ({ message: `${folder} est un fichier, pas un dossier.`, hint: NAME_A_CORPUS }),
      system: ({ folder, reason }) => ({ message: `${folder} ne peut pas être lu : ${reason}.`, hint: NAME_A_CORPUS }),
    },
    "corpus-empty": () => ({
      message: "Il n'y a aucun article qui ait pu être lu.",
      hint: "Mettez un article (.md, .txt, .html, .pdf, .docx, .epub) dans le dossier ; `sourcier index` dit ce qui a été refusé et pourquoi.",
    }),
    "file-empty": ({ file }) => ({
      message: `${file} ne contient aucun paragraphe.`,
      hint: "Écrivez l'article sous l'en-tête, ou supprimez le fichier.",
    }),
    "file-binary": ({ file, offset }) => ({
      message: `${file} n'est pas un texte, quoi qu'en dise son nom (l'octet ${offset} est NUL).`,
      hint: "Donnez au fichier la bonne extension, ou enregistrez l'article en texte brut ou en Markdown, en UTF-8.",
    }),
    "file-encoding": ({ file, offset, byte }) => ({
      message: `${file} n'est pas de l'UTF-8 valable : l'octet ${offset} est 0x${byte}.`,
      hint: "Enregistrez-le à nouveau avec l'encodage UTF-8.",
    }),
    "file-too-large": ({ file, megabytes, maxMegabytes }) => ({
      message: `${file} fait ${megabytes} Mo, au-dessus de la limite de ${maxMegabytes} Mo.`,
      hint: "Partagez-le en plusieurs articles.",
    }),
    "file-unreadable": {
      system: ({ file, reason }) => ({
        message: `${file} ne peut pas être lu : ${reason}.`,
        hint: "Vérifiez qu'il existe et que cet utilisateur peut le lire.",
      }),
      outside: ({ file }) => ({
        message: `${file} est un lien qui mène hors du dossier des articles.`,
        hint: "Copiez dans le dossier ce qu'il désigne.",
      }),
      loop: ({ file }) => ({
        message: `${file} est un lien vers un dossier dans lequel il se trouve.`,
        hint: "Supprimez le lien.",
      }),
      "no-file": ({ file }) => ({
        message: `${file} n'est ni un fichier ni un dossier.`,
        hint: "Mettez un fichier texte ordinaire à sa place.",
      }),
      depth: ({ file, maxDepth }) => ({
        message: `${file} se trouve à plus de ${maxDepth} dossiers de profondeur.`,
        hint: "Placez-le plus haut.",
      }),
      "same-id": ({ file, id, other }) => ({
        message: `${file} a le même identifiant de source, ${JSON.stringify(id)}, que ${other}.`,
        hint: "Renommez l'un des deux : le nom sans extension doit être unique dans un dossier.",
      }),
    },
    "file-language": ({ file }) => ({
      message: `Le modèle ne peut pas lire l'essentiel de ${file} : c'est une autre écriture.`,
      hint: "Prenez un texte en alphabet latin, ou nommez dans EMBEDDING_MODEL un modèle qui lit cette écriture.",
    }),
    "document-damaged": ({ file, format }) => ({
      message: `${file} n'est pas un document ${format} lisible : il est abîmé, ou d'un autre format.`,
      hint: "Enregistrez-le à nouveau, ou enregistrez l'article seul en texte brut.",
    }),
    "document-limit": ({ file, reason }) => ({
      message: `${file} est trop grand pour être lu : ${reason}.`,
      hint: "Partagez-le, ou enregistrez l'article seul en texte brut.",
    }),
    "document-locked": ({ file, format }) => ({
      message: `${file} est un document ${format} chiffré ou protégé par un mot de passe.`,
      hint: "Enregistrez-le sans protection.",
    }),
    "document-no-text": ({ file, format }) => ({
      message: `${file} est un document ${format} sans texte : des images de pages, ou une page qu'un script remplit.`,
      hint: "Donnez un document dont on peut sélectionner le texte.",
    }),
    "document-failed": ({ file, detail }) => ({
      message: `${file} n'a pas pu être lu : le programme a échoué sur ce document (${detail}).`,
      hint: "C'est une erreur du programme : signalez-la. En attendant, enregistrez l'article en texte seul.",
    }),
    "state-read-only": ({ path }) => ({
      message: `${path} ne peut pas être ouvert en écriture.`,
      hint: "Donnez à cet utilisateur le droit d'y écrire, ou nommez un autre dossier avec --data (SOURCIER_DATA).",
    }),
    "state-full": ({ path }) => ({
      message: `Il n'y a plus de place sur le disque de ${path}.`,
      hint: "Faites de la place, ou nommez un dossier d'un autre disque avec --data. Ce qui était enregistré est intact.",
    }),
    "state-too-new": ({ file, found, known }) => ({
      message: `${file} est au format ${found}, et cette version connaît les formats jusqu'à ${known}.`,
      hint: "Mettez Sourcier à jour, ou nommez un autre dossier avec --data. Le fichier est resté tel quel.",
    }),
    "state-damaged": ({ file }) => ({
      message: `${file} est abîmé ou n'est pas une base de données de Sourcier.`,
      hint: [
        `Mettez le fichier de côté, avec ${file}-wal et ${file}-shm s'ils existent : la prochaine commande refait l'index.`,
        "Les réponses d'avant que lui seul gardait ne pourront alors plus être vérifiées.",
      ].join(" "),
    }),
    "state-busy": ({ file }) => ({
      message: `Un autre processus écrit dans ${file} depuis trop longtemps.`,
      hint: "Attendez qu'il ait fini, ou arrêtez-le, puis réessayez.",
    }),
    "model-missing": ({ model, place }) => ({
      message: `Le modèle ${JSON.stringify(model)} manque : ses fichiers devraient être ici : ${place}.`,
      hint: "Rétablissez le dossier models, qui vient avec le paquet, ou nommez un autre modèle (EMBEDDING_MODEL, READER_MODEL).",
    }),
    "model-damaged": ({ file, detail }) => ({
      message: `Le fichier de modèle ${file} est inutilisable : ${detail}.`,
      hint: "Rétablissez-le à partir du paquet ou de là d'où vient le modèle.",
    }),
    "model-failed": () => ({
      message: "Le processus du modèle s'est arrêté deux fois sur la même demande.",
      hint: "Vérifiez qu'il y a assez de mémoire libre (650 Mo avec les deux modèles), puis réessayez.",
    }),
    "queue-full": ({ max }) => ({
      message: `${max} demandes au plus peuvent attendre ; il y en a une de trop.`,
      hint: "Réessayez dans une minute.",
    }),
    cancelled: () => ({ message: "La demande a été annulée avant la fin.", hint: "Réessayez." }),
    "token-missing": () => ({
      message: "Il n'y a pas de DISCORD_TOKEN.",
      hint: "Copiez-en un de https://discord.com/developers/applications, page Bot, et mettez DISCORD_TOKEN=... dans .env.",
    }),
    "token-invalid": () => ({
      message: "Discord n'accepte pas le jeton de DISCORD_TOKEN.",
      hint: "Copiez-le à nouveau : https://discord.com/developers/applications, votre application, Bot, Reset Token.",
    }),
    "intent-refused": () => ({
      message: "Discord ne donne pas à ce bot les textes qui ne lui sont pas adressés.",
      hint: "Activez Message Content Intent (https://discord.com/developers/applications, votre application, Bot) ou retirez DISCORD_MESSAGE_CONTENT.",
    }),
    "answers-file-invalid": {
      empty: ({ file }) => noAnswers(file, "il est vide"),
      "not-json": ({ file, line }) => noAnswers(file, `la ligne ${line} n'est pas du JSON`),
      "no-object": ({ file, answer }) => noAnswers(file, `la réponse ${answer} n'est pas un objet`),
      "no-citations": ({ file, answer }) => noAnswers(file, `la réponse ${answer} n'a pas de liste "citations"`),
      "no-citation": ({ file, answer, citation }) =>
        noAnswers(
          file,
          `il manque à la citation ${citation} de la réponse ${answer} l'un de source, version, start, end, quote`,
        ),
    },
  },
  system: {
    EACCES: "ce n'est pas permis",
    EPERM: "ce n'est pas permis",
    ENOENT: "cela n'existe pas",
    EISDIR: "c'est un dossier",
    ELOOP: "ses liens tournent en rond",
    EMFILE: "trop de fichiers sont ouverts",
    EIO: "le disque signale une erreur",
    other: (code) => `le système signale ${code}`,
  },
  limits: {
    depth: (max) => `ses éléments sont imbriqués sur plus de ${max} niveaux`,
    elements: (max) => `il a plus de ${max} éléments`,
    pages: (max) => `il a plus de ${max} pages`,
    entries: (max) => `il contient plus de ${max} fichiers`,
    "unpacked-megabytes": (max) => `décompressé, il dépasse ${max} Mo`,
    ratio: (max) => `décompressé, il dépasse ${max} fois sa taille`,
    seconds: (max) => `le lire prend plus de ${max} secondes`,
    memory: (max) => `le lire prend plus de ${max} Mo de mémoire`,
  },
  settings: {
    mistaken: (name, expected, given) => `${name} doit être ${expected} ; reçu : ${given}.`,
    unknown: (name, meant) => `${name} n'est pas un réglage ; ${meant} en est un.`,
    secret: (chars) => `${chars} caractères qui n'en sont pas un`,
    expected: {
      folder: "un dossier",
      model: "un dossier de models/, un chemin ou un identifiant du hub",
      "reader-model": 'un dossier de models/, un chemin, un identifiant du hub ou "none"',
      share: "un nombre de 0 à 1",
      "log-level": "l'un de debug, info, warn, error, silent",
      switch: "1 ou 0",
      token: "un jeton de bot sans espaces",
      address: "une adresse http ou https",
      id: "un identifiant Discord de 15 à 20 chiffres",
      ids: "des identifiants Discord de 15 à 20 chiffres séparés par des virgules",
      database: "une adresse comme postgres://utilisateur:motdepasse@hote:5432/base",
      port: "un port de 1 à 65535",
      host: "le nom ou l'adresse de cette machine",
      secret: "un secret d'au moins 16 caractères sans espaces",
    },
    range: ({ min, max, hasNoLimit }) => `un nombre entier de ${min}${hasNoLimit ? " (sans limite)" : ""} à ${max}`,
    flags: "la ligne de commande",
    environment: "l'environnement",
    file: (path) => `le fichier ${path}`,
  },
};

const NAME_A_CORPUS =
  "Mettez les articles (.md, .txt, .html, .pdf, .docx, .epub) dans un dossier et nommez-le avec --corpus ou SOURCIER_CORPUS.";

function noAnswers(file: string, reason: string) {
  return {
    message: `${JSON.stringify(file)} n'est pas un fichier de réponses enregistrées : ${reason}.`,
    hint: "Donnez un fichier avec ce que sourcier ask --json ou sourcier ask --batch a imprimé.",
  };
}
