import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildBot } from "./bot-process.ts";
import { atMost, type Print, percentile, printVerdicts, withFolder } from "./measuring.ts";

export const name = "resident memory after one article is answered, against a bare process with the same model";

const PROGRAM = join(import.meta.dirname, "memory-program.mjs");
const RUNS = 3;
const mostMb = { above: 120, both: 650 };

/** Every figure is of a process of its own that runs compiled code alone. */
export async function run(print: Print): Promise<boolean> {
  await buildBot();
  const bare = await residentMb(() => measure("bare"));
  const pipeline = await residentMb(() => measure("pipeline"));
  const embedder = await residentMb(() => withFolder((dataDir) => measure("engine", dataDir, "none")));
  const both = await residentMb(() => withFolder((dataDir) => measure("engine", dataDir, "sourcier-reader-latin")));
  return printVerdicts(
    [
      {
        what: `the model alone ${bare.toFixed(0)} MB; with the tokenizer of transformers.js ${pipeline.toFixed(0)} MB`,
        ok: true,
      },
      { what: `the engine with that model ${embedder.toFixed(0)} MB`, ok: true },
      atMost("the engine above the model alone", embedder - bare, mostMb.above, "MB"),
      atMost("the engine with both models", both, mostMb.both, "MB"),
    ],
    print,
  );
}

/** Median of several processes: they differ by some ten megabytes. */
async function residentMb(run: () => Promise<number>): Promise<number> {
  const runs: number[] = [];
  while (runs.length < RUNS) runs.push(await run());
  return percentile(runs, 0.5);
}

async function measure(...args: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", PROGRAM, ...args]);
  return Number(stdout);
}
