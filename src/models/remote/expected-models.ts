import { UserError } from "../../core/errors.ts";
import type { ModelHostOptions } from "../host.ts";
import { findModelFolder, readModelFiles } from "../model-files.ts";
import type { ModelFiles } from "../protocol.ts";
import type { ExpectedModels } from "./connect-models.ts";

/**
 * Which models an installation works with, as the files say that lie here: what a server has must be the same. Of a model that does not
 * lie here nothing is known, and the server's is taken. Throws UserError model-damaged.
 */
export async function expectedModels(
  options: Pick<ModelHostOptions, "modelsDir" | "embeddingModel" | "readerModel">,
): Promise<ExpectedModels> {
  const { modelsDir, embeddingModel, readerModel } = options;
  return {
    embedder: await readIfHere(modelsDir, embeddingModel),
    reader: readerModel === undefined ? "none" : await readIfHere(modelsDir, readerModel),
  };
}

async function readIfHere(modelsDir: string, model: string): Promise<ModelFiles | undefined> {
  const folder = await findModelFolder(modelsDir, model);
  if (folder === undefined) return undefined;
  try {
    return await readModelFiles(folder);
  } catch (error) {
    if (error instanceof UserError && error.code === "model-missing") return undefined;
    throw error;
  }
}
