import type { MistakeWords } from "../types/error-words.ts";

/** For whoever runs a models server, or a bot that uses one. */
export const modelsMistakes: Pick<MistakeWords["byCode"], "models-server"> = {
  "models-server": {
    away: ({ address, detail }) => ({
      message: `No se puede llegar al servidor de modelos ${address} (${detail}).`,
      hint: "Arráncalo allí (sourcier models), o corrige MODELS_URL.",
    }),
    token: ({ address }) => ({
      message: `El servidor de modelos ${address} no acepta este MODELS_TOKEN.`,
      hint: "Pon el mismo MODELS_TOKEN aquí y allí.",
    }),
    "other-model": ({ address, expected, found }) => ({
      message: `El servidor de modelos ${address} tiene el modelo ${found}; esta instalación trabaja con ${expected}.`,
      hint: "Pon los mismos EMBEDDING_MODEL y READER_MODEL aquí y allí, de la misma versión: nada de dos modelos se mezcla.",
    }),
    protocol: ({ address }) => ({
      message: `Lo que responde en ${address} no es un servidor de modelos de esta versión.`,
      hint: "Corrige MODELS_URL, o usa la misma versión aquí y allí.",
    }),
  },
};

/** Where a models server cannot listen. */
export const modelsSettings: Pick<MistakeWords["byCode"]["setting-invalid"], "models-address" | "models-token"> = {
  "models-address": ({ host, port }) => ({
    message: `No se puede escuchar en MODELS_HOST ${host}, MODELS_PORT ${port}.`,
    hint: "Quizá otro programa usa el puerto, o la dirección no es de esta máquina: elige otros.",
  }),
  "models-token": ({ host }) => ({
    message: `A MODELS_HOST ${host} se llega desde otras máquinas, y no hay MODELS_TOKEN.`,
    hint: "Pon MODELS_TOKEN, aquí y en cada bot, o escucha en 127.0.0.1.",
  }),
};
