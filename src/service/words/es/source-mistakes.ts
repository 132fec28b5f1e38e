import type { MistakeWords } from "../types/error-words.ts";

type SourceCode = "date-unreadable" | "source-known" | "source-limit";

/** For whoever adds a source. */
export const sourceMistakes: Pick<MistakeWords["byCode"], SourceCode> = {
  "date-unreadable": ({ date }) => ({
    message: `${date} no es una fecha legible.`,
    hint: "Escríbela como 2026-11-24, o con el día, el mes en letras y el año.",
  }),
  "source-known": ({ title }) => ({
    message: `«${title}» ya está.`,
    hint: "Para leerla de nuevo ahora, usa /source refresh.",
  }),
  "source-limit": {
    feeds: ({ max }) => ({
      message: `Ya hay ${max} feeds, el máximo de un servidor.`,
      hint: "Quita uno con /feed remove.",
    }),
    sources: ({ max }) => ({
      message: `Ya hay ${max} fuentes, el máximo de un servidor.`,
      hint: "Quita una con /source remove.",
    }),
    passages: ({ max }) => ({
      message: `Con ella el servidor pasaría de ${max.toLocaleString("es")} pasajes.`,
      hint: "Quita fuentes largas, o añade solo el artículo.",
    }),
    adds: ({ max }) => ({
      message: `Este servidor ha añadido ${max} fuentes en una hora, el máximo.`,
      hint: "Inténtalo dentro de una hora.",
    }),
    embedded: ({ max }) => ({
      message: `Un servidor puede hacer leer ${max.toLocaleString("es")} pasajes al día; hoy ya no quedan suficientes.`,
      hint: "Inténtalo mañana, o añade solo una parte.",
    }),
  },
};
