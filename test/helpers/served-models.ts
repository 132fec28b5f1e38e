import type { Embedder } from "../../src/core/ports/embedder.ts";
import type { Reader } from "../../src/core/ports/reader.ts";
import type { ModelHost } from "../../src/models/host.ts";
import { type ConnectModelsOptions, connectModels } from "../../src/models/remote/connect-models.ts";
import { type ModelsServer, type ServeModelsOptions, serveModels } from "../../src/models/serve/serve-models.ts";
import { createHashingEmbedder } from "./hashing-embedder.ts";
import { createHashingReader } from "./hashing-reader.ts";

export const TOKEN = "a-token-of-the-tests";

export interface ServedOptions extends Partial<Omit<ServeModelsOptions, "models">> {
  readonly embedder?: Embedder;
  readonly reader?: Reader | undefined;
}

/** A server of the hashing models on a free port of this machine. */
export function serveHashing(options: ServedOptions = {}): Promise<ModelsServer> {
  const { embedder = createHashingEmbedder(), ...rest } = options;
  const reader = "reader" in options ? options.reader : createHashingReader();
  return serveModels({
    host: "127.0.0.1",
    port: 0,
    token: TOKEN,
    log: () => {},
    ...rest,
    models: { embedder, reader },
  });
}

/** Models of a server that has the hashing ones, as one bot has them. */
export function connectHashing(url: string, options: Partial<ConnectModelsOptions> = {}): Promise<ModelHost> {
  const { id, dimensions } = createHashingEmbedder();
  const expected = { embedder: { id, dimensions }, reader: { id: createHashingReader().id } };
  return connectModels({ url, token: TOKEN, expected, log: () => {}, ...options });
}
