import type { TerminalWords } from "../types/terminal-words.ts";
import { doctor } from "./doctor.ts";

export const terminal: TerminalWords = {
  error: "error:",
  bug: (id) => `Algo falló dentro de Sourcier (bug ${id}).`,
  bugShown: "Todo lo que se sabe de ello está arriba.",
  bugHidden: "Repite el mismo comando con LOG_LEVEL=debug para verlo todo.",
  outputLost: (reason) => ({
    message: `No se puede escribir la salida (${reason}).`,
    hint: "Libera espacio, o escríbela en otro sitio.",
  }),
  tokenHelp: [
    "Todavía no hay DISCORD_TOKEN. Para conseguir uno:",
    "Crea una aplicación en https://discord.com/developers/applications, abre su página Bot, «Reset Token», y cópialo;",
    "pon DISCORD_TOKEN=... con él en el archivo .env de aquí, y vuelve a arrancar el bot (npm start, o sourcier bot).",
  ],
  conversation: {
    welcome: (articles, title) =>
      `Pregunta sobre ${title === undefined ? `${articles} artículos` : `«${title}»`}. /help muestra lo demás; Ctrl-D para salir.`,
    help: [
      "Escribe una pregunta y pulsa Intro. Puede referirse a la respuesta anterior.",
      "  /sources         los artículos",
      "  /facts [NOMBRE]  lo que nombran",
      "  /explain         por qué la última respuesta fue esa",
      "  /help            esta ayuda",
      "  /quit            salir, como Ctrl-D",
      "  Ctrl-C           detener la respuesta en curso, o vaciar la línea",
    ],
    unknownCommand: (typed) => `No hay ningún ${typed}.`,
    stopped: "Detenido.",
    nothingToExplain: "Aún no se ha respondido nada.",
  },
  linesAsOneQuestion: (lines) =>
    `Se leyeron ${lines} líneas como una sola pregunta; --batch - responde a cada línea (JSON) por separado.`,
  unreadableSentence: (sentence) => `El modelo no lee esta escritura: ${sentence}`,
  index: {
    indexing: "Indexando",
    progress: (percent, done, total) => `${percent} % (${done} de ${total} pasajes)`,
    articles: (counts) => `Artículos: ${counts}`,
    none: "ninguno",
    added: (count) => (count === 1 ? "1 añadido" : `${count} añadidos`),
    changed: (count) => (count === 1 ? "1 cambiado" : `${count} cambiados`),
    removed: (count) => (count === 1 ? "1 retirado" : `${count} retirados`),
    unchanged: (count) => (count === 1 ? "1 igual" : `${count} iguales`),
    leftOut: (count) => (count === 1 ? "1 descartado" : `${count} descartados`),
    passages: (passages, embedded) => `Pasajes: ${passages}, de los cuales ${embedded} calculados ahora`,
    leftOutBecause: (reason) => `Descartado: ${reason}`,
    leftOutFiles: (count, names, more) => {
      const files = count === 1 ? "1 archivo descartado" : `${count} archivos descartados`;
      const others = more > 0 ? ` y ${more} más` : "";
      return `${files}: ${names}${others}. \`sourcier index\` dice por qué.`;
    },
  },
  move: {
    copied: (rows) => `${rows.toLocaleString("es")} filas copiadas.`,
    done: (rows, server) =>
      `${server} contiene las mismas ${rows.toLocaleString("es")} filas. Ponla en DATABASE_URL; la carpeta queda como está.`,
    unsettled: (server) => ({
      message: `Alguien sigue escribiendo en la carpeta: lo último no está en ${server}.`,
      hint: "Detén el bot y da la misma orden otra vez: copia lo que falta.",
    }),
  },
  import: {
    size: (paragraphs, characters) =>
      `${paragraphs === 1 ? "1 párrafo" : `${paragraphs} párrafos`}, ${characters.toLocaleString("es")} caracteres`,
    first: "Primeras palabras:",
    last: "Últimas palabras:",
    kept: (percent) => `El ${percent} % del texto visible de la página se tomó por el artículo.`,
    reservation: {
      robots: "Su sitio pide a los programas que no entren: se lee porque tú la nombraste, y no se volverá a mirar.",
      tdm: "Su sitio reserva la minería de textos: se lee porque tú la nombraste, y no se volverá a mirar.",
    },
    previewOnly: "No se añadió nada. La misma orden sin --preview lo añade.",
    known: (id) => `${id} ya está, palabra por palabra.`,
    added: (id, passages) => `Añadido ${id}: ${passages === 1 ? "1 pasaje" : `${passages} pasajes`}.`,
    changed: (id, passages) => `${id} tiene una versión nueva: ${passages === 1 ? "1 pasaje" : `${passages} pasajes`}.`,
    next: (when) => `Se vuelve a mirar el ${when.toLocaleString("es", { dateStyle: "long", timeStyle: "short" })}.`,
    removed: (id) => `Quitado ${id}. Su texto se guarda para comprobar respuestas anteriores.`,
    nothingDue: "No toca mirar ninguna dirección.",
    unchanged: (id) => `${id}: sin cambios`,
    shrunk: (id, words, keptWords) =>
      `${id}: la página tiene ${words} palabras y la versión guardada ${keptWords}; se queda la guardada`,
    failed: (id, reason) => `${id}: ${reason}`,
    entries: (count) => `un feed de ${count === 1 ? "1 entrada" : `${count} entradas`}`,
    feedRead: (title, added, changed, left) =>
      `${title}: ${added} más, ${changed} con una versión nueva${left === 0 ? "" : `, ${left} no se pudieron leer ahora`}`,
  },
  noArticle: (folder) => `No hay artículos en ${folder}: pon allí un archivo (.md, .txt, .html, .pdf, .docx, .epub).`,
  noFact: (name) => `Ningún dato se llama ${name}. Sin nombre, se muestran todos.`,
  noQuote: (file) => `Ninguna respuesta de ${file} cita nada.`,
  explanation: {
    none: "Para esta respuesta no se ha sopesado nada: se ha consultado.",
    candidates: "Candidatos, el mejor primero:",
    headings: ["pasaje", "coseno", "artículo", "bm25", "cobertura", "conjunto", "lector", "palabras"],
    more: (count) => `y ${count} más`,
    inputs: "Lo que entra en la decisión:",
    missing: (words) => `No está en los artículos: ${words}`,
    verdict: (probability, threshold, isEnough) =>
      `Probabilidad ${probability}, ${isEnough ? "igual o superior" : "inferior"} al umbral ${threshold}`,
  },
  doctor,
};
