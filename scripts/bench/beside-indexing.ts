import { createHash } from "node:crypto";
import { cpSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openEngine } from "../../src/app/compose.ts";
import { loadConfig } from "../../src/app/config.ts";
import type { Engine } from "../../src/app/types.ts";
import { libraryId, OPERATOR_SCOPE } from "../../src/core/scope.ts";
import { createAskQueue } from "../../src/service/ask-queue.ts";
import { articleOf } from "../../test/helpers/articles.ts";
import { createRandom, generateText } from "./generated-text.ts";
import { atMost, type Print, percentile, printVerdicts, timed, withFolder } from "./measuring.ts";

export const name = "a question while 1,000 passages of another library are embedded";

const ROOT = join(import.meta.dirname, "../..");
const WARM_UP = 5;
const QUIET = 60;
/** Articles of about 12 passages each. */
const ARTICLES = 84;
const PASSAGES = 1_000;
const MOST_SLOWER = 2;

export async function run(print: Print): Promise<boolean> {
  const questions = await readQuestions();
  return withFolder(async (cwd) => {
    cpSync(join(ROOT, "corpus"), join(cwd, "corpus"), { recursive: true });
    const engine = await openEngine(loadConfig({ cwd, env: {} }));
    try {
      await engine.index();
      const queue = createAskQueue({ engine, concurrency: 2, maxWaiting: QUIET, signal: new AbortController().signal });
      let asked = 0;
      // Each is another one: what was answered before is remembered.
      const ask = () =>
        timed(() =>
          queue.ask(`${questions[asked++ % questions.length]} ${asked}`, { scope: OPERATOR_SCOPE, turns: [] }),
        );
      for (let number = 0; number < WARM_UP; number += 1) await ask();
      const quiet: number[] = [];
      for (let number = 0; number < QUIET; number += 1) quiet.push(await ask());
      let isDone = false;
      const indexed = index(engine).finally(() => {
        isDone = true;
      });
      const busy: number[] = [];
      while (!isDone) busy.push(await ask());
      const passages = await indexed;
      const [before, during] = [percentile(quiet, 0.95), percentile(busy, 0.95)];
      return printVerdicts(
        [
          { what: `${passages} passages embedded, ${busy.length} questions meanwhile`, ok: passages >= PASSAGES },
          atMost(`question's p95 meanwhile, ${before.toFixed(0)} ms when quiet`, during, MOST_SLOWER * before),
        ],
        print,
      );
    } finally {
      await engine.close();
    }
  });
}

/** One article after the other, as they are added; gives how many passages were embedded. */
async function index(engine: Engine): Promise<number> {
  const random = createRandom(5);
  const id = libraryId("server bench");
  const library = engine.library(id);
  let passages = 0;
  for (let number = 0; number < ARTICLES || passages < PASSAGES; number += 1) {
    const text = generateText(random);
    const version = createHash("sha256").update(text).digest("hex");
    const made = articleOf(text, { id: `article-${number}`, version });
    const article = { ...made, source: { ...made.source, library: id } };
    const origin = { kind: "upload", name: `article-${number}` } as const;
    passages += (await library.add({ article, origin, contentHash: article.source.version })).embedded;
  }
  return passages;
}

async function readQuestions(): Promise<readonly string[]> {
  const file = await readFile(join(ROOT, "test/quality/questions.json"), "utf8");
  const questions: readonly { readonly question: string }[] = JSON.parse(file);
  return questions.map(({ question }) => question);
}
