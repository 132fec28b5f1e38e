import { runCanary } from "../lib/canary/run-canary.ts";
import { type Print, printVerdicts, withFolder } from "./measuring.ts";

export const name = "10,000 random acts over all commands of two servers that must not see each other";

const ACTS = 10_000;
const SEED = 11;

export async function run(print: Print): Promise<boolean> {
  const { counts, own, leaks, bugs, violations } = await withFolder((dataDir) =>
    runCanary(dataDir, { acts: ACTS, seed: SEED }),
  );
  print(
    Object.entries(counts)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(", "),
  );
  for (const leak of leaks.slice(0, 3)) print(`LEAK ${leak}`);
  for (const bug of bugs.slice(0, 3)) print(`BUG ${bug}`);
  return printVerdicts(
    [
      { what: `${own} messages with a server's own marker`, ok: own > 0 },
      { what: `${leaks.length} with the other's, none may be`, ok: leaks.length === 0 },
      { what: `${bugs.length} bugs, ${violations.length} broken rules`, ok: bugs.length + violations.length === 0 },
    ],
    print,
  );
}
