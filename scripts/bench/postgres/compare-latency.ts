import type { Engine } from "../../../src/app/types.ts";
import { libraryId, ownerOf, type Scope } from "../../../src/core/scope.ts";
import { openPostgresStore } from "../../../src/store/postgres/store.ts";
import { articleOf } from "../../../test/helpers/articles.ts";
import { createRandom, generateQuestion, generateText } from "../generated-text.ts";
import { openLibraryEngine } from "../library-engine.ts";
import { atMost, percentile, timed, type Verdict, withFolder } from "../measuring.ts";

const PASSAGES = 1_000;
const QUESTIONS = 300;
const WARM_UP = 20;
const MOST_MS_ABOVE = 5;

const LIBRARY = libraryId("one");
const SCOPE: Scope = { owner: ownerOf("server"), libraries: [LIBRARY] };

/** A question of 1,000 passages over both stores in turn, without models. */
export async function compareLatency(url: string): Promise<Verdict> {
  return withFolder(async (dataDir) => {
    const engines = [
      await openLibraryEngine(dataDir),
      await openLibraryEngine(dataDir, { store: await openPostgresStore({ url }) }),
    ];
    for (const engine of engines) await fill(engine);
    const durations = engines.map((): number[] => []);
    for (let number = 0; number < WARM_UP + QUESTIONS; number++) {
      // Whoever is asked second finds the processor warm, and some of the question understood.
      const turn = number % 2 === 0 ? [...engines.entries()] : [...engines.entries()].reverse();
      for (const [at, engine] of turn) {
        const ms = await timed(() => engine.in(SCOPE).ask(generateQuestion(number)));
        if (number >= WARM_UP) durations[at]?.push(ms);
      }
    }
    for (const engine of engines) await engine.close();
    const [file = 0, server = 0] = durations.map((each) => percentile(each, 0.5));
    const [fileP95 = 0, serverP95 = 0] = durations.map((each) => percentile(each, 0.95));
    return atMost(
      `p50 of a question of ${PASSAGES} passages, without models: ${file.toFixed(1)} ms over SQLite (p95 ${fileP95.toFixed(1)}), ` +
        `${server.toFixed(1)} over PostgreSQL (p95 ${serverP95.toFixed(1)}); above`,
      server - file,
      MOST_MS_ABOVE,
    );
  });
}

async function fill(engine: Engine): Promise<void> {
  const random = createRandom(5);
  for (let number = 0, passages = 0; passages < PASSAGES; number++) {
    const id = `article-${number}`;
    const read = articleOf(generateText(random), { id, version: id, title: id });
    const article = { ...read, source: { ...read.source, library: LIBRARY } };
    await engine.library(LIBRARY).add({ article, origin: { kind: "upload", name: id }, contentHash: id });
    passages = (await engine.library(LIBRARY).list()).reduce((sum, each) => sum + each.passages, 0);
  }
}
