import type { AskerErrorWords } from "../types/error-words.ts";

/** For whoever asks. */
export const errors: AskerErrorWords = {
  questionEmpty: "¿Qué quieres saber? No vi ninguna pregunta.",
  questionUnreadable: (languages) => `No leo esta escritura. Leo preguntas en ${languages}.`,
  questionTooLong: (maxChars) =>
    `Esta pregunta es demasiado larga para mí. Hazla en ${maxChars} caracteres como máximo.`,
  noArticles: "Todavía no tengo ningún artículo. Quien pueda gestionar este servidor añade uno con /source add.",
  busy: "Demasiadas preguntas a la vez. Pregúntame de nuevo en un minuto.",
  interrupted: "Me estoy reiniciando. Pregúntame de nuevo en un minuto.",
  broken: (code) => `Ahora no puedo responder (${code}). Quien me administra encontrará la razón en el registro.`,
  bug: (id) => `Algo salió mal por mi parte. Si vuelve a pasar, díselo a quien me administra: ${id}`,
  tooManyOfPerson: (seconds) => `Un momento, por favor: pregúntame de nuevo en ${seconds} s.`,
  tooManyOfServer: (seconds) => `Hay muchas preguntas aquí ahora mismo. Pregúntame de nuevo en ${seconds} s.`,
};
