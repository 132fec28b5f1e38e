import { readdir, readFile, stat } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import type { Config } from "../../app/types.ts";
import type { DoctorWords } from "../../service/words/types/terminal-words.ts";
import type { Check } from "./check.ts";

export interface CheckModelOptions {
  readonly name: string;
  readonly model: string;
  readonly config: Pick<Config, "modelsDir">;
  readonly words: DoctorWords["model"];
  /** Sourcier answers without it, though less well. */
  readonly optional?: boolean;
}

/** Whether a model's folder has all its files; loads none of them. */
export async function checkModel(options: CheckModelOptions): Promise<Check> {
  const { name, model, config, words, optional = false } = options;
  if (optional && model === "none") return { name, state: "note", message: words.turnedOff };
  const folder = isAbsolute(model) ? model : join(config.modelsDir, model);
  const faults = await findFaults(folder, words);
  if (faults.length === 0) return { name, state: "ok", message: basename(folder) };
  if (faults.length === REQUIRED_FILES.length + 1 && model.includes("/") && !isAbsolute(model)) {
    return { name, state: "note", message: words.fetchedLater(model) };
  }
  return { name, state: optional ? "note" : "broken", message: `${folder}: ${faults.join(", ")}`, hint: words.hint };
}

type FaultWords = DoctorWords["model"];

const WEIGHTS = "onnx/*.onnx";
const REQUIRED_FILES = ["config.json", "tokenizer.json", "tokenizer_config.json"] as const;

async function findFaults(folder: string, words: FaultWords): Promise<readonly string[]> {
  const faults = await Promise.all([
    ...REQUIRED_FILES.map((file) => findJsonFault(folder, file, words)),
    findWeightsFault(folder, words),
  ]);
  return faults.filter((fault) => fault !== undefined);
}

async function findJsonFault(folder: string, file: string, words: FaultWords): Promise<string | undefined> {
  const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
  if (text === undefined) return words.missing(file);
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return words.damaged(file);
  }
}

async function findWeightsFault(folder: string, words: FaultWords): Promise<string | undefined> {
  const files = await readdir(join(folder, "onnx")).catch(() => []);
  const weights = files.filter((file) => file.endsWith(".onnx"));
  if (weights.length === 0) return words.missing(WEIGHTS);
  const sizes = await Promise.all(weights.map(async (file) => (await stat(join(folder, "onnx", file))).size));
  return sizes.every((size) => size < MIN_WEIGHTS_BYTES) ? words.cutShort(WEIGHTS) : undefined;
}

/** No usable model is smaller; a Git LFS pointer has some 130 bytes. */
const MIN_WEIGHTS_BYTES = 10_000;
