import type { Embedder } from "../core/ports/embedder.ts";

/** What has a larger share of pieces that the model cannot read is refused. */
const MAX_UNREADABLE_SHARE = 0.5;
/** Letters of the Latin alphabet alone need no measuring. */
const otherScript = /(?!\p{Script=Latin})\p{L}/u;

/** Whether the model cannot read most of a text. Throws the embedder's errors. */
export async function isUnreadable(text: string, embedder: Pick<Embedder, "measure">): Promise<boolean> {
  if (!otherScript.test(text)) return false;
  const { tokens, unknown } = await embedder.measure(text);
  return unknown > MAX_UNREADABLE_SHARE * tokens;
}
