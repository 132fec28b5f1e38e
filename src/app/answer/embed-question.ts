import { UserError } from "../../core/errors.ts";
import type { CancelOptions } from "../../core/ports/cancel-options.ts";
import type { Embedder } from "../../core/ports/embedder.ts";
import { shorten } from "../../core/question/clean.ts";
import { isUnreadable } from "./unreadable.ts";

/** The unit vector of a text as a question. Throws UserError question-unreadable and those of the embedder. */
export async function embedQuestion(
  text: string,
  { embedder, signal }: { readonly embedder: Embedder } & CancelOptions,
): Promise<Float32Array> {
  if (await isUnreadable(text, embedder)) throw unreadable(text);
  const [vector] = await embedder.embed([text], { as: "question", ...(signal === undefined ? {} : { signal }) });
  if (vector === undefined) throw new RangeError("Expected the question's vector.");
  return vector;
}

function unreadable(text: string): UserError {
  return new UserError({
    code: "question-unreadable",
    values: { problem: "script", question: shorten(text) },
    message: `The model cannot read most of this question: ${JSON.stringify(shorten(text))}.`,
    hint: "Ask in a language of the Latin alphabet: French, English, Vietnamese, Spanish and German are supported.",
  });
}
