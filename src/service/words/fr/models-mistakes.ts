import type { MistakeWords } from "../types/error-words.ts";

/** For whoever runs a models server, or a bot that uses one. */
export const modelsMistakes: Pick<MistakeWords["byCode"], "models-server"> = {
  "models-server": {
    away: ({ address, detail }) => ({
      message: `Impossible de joindre le serveur de modèles ${address} (${detail}).`,
      hint: "Démarrez-le là-bas (sourcier models), ou corrigez MODELS_URL.",
    }),
    token: ({ address }) => ({
      message: `Le serveur de modèles ${address} refuse ce MODELS_TOKEN.`,
      hint: "Mettez le même MODELS_TOKEN ici et là-bas.",
    }),
    "other-model": ({ address, expected, found }) => ({
      message: `Le serveur de modèles ${address} a le modèle ${found} ; cette installation travaille avec ${expected}.`,
      hint: "Mettez les mêmes EMBEDDING_MODEL et READER_MODEL ici et là-bas, de la même version : rien de deux modèles n'est mélangé.",
    }),
    protocol: ({ address }) => ({
      message: `Ce qui répond à ${address} n'est pas un serveur de modèles de cette version.`,
      hint: "Corrigez MODELS_URL, ou mettez la même version ici et là-bas.",
    }),
  },
};

/** Where a models server cannot listen. */
export const modelsSettings: Pick<MistakeWords["byCode"]["setting-invalid"], "models-address" | "models-token"> = {
  "models-address": ({ host, port }) => ({
    message: `Impossible d'écouter sur MODELS_HOST ${host}, MODELS_PORT ${port}.`,
    hint: "Un autre programme utilise peut-être le port, ou l'adresse n'est pas de cette machine : choisissez-en d'autres.",
  }),
  "models-token": ({ host }) => ({
    message: `MODELS_HOST ${host} est joignable depuis d'autres machines, et il n'y a pas de MODELS_TOKEN.`,
    hint: "Mettez MODELS_TOKEN, ici et pour chaque bot, ou écoutez sur 127.0.0.1.",
  }),
};
