import { createHash } from "node:crypto";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { basename, isAbsolute, join, resolve } from "node:path";
import { UserError } from "../core/errors.ts";
import type { Dtype, ModelFiles } from "./protocol.ts";

/** Weights by file, in the order in which they are preferred where a folder holds several. */
const WEIGHTS: readonly (readonly [file: string, dtype: Dtype])[] = [
  ["model_quantized.onnx", "q8"],
  ["model_q4.onnx", "q4"],
  ["model.onnx", "fp32"],
  ["model_fp16.onnx", "fp16"],
  ["model_int8.onnx", "int8"],
  ["model_uint8.onnx", "uint8"],
  ["model_q4f16.onnx", "q4f16"],
  ["model_bnb4.onnx", "bnb4"],
];
/** Folder inside modelsDir for models that were fetched from the hub. */
export const HUB_CACHE = ".cache";
const STAMP_BYTES = 64 * 1024;
const STAMP_DIGITS = 12;

/** The folder that a model's name means: one inside modelsDir, else a path, else what was fetched from the hub. */
export async function findModelFolder(modelsDir: string, model: string): Promise<string | undefined> {
  const candidates = isAbsolute(model)
    ? [model]
    : [join(modelsDir, model), resolve(model), join(modelsDir, HUB_CACHE, model)];
  for (const folder of candidates) {
    if (await isFolder(folder)) return folder;
  }
  return undefined;
}

/** Reads what a model's folder says of it, without loading it. Throws UserError model-missing, model-damaged. */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const name = basename(folder);
  const [file, dtype] = await findWeights(folder);
  const weights = join(folder, "onnx", file);
  const config = await readConfig(join(folder, "config.json"));
  const stamp = await stampOf([join(folder, "config.json"), join(folder, "tokenizer.json"), weights]);
  return {
    name,
    id: `${name}/${dtype}/${stamp}`,
    folder,
    weights,
    dtype,
    dimensions: config.hidden_size,
    vocabularySize: config.vocab_size,
    maxTokens: config.max_position_embeddings,
  };
}

export function modelMissing(model: string, place: string, cause?: unknown): UserError {
  return new UserError({
    code: "model-missing",
    values: { model, place },
    message: `Model ${JSON.stringify(model)} is missing: expected its files in ${place}.`,
    hint: "Restore the models folder (it comes with the package), or name another model in EMBEDDING_MODEL or READER_MODEL.",
    cause,
  });
}

export function modelDamaged(file: string, reason: string, cause?: unknown): UserError {
  return new UserError({
    code: "model-damaged",
    values: { file, detail: reason },
    message: `Model file ${file} cannot be used: ${reason}.`,
    hint: "Restore that file from the package or from where the model came.",
    cause,
  });
}

async function findWeights(folder: string): Promise<readonly [file: string, dtype: Dtype]> {
  const files = new Set(await readdir(join(folder, "onnx")).catch(() => []));
  const found = WEIGHTS.find(([file]) => files.has(file));
  if (found === undefined) throw modelMissing(basename(folder), join(folder, "onnx", "model*.onnx"));
  return found;
}

interface ModelConfig {
  readonly hidden_size: number;
  readonly vocab_size: number;
  readonly max_position_embeddings: number;
}

async function readConfig(file: string): Promise<ModelConfig> {
  const config = await readJson(file);
  const numberOf = (key: keyof ModelConfig) => {
    const value = config[key];
    if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
    throw modelDamaged(file, `expected ${key} to be a positive integer, got ${JSON.stringify(value)}`);
  };
  return {
    hidden_size: numberOf("hidden_size"),
    vocab_size: numberOf("vocab_size"),
    max_position_embeddings: numberOf("max_position_embeddings"),
  };
}

/** The object in a JSON file of a model. Throws UserError model-missing, model-damaged. */
export async function readJson(file: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw modelMissing(basename(file), file, cause);
  });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw modelDamaged(file, "it is no JSON (truncated?)", cause);
  }
  throw modelDamaged(file, "expected a JSON object");
}

/** Changes when a file is replaced: sizes and both ends of each file. */
async function stampOf(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) await hashEnds(hash, file);
  return hash.digest("hex").slice(0, STAMP_DIGITS);
}

async function hashEnds(hash: ReturnType<typeof createHash>, file: string): Promise<void> {
  const handle = await open(file).catch((cause: unknown) => {
    throw modelMissing(basename(file), file, cause);
  });
  try {
    const { size } = await handle.stat();
    hash.update(`${basename(file)} ${size}\n`);
    for (const position of [0, Math.max(0, size - STAMP_BYTES)]) {
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(STAMP_BYTES), position });
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
