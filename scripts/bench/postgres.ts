import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createDatabase } from "../../test/postgres/database.ts";
import { type Print, printVerdicts } from "./measuring.ts";
import { compareLatency } from "./postgres/compare-latency.ts";
import { compareQuality } from "./postgres/compare-quality.ts";
import { measureLargeLibraries } from "./postgres/large-libraries.ts";

export const name =
  "PostgreSQL against SQLite: the same answers, how long they take, and libraries too large to look at each vector";

const SCRIPT = join(import.meta.dirname, "../test-postgres");

/** On a server of its own, which `scripts/test-postgres` starts: where there is none, this bench is run once more with it. */
export async function run(print: Print): Promise<boolean> {
  if (process.env.TEST_DATABASE_URL === undefined) return runWithServer();
  const latency = await compareLatency((await createDatabase()).url);
  const large = await measureLargeLibraries((await createDatabase()).url, print);
  const quality = await compareQuality(print);
  return printVerdicts([latency, ...large, ...quality], print);
}

function runWithServer(): boolean {
  const [program = "", script = ""] = process.argv;
  const command = ["--with", program, ...process.execArgv, script, "postgres"];
  return spawnSync(SCRIPT, command, { stdio: "inherit" }).status === 0;
}
