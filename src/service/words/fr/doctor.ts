import type { DoctorWords } from "../types/terminal-words.ts";

export const doctor: DoctorWords = {
  states: { ok: "bon", note: "à noter", broken: "en panne" },
  parts: {
    embeddingModel: "modèle de sens",
    readerModel: "modèle lecteur",
    modelsServer: "serveur de modèles",
    dataFolder: "dossier des données",
    database: "base de données",
    articles: "articles",
    answering: "réponse",
  },
  model: {
    turnedOff: "désactivé (READER_MODEL=none)",
    fetchedLater: (model) => `${model} n'est pas un dossier local : il sera téléchargé à la première utilisation`,
    missing: (file) => `${file} manque`,
    damaged: (file) => `${file} est abîmé`,
    cutShort: (file) => `${file} est tronqué (pointeur Git LFS ?)`,
    hint: "Rétablissez le dossier à partir du paquet (git checkout -- models, ou réinstallez).",
  },
  modules: {
    loads: "se charge",
    doesNotLoad: (reason) => `ne se charge pas : ${reason}`,
    withoutHnsw: "la recherche exacte le remplace, plus lente au-delà de 20 000 passages",
    hint: "Relancez npm ci sur cette machine, avec les paquets facultatifs (sans --omit=optional).",
  },
  folder: {
    writable: (folder) => `on peut écrire dans ${folder}`,
    fewMegabytes: (folder, megabytes) => ({
      message: `il ne reste que ${megabytes} Mo pour ${folder}`,
      hint: "Faites de la place sur ce disque.",
    }),
    notWritable: (folder, reason) => ({
      message: `on ne peut pas écrire dans ${folder} (${reason})`,
      hint: "Faites-en un dossier où vous pouvez écrire, ou nommez-en un autre dans SOURCIER_DATA.",
    }),
  },
  database: {
    found: ({ server, version, extension, isEncrypted }) =>
      `${server}: PostgreSQL ${version}, pgvector ${extension}, ${isEncrypted ? "chiffré" : "non chiffré"}`,
    bypasses: (role) => ({
      message: `Le rôle ${role} échappe aux règles par ligne : seules les requêtes séparent les serveurs.`,
      hint: "Prenez un rôle ordinaire, ni superutilisateur ni BYPASSRLS, propriétaire de la base.",
    }),
  },
  articles: (count, folder, passages) => `${count} dans ${folder}, ${passages} passages`,
  answering: "une question est allée jusqu'au bout",
  discord: {
    noToken: {
      message: "DISCORD_TOKEN n'est pas défini",
      hint: "Seul le bot en a besoin : docs/discord.md dit comment en obtenir un ; mettez-le dans .env.",
    },
    oddToken: {
      message: "DISCORD_TOKEN ne ressemble pas à un jeton de bot",
      hint: "Copiez-le à nouveau : Bot > Reset Token dans le portail des développeurs.",
    },
    set: ({ guildId, channels, healthPort }) =>
      [
        "le jeton est défini",
        `commandes ${guildId === undefined ? "sur tous les serveurs" : `sur le serveur ${guildId} seulement`}`,
        `mentions ${channels === 0 ? "partout" : `dans ${channels} salons`}`,
        ...(healthPort === undefined ? [] : [`état sur le port ${healthPort}`]),
      ].join(" ; "),
  },
};
