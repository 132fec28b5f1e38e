import { availableParallelism } from "node:os";
import { join } from "node:path";
import { MAX_BATCH, MAX_THREADS } from "../../src/models/limits.ts";
import { readModelFiles } from "../../src/models/model-files.ts";
import { loadModel, loadTokenizer } from "../../src/models/worker/load.ts";
import { disposeAll, padded } from "../../src/models/worker/tensors.ts";
import { EMBEDDING_MODEL, MODELS_DIR, openShippedModels, syntheticPassages } from "./shipped-models.ts";

export const name = "throughput of the embedder against the bare model";

const PASSAGES_A_ROUND = 16;
const ROUNDS = 8;
const LEAST_RATIO = 0.9;
const PREFIX = "passage: ";

/** Embeds the same passages through the port and by the bare model (ids made beforehand, batches of like length) in turn; true when the port keeps up. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const host = await openShippedModels();
  const embedBare = await openBareModel();
  const passages = syntheticPassages(PASSAGES_A_ROUND * ROUNDS);
  await host.embedder.embed(passages.slice(0, MAX_BATCH), { as: "passage" });
  await embedBare(passages.slice(0, MAX_BATCH));
  let portMs = 0;
  let bareMs = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const texts = passages.slice(round * PASSAGES_A_ROUND, (round + 1) * PASSAGES_A_ROUND);
    const startedAt = performance.now();
    await host.embedder.embed(texts, { as: "passage" });
    portMs += performance.now() - startedAt;
    bareMs += await embedBare(texts);
  }
  await host.close();
  const ratio = bareMs / portMs;
  const perSecond = (ms: number) => ((passages.length * 1000) / ms).toFixed(1);
  print(
    `${ratio >= LEAST_RATIO ? "ok  " : "FAIL"} ${perSecond(portMs)} passages a second, bare ${perSecond(bareMs)}: ratio ${ratio.toFixed(3)}, at least ${LEAST_RATIO}`,
  );
  return ratio >= LEAST_RATIO;
}

/** Gives the milliseconds that the model itself takes, without cutting texts into ids. */
async function openBareModel(): Promise<(texts: readonly string[]) => Promise<number>> {
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
