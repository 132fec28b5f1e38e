import type { CorrectionWords } from "../types/correction-words.ts";

export const corrections: CorrectionWords = {
  changed: "Lo que cita esta respuesta ha cambiado desde entonces.",
  before: "El artículo decía:",
  now: "Ahora dice:",
  gone: "Estas palabras ya no están ahí.",
  more: (count) =>
    count === 1 ? "Otra cita de esta respuesta ha cambiado." : `Otras ${count} citas de esta respuesta han cambiado.`,
  restored: "Lo que cita esta respuesta había cambiado; el artículo vuelve a decir lo mismo.",
  marked: "El artículo ha cambiado desde entonces: ya no tiene las palabras que se citan aquí.",
  digest: (count) =>
    count === 1
      ? "Lo que cita otra de mis respuestas aquí ha cambiado desde entonces:"
      : `Lo que citan otras ${count} de mis respuestas aquí ha cambiado desde entonces:`,
  showChanges: "Ver los cambios",
  since: (title) => `Lo que cambió en ${title} desde esta respuesta:`,
  notKept: "Ya no tengo aquí las dos versiones de este artículo.",
};
