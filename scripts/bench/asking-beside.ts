import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OPERATOR_SCOPE } from "../../src/core/scope.ts";
import type { AskQueue } from "../../src/service/asking/ask-queue.ts";
import { percentile, timed } from "./measuring.ts";

const WARM_UP = 5;

/** Milliseconds from question to answer. */
export interface AskedBeside<Result> {
  readonly quietP95: number;
  readonly busyP95: number;
  /** Questions asked meanwhile. */
  readonly asked: number;
  readonly result: Result;
}

/** Asks so many questions while nothing else happens, then one after the other until some work is done. */
export async function askBeside<Result>(
  queue: AskQueue,
  quietQuestions: number,
  work: () => Promise<Result>,
): Promise<AskedBeside<Result>> {
  const questions = await readQuestions();
  let asked = 0;
  // Each is another one: what was answered before is remembered.
  const ask = () =>
    timed(() => queue.ask(`${questions[asked++ % questions.length]} ${asked}`, { scope: OPERATOR_SCOPE, turns: [] }));
  for (let number = 0; number < WARM_UP; number += 1) await ask();
  const quiet: number[] = [];
  for (let number = 0; number < quietQuestions; number += 1) quiet.push(await ask());
  let isDone = false;
  const working = work().finally(() => {
    isDone = true;
  });
  const busy: number[] = [];
  while (!isDone) busy.push(await ask());
  const result = await working;
  return { quietP95: percentile(quiet, 0.95), busyP95: percentile(busy, 0.95), asked: busy.length, result };
}

async function readQuestions(): Promise<readonly string[]> {
  const file = await readFile(join(import.meta.dirname, "../../test/quality/questions.json"), "utf8");
  const questions: readonly { readonly question: string }[] = JSON.parse(file);
  return questions.map(({ question }) => question);
}
