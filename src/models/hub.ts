import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { modelMissing } from "./model-files.ts";

const HUB = "https://huggingface.co";
const FILES = ["config.json", "tokenizer.json", "tokenizer_config.json"];
/** The first that the hub has. */
const WEIGHTS = ["onnx/model_quantized.onnx", "onnx/model.onnx"];

export type Fetch = (url: string) => Promise<Response>;

/** Whether a name can be that of a model on the Hugging Face hub: "owner/name". */
export function isHubId(model: string): boolean {
  return /^\w[\w.-]*\/\w[\w.-]*$/.test(model);
}

/** Fetches a model into a folder, which exists only once all is there. Throws UserError model-missing. */
export async function fetchModel(id: string, folder: string, get: Fetch = fetch): Promise<void> {
  const partial = `${folder}.partial-${process.pid}`;
  try {
    for (const file of FILES) await fetchFirst(id, [file], partial, get);
    await fetchFirst(id, WEIGHTS, partial, get);
    await rename(partial, folder);
  } catch (cause) {
    throw modelMissing(id, `a local folder or at ${HUB}/${id} (${reasonOf(cause)})`, cause);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function fetchFirst(id: string, files: readonly string[], folder: string, get: Fetch): Promise<void> {
  for (const file of files) {
    const response = await get(`${HUB}/${id}/resolve/main/${file}`);
    if (response.status === 404) continue;
    if (!response.ok || response.body === null) throw new Error(`${file}: HTTP ${response.status}`);
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(Readable.from(response.body), createWriteStream(target));
    return;
  }
  throw new Error(`no ${files.join(" nor ")}`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
