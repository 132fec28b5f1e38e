import type { DoctorWords } from "../types/terminal-words.ts";

export const doctor: DoctorWords = {
  states: { ok: "gut", note: "Hinweis", broken: "kaputt" },
  parts: {
    embeddingModel: "Bedeutungsmodell",
    readerModel: "Lesemodell",
    modelsServer: "Modellserver",
    dataFolder: "Datenordner",
    database: "Datenbank",
    articles: "Artikel",
    answering: "Antworten",
  },
  model: {
    turnedOff: "abgeschaltet (READER_MODEL=none)",
    fetchedLater: (model) => `${model} ist kein Ordner hier: Es wird geladen, wenn es zum ersten Mal gebraucht wird`,
    missing: (file) => `${file} fehlt`,
    damaged: (file) => `${file} ist beschädigt`,
    cutShort: (file) => `${file} ist abgeschnitten (Git-LFS-Zeiger?)`,
    hint: "Stell den Ordner aus dem Paket wieder her (git checkout -- models, oder neu installieren).",
  },
  modules: {
    loads: "lädt",
    doesNotLoad: (reason) => `lädt nicht: ${reason}`,
    withoutHnsw: "die genaue Suche springt ein, die über 20 000 Passagen langsamer ist",
    hint: "Führ npm ci auf diesem Rechner noch einmal aus, mit den optionalen Paketen (ohne --omit=optional).",
  },
  folder: {
    writable: (folder) => `${folder} lässt sich beschreiben`,
    fewMegabytes: (folder, megabytes) => ({
      message: `für ${folder} sind nur noch ${megabytes} MB frei`,
      hint: "Schaff Platz auf diesem Datenträger.",
    }),
    notWritable: (folder, reason) => ({
      message: `${folder} lässt sich nicht beschreiben (${reason})`,
      hint: "Mach einen Ordner daraus, in den du schreiben darfst, oder nenn in SOURCIER_DATA einen anderen.",
    }),
  },
  database: {
    found: ({ server, version, extension, isEncrypted }) =>
      `${server}: PostgreSQL ${version}, pgvector ${extension}, ${isEncrypted ? "verschlüsselt" : "unverschlüsselt"}`,
    bypasses: (role) => ({
      message: `Für die Rolle ${role} gelten die Zeilenregeln nicht: Nur die Abfragen halten Server auseinander.`,
      hint: "Nimm eine gewöhnliche Rolle, kein Superuser und ohne BYPASSRLS, der die Datenbank gehört.",
    }),
  },
  articles: (count, folder, passages) => `${count} in ${folder}, ${passages} Passagen`,
  answering: "eine Frage kam bis zum Ende durch",
  discord: {
    noToken: {
      message: "DISCORD_TOKEN ist nicht gesetzt",
      hint: "Nur der Bot braucht es: docs/discord.md sagt, woher man es bekommt; schreib es in .env.",
    },
    oddToken: {
      message: "DISCORD_TOKEN sieht nicht wie ein Bot-Token aus",
      hint: "Kopier es neu: Bot > Reset Token im Entwicklerportal.",
    },
    set: ({ guildId, channels, healthPort }) =>
      [
        "Token ist gesetzt",
        `Befehle ${guildId === undefined ? "auf allen Servern" : `nur auf dem Server ${guildId}`}`,
        `Erwähnungen ${channels === 0 ? "überall" : `in ${channels} Kanälen`}`,
        ...(healthPort === undefined ? [] : [`Zustand auf Port ${healthPort}`]),
      ].join("; "),
  },
};
