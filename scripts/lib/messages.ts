import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Embedder } from "../../src/core/ports/embedder.ts";
import { cleanQuestion } from "../../src/core/question/clean.ts";
import { withoutCourtesy } from "../../src/core/question/courtesy.ts";
import type { MessageClass } from "../../src/core/question/intent.ts";
import type { LabelledMessage } from "./fit-linear.ts";

const folder = join(import.meta.dirname, "../questions/messages");

/** Messages of each class in five languages, written for the fit, with their vectors as questions. */
export async function embedMessages(embedder: Pick<Embedder, "embed">): Promise<readonly LabelledMessage[]> {
  const messages = readdirSync(folder).flatMap((file) => {
    const classes: Readonly<Record<MessageClass, readonly string[]>> = JSON.parse(
      readFileSync(join(folder, file), "utf8"),
    );
    return Object.entries(classes).flatMap(([name, texts]) =>
      texts.map((text) => ({ name: name as MessageClass, text: withoutCourtesy(cleanQuestion(text)) })),
    );
  });
  const vectors = await embedder.embed(
    messages.map(({ text }) => text),
    { as: "question" },
  );
  return messages.map(({ name }, index) => ({ name, vector: vectors[index] ?? new Float32Array() }));
}
