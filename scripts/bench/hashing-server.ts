import { serveModels } from "../../src/models/serve/serve-models.ts";
import { createHashingEmbedder } from "../../test/helpers/hashing-embedder.ts";
import { createHashingReader } from "../../test/helpers/hashing-reader.ts";

/** A models server of the hashing models, which take no time: what is measured with it is all the rest. Prints where it listens. */
const server = await serveModels({
  // As wide as the database searches.
  models: { embedder: createHashingEmbedder({ dimensions: 384 }), reader: createHashingReader() },
  host: "127.0.0.1",
  port: 0,
  token: undefined,
  maxQuestions: 10_000,
  log: console.error,
});
console.log(server.url);
