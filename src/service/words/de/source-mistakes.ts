import type { MistakeWords } from "../types/error-words.ts";

type SourceCode = "date-unreadable" | "source-known" | "source-limit";

/** For whoever adds a source. */
export const sourceMistakes: Pick<MistakeWords["byCode"], SourceCode> = {
  "date-unreadable": ({ date }) => ({
    message: `${date} ist kein lesbares Datum.`,
    hint: "Schreib es wie 2026-11-24, oder mit Tag, ausgeschriebenem Monat und Jahr.",
  }),
  "source-known": ({ title }) => ({
    message: `„${title}“ ist schon da.`,
    hint: "Um sie jetzt neu zu lesen, nimm /source refresh.",
  }),
  "source-limit": {
    feeds: ({ max }) => ({
      message: `Es gibt schon ${max} Feeds, mehr darf ein Server nicht haben.`,
      hint: "Entferne einen mit /feed remove.",
    }),
    sources: ({ max }) => ({
      message: `Es gibt schon ${max} Quellen, mehr darf ein Server nicht haben.`,
      hint: "Entferne eine mit /source remove.",
    }),
    passages: ({ max }) => ({
      message: `Mit ihr hätte der Server mehr als ${max.toLocaleString("de")} Abschnitte.`,
      hint: "Entferne lange Quellen, oder füge nur den Artikel hinzu.",
    }),
    adds: ({ max }) => ({
      message: `Dieser Server hat in einer Stunde ${max} Quellen hinzugefügt, mehr geht nicht.`,
      hint: "Versuch es in einer Stunde wieder.",
    }),
    embedded: ({ max }) => ({
      message: `Ein Server darf am Tag ${max.toLocaleString("de")} Abschnitte lesen lassen; heute reicht das nicht mehr.`,
      hint: "Versuch es morgen wieder, oder füge nur einen Teil hinzu.",
    }),
  },
};
