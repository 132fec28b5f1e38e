import { monitorEventLoopDelay } from "node:perf_hooks";
import { openShippedModels, syntheticPassages } from "./shipped-models.ts";

export const name = "stall of the main thread while 1,000 passages are embedded";

const PASSAGES = 1000;
const MOST_STALL_MS = 50;
const RESOLUTION_MS = 1;
const NANOSECONDS_PER_MS = 1e6;

/** Prints the longest stall of the event loop; true when it is within the limit. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const host = await openShippedModels();
  const passages = syntheticPassages(PASSAGES);
  await host.embedder.embed(["warm"], { as: "question" });
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  await host.embedder.embed(passages, { as: "passage" });
  delay.disable();
  await host.close();
  const longestMs = delay.max / NANOSECONDS_PER_MS;
  const isWithin = longestMs <= MOST_STALL_MS;
  const p99Ms = delay.percentile(99) / NANOSECONDS_PER_MS;
  print(
    `${isWithin ? "ok  " : "FAIL"} longest stall ${longestMs.toFixed(1)} ms, at most ${MOST_STALL_MS} (p99 ${p99Ms.toFixed(1)})`,
  );
  return isWithin;
}
