import type { DoctorWords } from "../types/terminal-words.ts";

export const doctor: DoctorWords = {
  states: { ok: "bien", note: "aviso", broken: "roto" },
  parts: {
    embeddingModel: "modelo de sentido",
    readerModel: "modelo lector",
    modelsServer: "servidor de modelos",
    dataFolder: "carpeta de datos",
    database: "base de datos",
    articles: "artículos",
    answering: "respuesta",
  },
  model: {
    turnedOff: "desactivado (READER_MODEL=none)",
    fetchedLater: (model) => `${model} no es una carpeta local: se descargará cuando se use por primera vez`,
    missing: (file) => `falta ${file}`,
    damaged: (file) => `${file} está dañado`,
    cutShort: (file) => `${file} está cortado (¿puntero de Git LFS?)`,
    hint: "Restaura la carpeta del paquete (git checkout -- models, o vuelve a instalar).",
  },
  modules: {
    loads: "se carga",
    doesNotLoad: (reason) => `no se carga: ${reason}`,
    withoutHnsw: "lo sustituye la búsqueda exacta, más lenta por encima de 20 000 pasajes",
    hint: "Repite npm ci en esta máquina, con los paquetes opcionales (sin --omit=optional).",
  },
  folder: {
    writable: (folder) => `se puede escribir en ${folder}`,
    fewMegabytes: (folder, megabytes) => ({
      message: `solo quedan ${megabytes} MB libres para ${folder}`,
      hint: "Libera espacio en ese disco.",
    }),
    notWritable: (folder, reason) => ({
      message: `no se puede escribir en ${folder} (${reason})`,
      hint: "Haz de ella una carpeta en la que puedas escribir, o indica otra en SOURCIER_DATA.",
    }),
  },
  database: {
    found: ({ server, version, extension, isEncrypted }) =>
      `${server}: PostgreSQL ${version}, pgvector ${extension}, ${isEncrypted ? "cifrado" : "sin cifrar"}`,
    bypasses: (role) => ({
      message: `El rol ${role} se salta las reglas por fila: solo las consultas separan los servidores.`,
      hint: "Usa un rol corriente, ni superusuario ni con BYPASSRLS, propietario de la base de datos.",
    }),
  },
  articles: (count, folder, passages) => `${count} en ${folder}, ${passages} pasajes`,
  answering: "una pregunta llegó hasta el final",
  discord: {
    noToken: {
      message: "DISCORD_TOKEN no está definido",
      hint: "Solo lo necesita el bot: docs/discord.md dice cómo conseguirlo; ponlo en .env.",
    },
    oddToken: {
      message: "DISCORD_TOKEN no parece un token de bot",
      hint: "Cópialo de nuevo: Bot > Reset Token en el portal de desarrolladores.",
    },
    set: ({ guildId, channels, healthPort }) =>
      [
        "el token está definido",
        `comandos ${guildId === undefined ? "en todos los servidores" : `solo en el servidor ${guildId}`}`,
        `menciones ${channels === 0 ? "en todas partes" : `en ${channels} canales`}`,
        ...(healthPort === undefined ? [] : [`estado en el puerto ${healthPort}`]),
      ].join("; "),
  },
};
