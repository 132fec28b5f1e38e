import type { Engine } from "../../src/app/types.ts";
import { libraryId, ownerOf, type Scope } from "../../src/core/scope.ts";
import { articleOf } from "../../test/helpers/articles.ts";
import { ACTS, actAs, fillTwoLibraries } from "../../test/helpers/two-libraries.ts";
import { createRandom, generateQuestion, generateText } from "./generated-text.ts";
import { openLibraryEngine } from "./library-engine.ts";
import { type Print, percentile, printVerdicts, timed, type Verdict, withFolder } from "./measuring.ts";

export const name = "300 libraries of 20 articles asked in turn; two libraries that must not see each other";

const LIBRARIES = 300;
const ARTICLES = 20;
const ROUNDS = 3;
const MOST_TIMES_ONE = 1.3;
/** Passages that stay loaded: a tenth of all, so that libraries leave and come back. */
const LOADED_PASSAGES = 6_000;
const RANDOM_ACTS = 10_000;
const MEGABYTE = 2 ** 20;

/** Prints memory and latency of many libraries against one, and the leaks of random acts (none may be). */
export async function run(print: Print): Promise<boolean> {
  return withFolder(async (dataDir) => {
    const engine = await openLibraryEngine(dataDir, { maxPassages: LOADED_PASSAGES });
    try {
      return printVerdicts([...(await askMany(engine)), await countLeaks(engine)], print);
    } finally {
      await engine.close();
    }
  });
}

async function askMany(engine: Engine): Promise<readonly Verdict[]> {
  const random = createRandom(3);
  const scopes = Array.from({ length: LIBRARIES }, (_, number): Scope => {
    return { owner: ownerOf(`server ${number}`), libraries: [libraryId(`library ${number}`)] };
  });
  for (const { libraries } of scopes) {
    for (const library of libraries)
      for (let number = 0; number < ARTICLES; number++) {
        const id = `article-${number}`;
        const read = articleOf(generateText(random), { id, version: id, title: id });
        const article = { ...read, source: { ...read.source, library } };
        await engine.library(library).add({ article, origin: { kind: "upload", name: id }, contentHash: id });
      }
  }
  const one = await askInTurn(engine, scopes.slice(0, 1), LIBRARIES);
  const first = residentMegabytes();
  const many = await askInTurn(engine, scopes, 1);
  const after = residentMegabytes();
  for (let round = 1; round < ROUNDS; round++) await askInTurn(engine, scopes, 1);
  const level = residentMegabytes();
  const warm = await askInTurn(engine, scopes.slice(0, 2), LIBRARIES / 2);
  return [
    {
      what:
        `p50 of a library that is loaded among ${LIBRARIES}: ${percentile(warm, 0.5).toFixed(1)} ms, of one ` +
        `alone ${percentile(one, 0.5).toFixed(1)} ms, at most ${MOST_TIMES_ONE} times`,
      ok: percentile(warm, 0.5) <= MOST_TIMES_ONE * percentile(one, 0.5),
    },
    {
      what:
        `memory ${first.toFixed(0)} MB with one, ${after.toFixed(0)} after all were asked once, ` +
        `${level.toFixed(0)} after ${ROUNDS} rounds: level within ${MOST_TIMES_ONE} times`,
      ok: level <= MOST_TIMES_ONE * after,
    },
    { what: `  p50 of a library that must be loaded first: ${percentile(many, 0.5).toFixed(1)} ms`, ok: true },
  ];
}

/** Milliseconds of each question, so many of each scope, one scope after the other in turn. */
async function askInTurn(engine: Engine, scopes: readonly Scope[], each: number): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let number = 0; number < each; number++)
    for (const scope of scopes)
      durations.push(await timed(() => engine.in(scope).ask(generateQuestion(durations.length))));
  return durations;
}

async function countLeaks(engine: Engine): Promise<Verdict> {
  const tenants = await fillTwoLibraries(engine);
  const random = createRandom(4);
  const found = new Set<number>();
  let leaks = 0;
  for (let number = 0; number < RANDOM_ACTS; number++) {
    const act = { who: random() % 2, what: random() % ACTS, about: random() % 2 };
    const shown = await actAs(tenants, engine, act);
    for (const [index, { marker }] of tenants.entries()) {
      if (!shown.includes(marker)) continue;
      if (index === act.who) found.add(index);
      else leaks += 1;
    }
  }
  const what = `${leaks} leaks in ${RANDOM_ACTS} random calls; own words found by ${found.size} of ${tenants.length}`;
  return { what, ok: leaks === 0 && found.size === tenants.length };
}

function residentMegabytes(): number {
  return process.memoryUsage.rss() / MEGABYTE;
}
