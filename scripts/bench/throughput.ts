import { MAX_BATCH } from "../../src/models/limits.ts";
import { openBareModel } from "./bare-model.ts";
import { openShippedModels, syntheticPassages } from "./shipped-models.ts";

export const name = "throughput of the embedder against the bare model";

const PASSAGES_A_ROUND = 16;
const ROUNDS = 8;
const LEAST_RATIO = 0.9;

/** Embeds the same passages through the port and by the bare model (ids made beforehand, batches of like length) in turn; true when the port keeps up. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const host = await openShippedModels();
  const embedBare = await openBareModel();
  const passages = syntheticPassages(PASSAGES_A_ROUND * ROUNDS);
  await host.embedder.embed(passages.slice(0, MAX_BATCH), { as: "passage" });
  await embedBare(passages.slice(0, MAX_BATCH));
  let portMs = 0;
  let bareMs = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const texts = passages.slice(round * PASSAGES_A_ROUND, (round + 1) * PASSAGES_A_ROUND);
    const startedAt = performance.now();
    await host.embedder.embed(texts, { as: "passage" });
    portMs += performance.now() - startedAt;
    bareMs += await embedBare(texts);
  }
  await host.close();
  const ratio = bareMs / portMs;
  const perSecond = (ms: number) => ((passages.length * 1000) / ms).toFixed(1);
  print(
    `${ratio >= LEAST_RATIO ? "ok  " : "FAIL"} ${perSecond(portMs)} passages a second, bare ` +
      `${perSecond(bareMs)}: ratio ${ratio.toFixed(3)}, at least ${LEAST_RATIO}`,
  );
  return ratio >= LEAST_RATIO;
}
