import type { MistakeWords } from "../types/error-words.ts";

/** For whoever runs a models server, or a bot that uses one. */
export const modelsMistakes: Pick<MistakeWords["byCode"], "models-server"> = {
  "models-server": {
    away: ({ address, detail }) => ({
      message: `Der Modellserver ${address} ist nicht erreichbar (${detail}).`,
      hint: "Starte ihn dort (sourcier models), oder ändere MODELS_URL.",
    }),
    token: ({ address }) => ({
      message: `Der Modellserver ${address} nimmt diesen MODELS_TOKEN nicht.`,
      hint: "Setz hier und dort denselben MODELS_TOKEN.",
    }),
    "other-model": ({ address, expected, found }) => ({
      message: `Der Modellserver ${address} hat das Modell ${found}; diese Installation arbeitet mit ${expected}.`,
      hint: "Setz hier und dort dieselben EMBEDDING_MODEL und READER_MODEL, aus derselben Version: Von zwei Modellen wird nichts gemischt.",
    }),
    protocol: ({ address }) => ({
      message: `Was unter ${address} antwortet, ist kein Modellserver dieser Version.`,
      hint: "Ändere MODELS_URL, oder nimm hier und dort dieselbe Version.",
    }),
  },
};

/** Where a models server cannot listen. */
export const modelsSettings: Pick<MistakeWords["byCode"]["setting-invalid"], "models-address" | "models-token"> = {
  "models-address": ({ host, port }) => ({
    message: `MODELS_HOST ${host}, MODELS_PORT ${port} lässt sich nicht öffnen.`,
    hint: "Vielleicht nutzt ein anderes Programm den Port, oder die Adresse gehört nicht dieser Maschine: Wähl andere.",
  }),
  "models-token": ({ host }) => ({
    message: `MODELS_HOST ${host} ist von anderen Maschinen aus erreichbar, und es gibt keinen MODELS_TOKEN.`,
    hint: "Setz MODELS_TOKEN, hier und für jeden Bot, oder nimm 127.0.0.1.",
  }),
};
