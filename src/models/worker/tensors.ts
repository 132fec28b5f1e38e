import type { Tensor } from "@xenova/transformers";
import { modelDamaged } from "../model-files.ts";
import type { ModelFiles } from "../protocol.ts";

export type Tensors = Readonly<Record<string, Tensor>>;

/** `input_ids` and `attention_mask` of rows of different length, [rows, longest]. */
export async function padded(rows: readonly (readonly number[])[], padId: number): Promise<Tensors> {
  const { Tensor } = await import("@xenova/transformers");
  const width = Math.max(...rows.map((row) => row.length));
  const ids = new BigInt64Array(rows.length * width).fill(BigInt(padId));
  const mask = new BigInt64Array(rows.length * width);
  for (const [index, row] of rows.entries()) {
    for (const [position, id] of row.entries()) ids[index * width + position] = BigInt(id);
    mask.fill(1n, index * width, index * width + row.length);
  }
  const shape = [rows.length, width];
  return { input_ids: new Tensor("int64", ids, shape), attention_mask: new Tensor("int64", mask, shape) };
}

/** Values of one output. Throws UserError model-damaged when the model has none of that name. */
export function floatsOf(outputs: Tensors, name: string, files: ModelFiles): Float32Array {
  const data = outputs[name]?.data;
  if (data instanceof Float32Array) return data;
  throw modelDamaged(
    files.weights,
    `expected an output ${name} of 32-bit floats, got ${Object.keys(outputs).join(", ")}`,
  );
}

export function disposeAll(...groups: readonly Tensors[]): void {
  for (const group of groups) for (const tensor of Object.values(group)) tensor.dispose();
}
