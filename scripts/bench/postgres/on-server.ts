import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createDatabase } from "../../../test/postgres/database.ts";
import { type Print, printVerdicts, type Verdict } from "../measuring.ts";

const SCRIPT = join(import.meta.dirname, "../../test-postgres");

/** Measures on an empty database of a server of its own, which `scripts/test-postgres` starts: where there is none, the bench is run once more with it. */
export async function onServer(
  bench: string,
  print: Print,
  measure: (url: string) => Promise<readonly Verdict[]>,
): Promise<boolean> {
  if (process.env.TEST_DATABASE_URL === undefined) return runWithServer(bench);
  return printVerdicts(await measure((await createDatabase()).url), print);
}

function runWithServer(bench: string): boolean {
  const [program = "", script = ""] = process.argv;
  const command = ["--with", program, ...process.execArgv, script, bench];
  return spawnSync(SCRIPT, command, { stdio: "inherit" }).status === 0;
}
