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
        question === ""
          ? "La pregunta está vacía."
          : `La pregunta no tiene ninguna palabra: ${JSON.stringify(question)}.`,
      hint: "Pregunta algo sobre el artículo, por ejemplo quién, cuándo, dónde o cuántos.",
    }),
    "question-unreadable": {
      script: ({ question }) => ({
        message: `El modelo no puede leer la mayor parte de esta pregunta: ${JSON.stringify(question)}.`,
        hint: "Hazla en un idioma que se escriba con el alfabeto latino.",
      }),
      length: ({ chars, maxChars }) => ({
        message: `La pregunta tiene ${chars} caracteres; en una línea de comandos caben ${maxChars}.`,
        hint: "Haz una pregunta más corta.",
      }),
    },
    "argument-invalid": {
      "question-beside-batch": ({ question }) => ({
        message: `--batch toma sus preguntas del archivo, pero aquí hay además una: ${JSON.stringify(question)}.`,
        hint: "Quita una de las dos, o escribe la pregunta en el archivo, en una línea propia.",
      }),
      file: ({ file, reason }) => ({
        message: `No se puede leer ${JSON.stringify(file)}: ${reason}.`,
        hint: 'Indica un archivo que puedas leer, o "-" para la entrada estándar.',
      }),
      "no-text": ({ file, character }) => ({
        message: `${JSON.stringify(file)} no es un texto en UTF-8: véase el carácter ${character}.`,
        hint: "Guárdalo como texto simple, en UTF-8, y compruébalo de nuevo.",
      }),
      "file-to-add": ({ file, reason }) => ({
        message: `No se puede leer ${JSON.stringify(file)}: ${reason}.`,
        hint: "Indica un archivo que puedas leer, o una dirección completa: https://…",
      }),
      language: ({ given, known }) => ({
        message: `--lang debe ser uno de estos idiomas: ${known.join(", ")}; se recibió ${JSON.stringify(given)}.`,
        hint: "Sin --lang, el idioma es el de LC_ALL, LC_MESSAGES o LANG.",
      }),
    },
    "setting-invalid": {
      ...modelsSettings,
      values: ({ lines, places }) => ({ message: lines.join("\n"), hint: `Corrígelo en ${places.join(" y ")}.` }),
      file: ({ path }) => ({
        message: `No se pueden leer los ajustes de ${path}.`,
        hint: "Haz de él un archivo de texto que puedas leer, o bórralo.",
      }),
      "data-folder": ({ path }) => ({
        message: `La carpeta de datos ${path} debe ser una carpeta; en su lugar hay un archivo.`,
        hint: "Indica otra carpeta con --data (SOURCIER_DATA).",
      }),
      port: ({ port }) => ({
        message: `No se puede escuchar en HEALTH_PORT ${port}.`,
        hint: "Quizá lo usa otro programa: elige otro puerto, o deja HEALTH_PORT vacío.",
      }),
    },
    "source-unknown": ({ source, known }) => ({
      message: `No hay ninguna fuente ${JSON.stringify(source)}.`,
      hint: known.length === 0 ? "No hay ningún artículo." : `Fuentes conocidas: ${known.join(", ")}.`,
    }),
    "file-type": ({ file, extensions }) => ({
      message: `${file} no es un documento de un tipo que se lea aquí.`,
      hint: `Se leen estos: ${extensions.join(" ")}`,
    }),
    "source-of-folder": ({ source, file }) => ({
      message: `${source} viene de la carpeta de artículos.`,
      hint: `Se vuelve a leer por sí solo cuando ${file} cambia; para quitarlo, borre ese archivo.`,
    }),
    "source-of-file": ({ source }) => ({
      message: `${source} no viene de una dirección: no hay nada que volver a mirar.`,
      hint: "Añade el archivo de nuevo cuando haya cambiado.",
    }),
    "corpus-missing": {
      missing: ({ folder }) => ({ message: `No existe la carpeta ${folder}.`, hint: NAME_A_CORPUS }),
      file: ({ folder }) => ({ message: `${folder} es un archivo, no una carpeta.`, hint: NAME_A_CORPUS }),
      system: ({ folder, reason }) => ({ message: `No se puede leer ${folder}: ${reason}.`, hint: NAME_A_CORPUS }),
    },
    "corpus-empty": () => ({
      message: "No hay ningún artículo que se haya podido leer.",
      hint: "Pon un artículo (.md, .txt, .html, .pdf, .docx, .epub) en la carpeta; `sourcier index` dice qué se rechazó y por qué.",
    }),
    "file-empty": ({ file }) => ({
      message: `${file} no tiene ningún párrafo.`,
      hint: "Escribe el artículo debajo del encabezado, o borra el archivo.",
    }),
    "file-binary": ({ file, offset }) => ({
      message: `${file} no es un texto, diga lo que diga su nombre (el byte ${offset} es NUL).`,
      hint: "Dale al archivo su extensión correcta, o guarda el artículo como texto simple o Markdown, en UTF-8.",
    }),
    "file-encoding": ({ file, offset, byte }) => ({
      message: `${file} no es UTF-8 válido: el byte ${offset} es 0x${byte}.`,
      hint: "Guárdalo de nuevo con la codificación UTF-8.",
    }),
    "file-too-large": ({ file, megabytes, maxMegabytes }) => ({
      message: `${file} ocupa ${megabytes} MB, más que el límite de ${maxMegabytes} MB.`,
      hint: "Divídelo en varios artículos.",
    }),
    "file-unreadable": {
      system: ({ file, reason }) => ({
        message: `No se puede leer ${file}: ${reason}.`,
        hint: "Comprueba que existe y que este usuario puede leerlo.",
      }),
      outside: ({ file }) => ({
        message: `${file} es un enlace que sale de la carpeta de los artículos.`,
        hint: "Copia en la carpeta aquello a lo que apunta.",
      }),
      loop: ({ file }) => ({
        message: `${file} es un enlace a una carpeta en la que él mismo está.`,
        hint: "Borra el enlace.",
      }),
      "no-file": ({ file }) => ({
        message: `${file} no es ni un archivo ni una carpeta.`,
        hint: "Pon en su lugar un archivo de texto corriente.",
      }),
      depth: ({ file, maxDepth }) => ({
        message: `${file} está a más de ${maxDepth} carpetas de profundidad.`,
        hint: "Ponlo más arriba.",
      }),
      "same-id": ({ file, id, other }) => ({
        message: `${file} tiene el mismo identificador de fuente, ${JSON.stringify(id)}, que ${other}.`,
        hint: "Cambia el nombre de uno de los dos: sin la extensión debe ser único en una carpeta.",
      }),
    },
    "file-language": ({ file }) => ({
      message: `El modelo no puede leer la mayor parte de ${file}: es otra escritura.`,
      hint: "Usa un texto en alfabeto latino, o indica en EMBEDDING_MODEL un modelo que lea esa escritura.",
    }),
    "document-damaged": ({ file, format }) => ({
      message: `${file} no es un documento ${format} legible: está dañado o es de otro formato.`,
      hint: "Guárdalo de nuevo, o guarda solo el artículo como texto simple.",
    }),
    "document-limit": ({ file, reason }) => ({
      message: `${file} es demasiado grande para leerlo: ${reason}.`,
      hint: "Divídelo, o guarda solo el artículo como texto simple.",
    }),
    "document-locked": ({ file, format }) => ({
      message: `${file} es un documento ${format} cifrado o protegido con contraseña.`,
      hint: "Guárdalo sin protección.",
    }),
    "document-no-text": ({ file, format }) => ({
      message: `${file} es un documento ${format} sin texto: imágenes de páginas, o una página que rellena un script.`,
      hint: "Da un documento cuyo texto se pueda seleccionar.",
    }),
    "document-failed": ({ file, detail }) => ({
      message: `${file} no se pudo leer: el programa falló con este documento (${detail}).`,
      hint: "Es un error del programa: comuníquelo. Mientras tanto, guarde el artículo como texto sin formato.",
    }),
    "state-read-only": ({ path }) => ({
      message: `${path} no se puede abrir para escribir.`,
      hint: "Da a este usuario permiso para escribir ahí, o indica otra carpeta con --data (SOURCIER_DATA).",
    }),
    "state-full": ({ path }) => ({
      message: `No queda espacio en el disco de ${path}.`,
      hint: "Libera espacio, o indica con --data una carpeta de otro disco. Lo que estaba guardado sigue intacto.",
    }),
    "state-too-new": ({ file, found, known }) => ({
      message: `${file} tiene el formato ${found}, y esta versión conoce formatos hasta el ${known}.`,
      hint: "Actualiza Sourcier, o indica otra carpeta con --data. El archivo quedó como estaba.",
    }),
    "state-damaged": ({ file }) => ({
      message: `${file} está dañado o no es una base de datos de Sourcier.`,
      hint: [
        `Aparta el archivo, con ${file}-wal y ${file}-shm si existen: el próximo comando rehace el índice.`,
        "Las respuestas anteriores que solo guardaba ese archivo ya no podrán comprobarse.",
      ].join(" "),
    }),
    "state-busy": ({ file }) => ({
      message: `Otro proceso lleva demasiado tiempo escribiendo en ${file}.`,
      hint: "Espera a que termine, o deténlo, y vuelve a intentarlo.",
    }),
    "model-missing": ({ model, place }) => ({
      message: `Falta el modelo ${JSON.stringify(model)}: sus archivos deberían estar aquí: ${place}.`,
      hint: "Restaura la carpeta models, que viene con el paquete, o indica otro modelo (EMBEDDING_MODEL, READER_MODEL).",
    }),
    "model-damaged": ({ file, detail }) => ({
      message: `El archivo de modelo ${file} no sirve: ${detail}.`,
      hint: "Restáuralo del paquete o de donde vino el modelo.",
    }),
    "model-failed": () => ({
      message: "El proceso del modelo se detuvo dos veces con la misma petición.",
      hint: "Comprueba que hay memoria libre suficiente (650 MB con los dos modelos) y vuelve a intentarlo.",
    }),
    "queue-full": ({ max }) => ({
      message: `Pueden esperar ${max} peticiones como máximo; hay una de más.`,
      hint: "Vuelve a intentarlo dentro de un minuto.",
    }),
    cancelled: () => ({ message: "La petición se canceló antes de terminar.", hint: "Vuelve a intentarlo." }),
    "token-missing": () => ({
      message: "No hay DISCORD_TOKEN.",
      hint: "Copia uno de https://discord.com/developers/applications, página Bot, y pon DISCORD_TOKEN=... en .env.",
    }),
    "token-invalid": () => ({
      message: "Discord no acepta el token de DISCORD_TOKEN.",
      hint: "Cópialo de nuevo: https://discord.com/developers/applications, tu aplicación, Bot, Reset Token.",
    }),
    "intent-refused": () => ({
      message: "Discord no da a este bot los textos que no se le dirigen.",
      hint: "Activa Message Content Intent (https://discord.com/developers/applications, tu aplicación, Bot) o quita DISCORD_MESSAGE_CONTENT.",
    }),
    "answers-file-invalid": {
      empty: ({ file }) => noAnswers(file, "está vacío"),
      "not-json": ({ file, line }) => noAnswers(file, `la línea ${line} no es JSON`),
      "no-object": ({ file, answer }) => noAnswers(file, `la respuesta ${answer} no es un objeto`),
      "no-citations": ({ file, answer }) => noAnswers(file, `la respuesta ${answer} no tiene una lista "citations"`),
      "no-citation": ({ file, answer, citation }) =>
        noAnswers(
          file,
          `a la cita ${citation} de la respuesta ${answer} le falta alguno de source, version, start, end, quote`,
        ),
    },
  },
  system: {
    EACCES: "no está permitido",
    EPERM: "no está permitido",
    ENOENT: "no existe",
    EISDIR: "es una carpeta",
    ELOOP: "sus enlaces dan vueltas en círculo",
    EMFILE: "hay demasiados archivos abiertos",
    EIO: "el disco da un error",
    other: (code) => `el sistema responde ${code}`,
  },
  limits: {
    depth: (max) => `sus elementos están anidados a más de ${max} niveles`,
    elements: (max) => `tiene más de ${max} elementos`,
    pages: (max) => `tiene más de ${max} páginas`,
    entries: (max) => `contiene más de ${max} archivos`,
    "unpacked-megabytes": (max) => `descomprimido pasa de ${max} MB`,
    ratio: (max) => `descomprimido pasa de ${max} veces su tamaño`,
    seconds: (max) => `leerlo tarda más de ${max} segundos`,
    memory: (max) => `leerlo necesita más de ${max} MB de memoria`,
  },
  settings: {
    mistaken: (name, expected, given) => `${name} debe ser ${expected}; se recibió ${given}.`,
    unknown: (name, meant) => `${name} no es un ajuste; ${meant} sí lo es.`,
    secret: (chars) => `algo de ${chars} caracteres que no lo es`,
    expected: {
      folder: "una carpeta",
      model: "una carpeta de models/, una ruta o un identificador del hub",
      "reader-model": 'una carpeta de models/, una ruta, un identificador del hub o "none"',
      share: "un número de 0 a 1",
      "log-level": "uno de debug, info, warn, error, silent",
      switch: "1 o 0",
      token: "un token de bot sin espacios",
      address: "una dirección http o https",
      id: "un identificador de Discord de 15 a 20 cifras",
      ids: "identificadores de Discord de 15 a 20 cifras separados por comas",
      database: "una dirección como postgres://usuario:contraseña@host:5432/base",
      port: "un puerto de 1 a 65535",
      host: "el nombre o la dirección de esta máquina",
      secret: "un secreto de 16 caracteres como mínimo, sin espacios",
    },
    range: ({ min, max, hasNoLimit }) => `un número entero de ${min}${hasNoLimit ? " (sin límite)" : ""} a ${max}`,
    flags: "la línea de comandos",
    environment: "el entorno",
    file: (path) => `el archivo ${path}`,
  },
};

const NAME_A_CORPUS =
  "Pon los artículos (.md, .txt, .html, .pdf, .docx, .epub) en una carpeta e indícala con --corpus o SOURCIER_CORPUS.";

function noAnswers(file: string, reason: string) {
  return {
    message: `${JSON.stringify(file)} no es un archivo de respuestas guardadas: ${reason}.`,
    hint: "Da un archivo con lo que imprimió sourcier ask --json o sourcier ask --batch.",
  };
}
