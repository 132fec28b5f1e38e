import { UserError } from "../../src/core/errors.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { createReadingProcess, type ReadingProcess } from "../../src/ingest/reading/reading-process.ts";
import { type Bomb, createBombs } from "../lib/documents/bombs.ts";
import { changedDocument, createSeeds } from "../lib/documents/seeds.ts";
import { createRandom } from "./generated-text.ts";
import { atMost, type Print, percentile, printVerdicts } from "./measuring.ts";
import { watchStalls } from "./stall-watch.ts";

export const name = "10,000 changed documents and bombs of every format: crashes, and stalls of the main thread";

const DOCUMENTS = 10_000;
const MOST_STALL_MS = 50;
const WORTH_TELLING_MS = 20;

export async function run(print: Print): Promise<boolean> {
  const reading = createReadingProcess();
  const bombs = createBombs();
  const seeds = createSeeds();
  const random = createRandom(7);
  await readOne(reading, { file: "warm.md", bytes: Buffer.from("Warm.") });
  const watch = watchStalls();
  const own: number[] = [];
  let longestWait = 0;
  const crashes: string[] = [];
  const counts = new Map<string, number>();
  const readCounted = async (document: Bomb) => {
    watch.take();
    const outcome = await readOne(reading, document);
    const { lateMs, ownMs } = watch.take();
    own.push(ownMs);
    longestWait = Math.max(longestWait, lateMs);
    if (ownMs > WORTH_TELLING_MS)
      print(`stall of ${ownMs.toFixed(0)} ms (${lateMs.toFixed(0)} by the clock) over ${document.file}`);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (outcome.startsWith("crash")) crashes.push(`${document.file}: ${outcome}`);
    return outcome;
  };
  for (let index = 0; index < DOCUMENTS; index++) {
    const seed = seeds[index % seeds.length];
    if (seed !== undefined) await readCounted(changedDocument(seed, random));
  }
  for (const bomb of bombs) {
    const started = performance.now();
    const outcome = await readCounted(bomb);
    print(`${bomb.file.padEnd(16)} ${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${outcome}`);
  }
  await reading.close();
  watch.stop();
  print(`longest wait of the main thread by the clock, for a core too: ${longestWait.toFixed(0)} ms`);
  for (const [outcome, count] of [...counts].toSorted((a, b) => b[1] - a[1]))
    print(`${String(count).padStart(6)} ${outcome}`);
  for (const crash of crashes.slice(0, 20)) print(crash);
  return printVerdicts(
    [
      atMost(`crashes over ${DOCUMENTS} changed documents and ${bombs.length} bombs`, crashes.length, 0, ""),
      atMost("longest stall of the main thread by its own work", percentile(own, 1), MOST_STALL_MS),
      atMost("p99.9 of them", percentile(own, 0.999), MOST_STALL_MS),
    ],
    print,
  );
}

/** "read", the code of why it is refused, or "crash" with what was thrown. */
async function readOne(reading: ReadingProcess, { file, bytes }: Bomb): Promise<string> {
  try {
    await reading.read({ bytes, file, id: file, library: FOLDER_LIBRARY });
    return "read";
  } catch (error) {
    if (error instanceof UserError) return "limit" in error.values ? `${error.code} ${error.values.limit}` : error.code;
    return `crash ${error instanceof Error ? `${error.message.slice(0, 120)} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : String(error)}`;
  }
}
