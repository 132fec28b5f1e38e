import { readdir, readFile, stat } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import type { Config } from "../../app/types.ts";
import type { Check } from "./check.ts";

export interface CheckModelOptions {
  readonly name: string;
  readonly model: string;
  readonly config: Pick<Config, "modelsDir">;
  /** Sourcier answers without it, though less well. */
  readonly optional?: boolean;
}

/** Whether a model's folder has all its files; loads none of them. */
export async function checkModel({ name, model, config, optional = false }: CheckModelOptions): Promise<Check> {
  if (optional && model === "none") return { name, state: "note", message: "turned off (READER_MODEL=none)" };
  const folder = isAbsolute(model) ? model : join(config.modelsDir, model);
  const faults = await findFaults(folder);
  if (faults.length === 0) return { name, state: "ok", message: basename(folder) };
  if (faults.length === REQUIRED_FILES.length + 1 && model.includes("/") && !isAbsolute(model)) {
    return { name, state: "note", message: `${model} is no local folder: it is fetched when it is first used` };
  }
  const hint = "Restore the folder from the package (git checkout -- models, or install again).";
  return { name, state: optional ? "note" : "broken", message: `${folder}: ${faults.join(", ")}`, hint };
}

const REQUIRED_FILES = ["config.json", "tokenizer.json", "tokenizer_config.json"] as const;

async function findFaults(folder: string): Promise<readonly string[]> {
  const faults = await Promise.all([
    ...REQUIRED_FILES.map((file) => findJsonFault(folder, file)),
    findWeightsFault(folder),
  ]);
  return faults.filter((fault) => fault !== undefined);
}

async function findJsonFault(folder: string, file: string): Promise<string | undefined> {
  const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
  if (text === undefined) return `${file} is missing`;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return `${file} is damaged`;
  }
}

async function findWeightsFault(folder: string): Promise<string | undefined> {
  const files = await readdir(join(folder, "onnx")).catch(() => []);
  const weights = files.filter((file) => file.endsWith(".onnx"));
  if (weights.length === 0) return "onnx/*.onnx is missing";
  const sizes = await Promise.all(weights.map(async (file) => (await stat(join(folder, "onnx", file))).size));
  return sizes.every((size) => size < MIN_WEIGHTS_BYTES) ? "onnx/*.onnx is cut short (Git LFS pointer?)" : undefined;
}

/** No usable model is smaller; a Git LFS pointer has some 130 bytes. */
const MIN_WEIGHTS_BYTES = 10_000;
