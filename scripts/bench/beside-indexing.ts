import { createHash } from "node:crypto";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { openEngine } from "../../src/app/compose/compose.ts";
import { loadConfig } from "../../src/app/config.ts";
import type { Engine } from "../../src/app/types.ts";
import { libraryId } from "../../src/core/scope.ts";
import { createAskQueue } from "../../src/service/asking/ask-queue.ts";
import { articleOf } from "../../test/helpers/articles.ts";
import { askBeside } from "./asking-beside.ts";
import { createRandom, generateText } from "./generated-text.ts";
import { atMost, type Print, printVerdicts, withFolder } from "./measuring.ts";

export const name = "a question while 1,000 passages of another library are embedded";

const ROOT = join(import.meta.dirname, "../..");
const QUIET = 60;
/** Articles of about 12 passages each. */
const ARTICLES = 84;
const PASSAGES = 1_000;
const MOST_SLOWER = 2;

export async function run(print: Print): Promise<boolean> {
  return withFolder(async (cwd) => {
    cpSync(join(ROOT, "corpus"), join(cwd, "corpus"), { recursive: true });
    const engine = await openEngine(loadConfig({ cwd, env: {} }));
    try {
      await engine.index();
      const queue = createAskQueue({ engine, concurrency: 2, maxWaiting: QUIET, signal: new AbortController().signal });
      const { quietP95, busyP95, asked, result: passages } = await askBeside(queue, QUIET, () => index(engine));
      return printVerdicts(
        [
          { what: `${passages} passages embedded, ${asked} questions meanwhile`, ok: passages >= PASSAGES },
          atMost(`question's p95 meanwhile, ${quietP95.toFixed(0)} ms when quiet`, busyP95, MOST_SLOWER * quietP95),
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
