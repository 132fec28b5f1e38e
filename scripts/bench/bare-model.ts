import { availableParallelism } from "node:os";
import { join } from "node:path";
import { MAX_BATCH, MAX_THREADS } from "../../src/models/limits.ts";
import { readModelFiles } from "../../src/models/model-files.ts";
import { loadModel, loadTokenizer } from "../../src/models/worker/load.ts";
import { disposeAll, padded } from "../../src/models/worker/tensors.ts";
import { EMBEDDING_MODEL, MODELS_DIR } from "./shipped-models.ts";

const PREFIX = "passage: ";

/** Gives the milliseconds that the embedding model itself takes for texts, without cutting them into ids; batches are of like length. */
export async function openBareModel(): Promise<(texts: readonly string[]) => Promise<number>> {
  const files = await readModelFiles(join(MODELS_DIR, EMBEDDING_MODEL));
  const tokenizer = await loadTokenizer(files);
  const model = await loadModel(files, Math.min(MAX_THREADS, availableParallelism()));
  return async (texts) => {
    const rows = texts
      .map((text) => tokenizer.encode(PREFIX + text, files.maxTokens))
      .sort((a, b) => a.length - b.length);
    const inputs = [];
    for (let start = 0; start < rows.length; start += MAX_BATCH) {
      inputs.push(await padded(rows.slice(start, start + MAX_BATCH), tokenizer.padId));
    }
    const startedAt = performance.now();
    for (const input of inputs) disposeAll(await model(input), input);
    return performance.now() - startedAt;
  };
}
