import type { IntentModel, MessageClass } from "../../src/core/question/intent.ts";
import { createHashingEmbedder } from "./hashing-embedder.ts";

/**
 * An intent model over the hashing embedder's vectors that knows these messages, and takes whatever is unlike them for a question about
 * what an article says: a known message's logit is 200 * cosine - 160, against 0 for a fact: one that shares four of its five
 * words with a known one is taken for it.
 */
export async function knowMessages(
  messages: Readonly<Record<string, MessageClass>>,
  dimensions = 512,
): Promise<IntentModel> {
  const embedder = createHashingEmbedder({ dimensions });
  const vectors = await embedder.embed(Object.keys(messages), { as: "question" });
  const known = Object.values(messages).map((name, index) => ({
    name,
    bias: -160,
    weights: (vectors[index] ?? new Float32Array(dimensions)).map((value) => 200 * value),
  }));
  return { classes: [{ name: "fact", bias: 0, weights: new Float32Array(dimensions) }, ...known] };
}
