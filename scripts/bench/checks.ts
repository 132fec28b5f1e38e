import { cpSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openEngine } from "../../src/app/compose.ts";
import { loadConfig } from "../../src/app/config.ts";
import { OPERATOR_SCOPE } from "../../src/core/scope.ts";
import { type AskQueue, createAskQueue } from "../../src/service/ask-queue.ts";
import { loadStatements } from "../lib/statements.ts";
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
  const questions = await readQuestions();
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
      return printVerdicts([...verdicts, ...(await besideCheck(queue, questions, text))], print);
    } finally {
      await engine.close();
    }
  });
}

/** Each question is another one: what was answered before is remembered. */
async function besideCheck(queue: AskQueue, questions: readonly string[], text: string): Promise<readonly Verdict[]> {
  const scope = OPERATOR_SCOPE;
  let asked = 0;
  const ask = () => timed(() => queue.ask(`${questions[asked++ % questions.length]} ${asked}`, { scope, turns: [] }));
  for (let number = 0; number < WARM_UP; number += 1) await ask();
  const quiet: number[] = [];
  for (let number = 0; number < QUIET; number += 1) quiet.push(await ask());
  let isDone = false;
  const checked = queue.check(text, { scope }).finally(() => {
    isDone = true;
  });
  const busy: number[] = [];
  while (!isDone) busy.push(await ask());
  const { sentences } = await checked;
  const [before, during] = [percentile(quiet, 0.95), percentile(busy, 0.95)];
  return [
    { what: `${sentences.length} sentences checked, ${busy.length} questions meanwhile`, ok: busy.length >= QUIET },
    atMost(`question's p95 while a text is checked, ${before.toFixed(0)} ms when quiet`, during, MOST_SLOWER * before),
  ];
}

async function readQuestions(): Promise<readonly string[]> {
  const file = await readFile(join(ROOT, "test/quality/questions.json"), "utf8");
  const questions: readonly { readonly question: string }[] = JSON.parse(file);
  return questions.map(({ question }) => question);
}
