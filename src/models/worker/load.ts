import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PreTrainedModel } from "@xenova/transformers";
import { modelDamaged, modelMissing, readJson } from "../model-files.ts";
import type { ModelFiles } from "../protocol.ts";
import { wrapTokenizer } from "./generic-tokenizer.ts";
import type { Tokenizer } from "./tokenizer.ts";
import { createUnigramTokenizer, type UnigramTokenizer } from "./unigram.ts";

const ERRORS_ONLY = 3;

/** Loads the weights of a model in a local folder. Throws UserError model-damaged naming the file. */
export async function loadModel(files: ModelFiles, threads: number): Promise<PreTrainedModel> {
  const { AutoModel } = await importTransformers();
  try {
    // Threads that spin while they wait take a third more CPU time, and on a busy machine twice the time. The arena keeps the largest
    // batch's memory for good, some ten MB, and embedding is no faster for it.
    return await AutoModel.from_pretrained(files.folder, {
      dtype: files.dtype,
      device: "cpu",
      session_options: {
        enableCpuMemArena: false,
        intraOpNumThreads: threads,
        interOpNumThreads: 1,
        logSeverityLevel: ERRORS_ONLY,
        extra: { session: { intra_op: { allow_spinning: "0" } } },
      },
    });
  } catch (cause) {
    throw modelDamaged(files.weights, "onnxruntime cannot load it (truncated, or of another format?)", cause);
  }
}

/** Loads the tokenizer of a model. Throws UserError model-missing, model-damaged. */
export async function loadTokenizer(files: ModelFiles): Promise<Tokenizer | UnigramTokenizer> {
  const file = tokenizerFile(files);
  const own = createUnigramTokenizer(await readJson(file));
  if (own !== undefined) return own;
  const { AutoTokenizer } = await importTransformers();
  try {
    return wrapTokenizer(await AutoTokenizer.from_pretrained(files.folder));
  } catch (cause) {
    throw modelDamaged(file, "transformers.js cannot make a tokenizer of it", cause);
  }
}

/** Whether two models read text alike, so that one tokenizer serves both. */
export async function haveSameTokenizer(a: ModelFiles, b: ModelFiles): Promise<boolean> {
  const [left, right] = await Promise.all([readTokenizer(a), readTokenizer(b)]);
  return left.equals(right);
}

async function readTokenizer(files: ModelFiles): Promise<Buffer> {
  const file = tokenizerFile(files);
  return readFile(file).catch((cause: unknown) => {
    throw modelMissing(files.name, file, cause);
  });
}

function tokenizerFile(files: ModelFiles): string {
  return join(files.folder, "tokenizer.json");
}

/** transformers.js, which takes an absolute path for a local folder: nothing is ever fetched while a model is loaded. */
async function importTransformers() {
  const transformers = await import("@xenova/transformers");
  transformers.env.allowRemoteModels = false;
  return transformers;
}
