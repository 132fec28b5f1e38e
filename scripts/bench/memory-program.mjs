// Prints its resident memory in MB: `bare` with the embedding model and one text embedded from ids, `pipeline` likewise by the pipeline of
// transformers.js, `engine DATA_DIR READER_MODEL` with the whole product after one question. Plain JavaScript, so that nothing else runs.
import { availableParallelism } from "node:os";
import { join } from "node:path";

const QUESTION = "Combien de pays ont adopté la Déclaration conjointe ?";
const MODEL = join(import.meta.dirname, "../../models/multilingual-e5-small-latin");
/** As long as the tokens of a short passage. */
const IDS = 128;

const programs = {
  async bare() {
    const { AutoModel, Tensor } = await openTransformers();
    const model = await AutoModel.from_pretrained(MODEL, await readOptions());
    const ids = new Tensor("int64", new BigInt64Array(IDS).fill(10n), [1, IDS]);
    const mask = new Tensor("int64", new BigInt64Array(IDS).fill(1n), [1, IDS]);
    await model({ input_ids: ids, attention_mask: mask });
    return model;
  },
  async pipeline() {
    const { pipeline } = await openTransformers();
    const embed = await pipeline("feature-extraction", MODEL, await readOptions());
    await embed(`query: ${QUESTION}`, { pooling: "mean", normalize: true });
    return embed;
  },
  async engine(dataDir, readerModel) {
    const { openEngine } = await import("../../dist/app/compose/compose.js");
    const { OPERATOR_SCOPE } = await import("../../dist/core/scope.js");
    const { loadConfig } = await import("../../dist/app/config.js");
    const engine = await openEngine(loadConfig({ flags: { data: dataDir }, env: { READER_MODEL: readerModel } }));
    await engine.in(OPERATOR_SCOPE).ask(QUESTION);
    return engine;
  },
};

const [program, ...args] = process.argv.slice(2);
const kept = await programs[program](...args);
globalThis.gc();
console.log(process.memoryUsage.rss() / 1_048_576);
// The model is held until here.
process.exit(kept === undefined ? 1 : 0);

async function openTransformers() {
  const transformers = await import("@xenova/transformers");
  transformers.env.allowRemoteModels = false;
  return transformers;
}

async function readOptions() {
  const { readModelFiles } = await import("../../dist/models/model-files.js");
  const { dtype } = await readModelFiles(MODEL);
  return { dtype, device: "cpu", session_options: { intraOpNumThreads: availableParallelism() } };
}
