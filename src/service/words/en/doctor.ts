import type { DoctorWords } from "../types/terminal-words.ts";

export const doctor: DoctorWords = {
  states: { ok: "ok", note: "note", broken: "broken" },
  parts: {
    embeddingModel: "embedding model",
    readerModel: "reader model",
    modelsServer: "models server",
    dataFolder: "data folder",
    database: "database",
    articles: "articles",
    answering: "answering",
  },
  model: {
    turnedOff: "turned off (READER_MODEL=none)",
    fetchedLater: (model) => `${model} is no local folder: it is fetched when it is first used`,
    missing: (file) => `${file} is missing`,
    damaged: (file) => `${file} is damaged`,
    cutShort: (file) => `${file} is cut short (Git LFS pointer?)`,
    hint: "Restore the folder from the package (git checkout -- models, or install again).",
  },
  modules: {
    loads: "loads",
    doesNotLoad: (reason) => `does not load: ${reason}`,
    withoutHnsw: "exact search serves, which is slower over 20,000 passages",
    hint: "Run npm ci again on this machine, with optional packages (not --omit=optional).",
  },
  folder: {
    writable: (folder) => `${folder} can be written`,
    fewMegabytes: (folder, megabytes) => ({
      message: `${folder} has only ${megabytes} MB free`,
      hint: "Make room on that disk.",
    }),
    notWritable: (folder, reason) => ({
      message: `${folder} cannot be written (${reason})`,
      hint: "Make it a folder that you may write, or name another one in SOURCIER_DATA.",
    }),
  },
  database: {
    found: ({ server, version, extension, isEncrypted }) =>
      `${server}: PostgreSQL ${version}, pgvector ${extension}, ${isEncrypted ? "encrypted" : "not encrypted"}`,
    bypasses: (role) => ({
      message: `The role ${role} bypasses row-level security: only the statements keep servers apart.`,
      hint: "Use an ordinary role, no superuser and without BYPASSRLS, that owns the database.",
    }),
  },
  articles: (count, folder, passages) => `${count} in ${folder}, ${passages} passages`,
  answering: "a question went all the way",
  discord: {
    noToken: {
      message: "DISCORD_TOKEN is not set",
      hint: "Only the bot needs it: docs/discord.md says how to get one; put it into .env.",
    },
    oddToken: {
      message: "DISCORD_TOKEN does not look like a bot token",
      hint: "Copy it again from Bot > Reset Token in the developer portal.",
    },
    set: ({ guildId, channels, healthPort }) =>
      [
        "token is set",
        `commands ${guildId === undefined ? "in every server" : `in server ${guildId} only`}`,
        `mentions are answered ${channels === 0 ? "everywhere" : `in ${channels} channels`}`,
        ...(healthPort === undefined ? [] : [`health on port ${healthPort}`]),
      ].join("; "),
  },
};
