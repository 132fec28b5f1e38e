import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Embedder } from "../../src/core/ports/embedder.ts";
import { packIntents, unpackIntents } from "../../src/core/question/intent-model.ts";
import { fitLinear } from "./fit-linear.ts";
import { judgeIntents } from "./intent-questions.ts";
import { embedMessages } from "./messages.ts";
import { renderIntents } from "./render-intents.ts";

/** With which the shipped embedder's id begins, and those of the models that it was cut from. */
const MAKE = "multilingual-e5-small";

/** Fits what a message is about, writes src/core/question/fitted-intents.ts and says what it comes to. */
export async function calibrateIntents(folder: string, embedder: Embedder): Promise<void> {
  if (!embedder.id.startsWith(MAKE)) throw new Error(`Expected an embedder of the make ${MAKE}, got ${embedder.id}.`);
  const messages = await embedMessages(embedder);
  const packed = packIntents(MAKE, fitLinear(messages));
  writeFileSync(
    join(import.meta.dirname, "../../src/core/question/fitted-intents.ts"),
    renderIntents(packed, messages.length),
  );
  const embed = async (text: string) => (await embedder.embed([text], { as: "question" }))[0] ?? new Float32Array();
  const outcomes = await judgeIntents(folder, { embed, intents: unpackIntents(packed) });
  for (const { id, question, wrong } of outcomes) if (wrong.length > 0) console.log(id, question, wrong.join("; "));
  for (const isReported of [false, true]) {
    const half = outcomes.filter((each) => each.isReported === isReported);
    const right = half.filter(({ wrong }) => wrong.length === 0).length;
    console.log(
      `intents, ${isReported ? "report" : "fitting"} half: ${right} of ${half.length} understood in every respect`,
    );
  }
}
