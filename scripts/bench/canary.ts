import { openPostgresStore } from "../../src/store/postgres/store.ts";
import { createDatabase } from "../../test/postgres/database.ts";
import type { CanaryState } from "../lib/canary/canary-bot.ts";
import { runCanary } from "../lib/canary/run-canary.ts";
import { type Print, printVerdicts, type Verdict, withFolder } from "./measuring.ts";

export const name = "random acts over all commands of two servers that must not see each other";

const ACTS = Number(process.env.BENCH_ACTS ?? 10_000);
const SEED = 11;

/** On SQLite; with TEST_DATABASE_URL on PostgreSQL as well, as an ordinary role. */
export async function run(print: Print): Promise<boolean> {
  return withFolder(async (dataDir) => {
    const verdicts = [...(await tryOut("sqlite", { dataDir }, print))];
    if (process.env.TEST_DATABASE_URL !== undefined) {
      const { url } = await createDatabase();
      verdicts.push(...(await tryOut("postgres", { dataDir, store: await openPostgresStore({ url }) }, print)));
    }
    return printVerdicts(verdicts, print);
  });
}

async function tryOut(what: string, state: CanaryState, print: Print): Promise<readonly Verdict[]> {
  const { counts, own, pins, leaks, bugs, violations } = await runCanary(state, { acts: ACTS, seed: SEED });
  const done = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  print(`${what}, ${ACTS} acts: ${done.join(", ")}`);
  for (const leak of leaks.slice(0, 3)) print(`LEAK ${leak}`);
  for (const bug of bugs.slice(0, 3)) print(`BUG ${bug}`);
  return [
    { what: `${what}: ${own} messages with a server's own marker`, ok: own > 0 },
    {
      what: `${what}: ${pins.pinned} quotes pinned, ${pins.quoted} shown as the team's, ${pins.asleep} lists with one asleep`,
      ok: Math.min(pins.pinned, pins.quoted, pins.asleep) > 0,
    },
    { what: `${what}: ${leaks.length} with the other's, none may be`, ok: leaks.length === 0 },
    {
      what: `${what}: ${bugs.length} bugs, ${violations.length} broken rules`,
      ok: bugs.length + violations.length === 0,
    },
  ];
}
