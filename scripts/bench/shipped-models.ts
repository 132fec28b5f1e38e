import { join } from "node:path";
import { createModelHost, type ModelHost } from "../../src/models/host.ts";
import { createRandom } from "./generated-text.ts";

export const MODELS_DIR = join(import.meta.dirname, "../../models");
export const EMBEDDING_MODEL = "multilingual-e5-small-latin";
export const READER_MODEL = "sourcier-reader-latin";

/** The models that come with the project, as the product opens them. */
export function openShippedModels(): Promise<ModelHost> {
  return createModelHost({ modelsDir: MODELS_DIR, embeddingModel: EMBEDDING_MODEL, readerModel: READER_MODEL });
}

const WORDS = (
  "le conseil de la ville a voté hier un budget pour les écoles et une route vers la côte où des pêcheurs attendent depuis trois ans " +
  "que le port rouvre ses quais selon la maire qui promet douze emplois aux jeunes avant la fin du mois prochain"
).split(" ");
const MIN_WORDS = 40;
const SPREAD_WORDS = 90;

/** Passages of 40 to 129 words, the same ones every time. */
export function syntheticPassages(count: number): readonly string[] {
  const next = createRandom(1);
  return Array.from({ length: count }, () =>
    Array.from({ length: MIN_WORDS + (next() % SPREAD_WORDS) }, () => WORDS[next() % WORDS.length]).join(" "),
  );
}
