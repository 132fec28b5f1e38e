import type { DocumentWords } from "../types/document-words.ts";
import { wordList } from "../word-list.ts";

export const documentWords: DocumentWords = {
  asking: wordList("p, pregunta, preg"),
  answering: wordList("r, respuesta, resp"),
  self: wordList("yo, me, mi, mis, conmigo"),
  interviews: wordList(
    "entrevista, entrevistada, entrevistado, hablamos con, conversación con, charla con, responde a nuestras preguntas",
  ),
  talkers: wordList(
    "periodista, entrevistador, entrevistadora, moderador, moderadora, presentador, presentadora, público, el presidente, la presidenta, narrador, narradora",
  ),
  credits: {
    picture: "fotos?|fotografías?|imagen|imágenes",
    photo: "fotos?",
    archive: "de archivo",
    credit: "cr[ée]ditos?|cr[ée]ditos? de|cr[ée]ditos? de la",
    origin: "fuentes?|agencia",
    link: "con|y",
  },
  labels: wordList(
    "nota, notas, aviso, atención, consejo, importante, ejemplo, ejemplos, observación, fuente, fuentes, " +
      "foto, fotos, imagen, fecha, hora, lugar, dónde, cuándo, quién, precio, precios, dirección, tel, " +
      "teléfono, correo, web, paso, día, capítulo, figura, tabla, parte, página, resumen, resultado, " +
      "resultados, conclusión, motivo, problema, solución, a favor, en contra, actualización, corrección, " +
      "ingredientes, preparación, elaboración, total, dato, mito, " +
      "asistentes, presentes, ausentes, excusados, acuerdo, acuerdos, votación, decisión",
  ),
};
