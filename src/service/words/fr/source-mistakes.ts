import type { MistakeWords } from "../types/error-words.ts";

type SourceCode = "date-unreadable" | "source-known" | "source-limit";

/** For whoever adds a source. */
export const sourceMistakes: Pick<MistakeWords["byCode"], SourceCode> = {
  "date-unreadable": ({ date }) => ({
    message: `${date} n'est pas une date lisible.`,
    hint: "Écrivez-la comme 2026-11-24, ou avec le jour, le mois en lettres et l'année.",
  }),
  "source-known": ({ title }) => ({
    message: `« ${title} » est déjà là.`,
    hint: "Pour la relire maintenant, utilisez /source refresh.",
  }),
  "source-limit": {
    feeds: ({ max }) => ({
      message: `Il y a déjà ${max} flux, le maximum d'un serveur.`,
      hint: "Retirez-en un avec /feed remove.",
    }),
    sources: ({ max }) => ({
      message: `Il y a déjà ${max} sources, le maximum d'un serveur.`,
      hint: "Retirez-en une avec /source remove.",
    }),
    passages: ({ max }) => ({
      message: `Avec elle, le serveur dépasserait ${max.toLocaleString("fr")} passages.`,
      hint: "Retirez de longues sources, ou n'ajoutez que l'article.",
    }),
    adds: ({ max }) => ({
      message: `Ce serveur a ajouté ${max} sources dans l'heure, le maximum.`,
      hint: "Réessayez dans une heure.",
    }),
    embedded: ({ max }) => ({
      message: `Un serveur peut faire lire ${max.toLocaleString("fr")} passages par jour ; aujourd'hui, il n'en reste pas assez.`,
      hint: "Réessayez demain, ou n'ajoutez qu'une partie.",
    }),
  },
};
