import type { PreTrainedModel } from "@xenova/transformers";
import { EMBEDDER_MAX_TOKENS } from "../limits.ts";
import { modelDamaged } from "../model-files.ts";
import type { ModelFiles } from "../protocol.ts";
import { disposeAll, floatsOf, padded } from "./tensors.ts";
import type { Tokenizer } from "./tokenizer.ts";

export interface LoadedEmbedder {
  readonly model: PreTrainedModel;
  readonly tokenizer: Tokenizer;
  readonly files: ModelFiles;
}

/** Vectors of unit length, one behind the other: the mean of the last hidden states over the tokens of each text. */
export async function embedTexts(
  texts: readonly string[],
  { model, tokenizer, files }: LoadedEmbedder,
): Promise<Float32Array<ArrayBuffer>> {
  const maxTokens = Math.min(EMBEDDER_MAX_TOKENS, files.maxTokens);
  const rows = texts.map((text) => tokenizer.encode(text, maxTokens));
  const inputs = await padded(rows, tokenizer.padId);
  const outputs = await model(inputs);
  try {
    const hidden = floatsOf(outputs, "last_hidden_state", files);
    const { dimensions } = files;
    const width = hidden.length / rows.length;
    if (width % dimensions !== 0) throw modelDamaged(files.weights, `its vectors are not ${dimensions} wide`);
    const vectors = new Float32Array(rows.length * dimensions);
    for (const [index, row] of rows.entries()) {
      const vector = vectors.subarray(index * dimensions, (index + 1) * dimensions);
      addRows(vector, hidden.subarray(index * width, index * width + row.length * dimensions));
      toUnitLength(vector, files);
    }
    return vectors;
  } finally {
    disposeAll(inputs, outputs);
  }
}

function addRows(sum: Float32Array, rows: Float32Array): void {
  for (let offset = 0; offset < rows.length; offset += sum.length) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (rows[offset + i] ?? 0);
  }
}

function toUnitLength(vector: Float32Array, files: ModelFiles): void {
  const norm = Math.hypot(...vector);
  if (!Number.isFinite(norm) || norm === 0) throw modelDamaged(files.weights, "it gives vectors that are no numbers");
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / norm;
}
