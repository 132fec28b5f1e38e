import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildBot } from "./bot-process.ts";
import { atMost, type Print, percentile, printVerdicts, timed, withFolder } from "./measuring.ts";

export const name = "the command line's first answer, from the start of the process to its end, on a built index";

const ROOT = join(import.meta.dirname, "../..");
const RUNS = 5;
const QUESTION = "Combien de pays ont adopté la Déclaration conjointe ?";
const mostSeconds = { node: 1.6, npx: 2.4 };

const start = promisify(execFile);

/** Each start once before, so that both the index and the files' pages are there. */
export async function run(print: Print): Promise<boolean> {
  await buildBot();
  const verdicts = await withFolder(async (dataDir) => {
    const ask = ["ask", QUESTION, "--data", dataDir];
    const node = await medianSeconds(process.execPath, [join(ROOT, "dist/main.js"), ...ask]);
    const npx = await medianSeconds("npx", ["--no", "sourcier", ...ask]);
    return [
      atMost(`node dist/main.js ask, median of ${RUNS}`, node, mostSeconds.node, "s"),
      atMost(`npx sourcier ask, median of ${RUNS}`, npx, mostSeconds.npx, "s"),
    ];
  });
  return printVerdicts(verdicts, print);
}

async function medianSeconds(command: string, args: readonly string[]): Promise<number> {
  const once = () => start(command, args, { cwd: ROOT });
  await once();
  const seconds: number[] = [];
  for (let round = 0; round < RUNS; round++) seconds.push((await timed(once)) / 1000);
  return percentile(seconds, 0.5);
}
