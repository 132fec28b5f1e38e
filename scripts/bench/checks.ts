import { cpSync } from "node:fs";
import { join } from "node:path";
import { openEngine } from "../../src/app/compose/compose.ts";
import { loadConfig } from "../../src/app/config.ts";
import { OPERATOR_SCOPE } from "../../src/core/scope.ts";
import { type AskQueue, createAskQueue } from "../../src/service/asking/ask-queue.ts";
import { loadStatements } from "../lib/statements.ts";
import { askBeside } from "./asking-beside.ts";
import { atMost, type Print, percentile, printVerdicts, timed, type Verdict, withFolder } from "./measuring.ts";

export const name = "a statement's check, and another's question while a text of 200 sentences is checked";

const ROOT = join(import.meta.dirname, "../..");
const SENTENCES = 200;
const WARM_UP = 5;
/** Questions asked while nothing else happens, and at most so many while the text is checked. */
const QUIET = 40;
/** A question waits at most for the sentence that is being checked. */
const MOST_SLOWER = 2;
const MOST_CHECK_MS = 150;

export async function run(print: Print): Promise<boolean> {
  const sets = ["scripts/questions/statements", "test/quality/statements"].map((dir) =>
    loadStatements(join(ROOT, dir)),
  );
  const statements = sets.flatMap((set) => set.statements.map(({ statement }) => statement));
  return withFolder(async (cwd) => {
    cpSync(join(ROOT, "corpus"), join(cwd, "corpus"), { recursive: true });
    const engine = await openEngine(loadConfig({ cwd, env: {} }));
    try {
      await engine.index();
      const { signal } = new AbortController();
      const queue = createAskQueue({ engine, concurrency: 2, maxWaiting: SENTENCES, signal });
      const check = engine.in(OPERATOR_SCOPE).check;
      const times: number[] = [];
      for (const [at, statement] of statements.slice(0, QUIET + WARM_UP).entries()) {
        const duration = await timed(() => check(statement));
        if (at >= WARM_UP) times.push(duration);
      }
      const verdicts = [atMost("a statement, median", percentile(times, 0.5), MOST_CHECK_MS)];
      const text = statements.slice(0, SENTENCES).join("\n");
      return printVerdicts([...verdicts, ...(await besideCheck(queue, text))], print);
    } finally {
      await engine.close();
    }
  });
}

async function besideCheck(queue: AskQueue, text: string): Promise<readonly Verdict[]> {
  const check = () => queue.check(text, { scope: OPERATOR_SCOPE });
  const { quietP95, busyP95, asked, result } = await askBeside(queue, QUIET, check);
  return [
    { what: `${result.sentences.length} sentences checked, ${asked} questions meanwhile`, ok: asked >= QUIET },
    atMost(
      `question's p95 while a text is checked, ${quietP95.toFixed(0)} ms when quiet`,
      busyP95,
      MOST_SLOWER * quietP95,
    ),
  ];
}
