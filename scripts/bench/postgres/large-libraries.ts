import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { SearchIndex } from "../../../src/core/ports/search-index.ts";
import type { Store } from "../../../src/core/ports/store.ts";
import { type LibraryId, libraryId, OPERATOR } from "../../../src/core/scope.ts";
import { createMemoryIndex } from "../../../src/store/memory-index.ts";
import { CREATE_GRAPH, DROP_GRAPH } from "../../../src/store/postgres/graph.ts";
import { searchStored } from "../../../src/store/postgres/index.ts";
import { SEARCHED_DIMENSIONS } from "../../../src/store/postgres/limits.ts";
import { openPostgresStore, type PostgresStore } from "../../../src/store/postgres/store.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { BestHits } from "../../../src/store/vectors/best-hits.ts";
import { chooseVectorIndex } from "../../../src/store/vectors/choose-vector-index.ts";
import { dot } from "../../../src/store/vectors/vector-math.ts";
import { atMost, type Print, percentile, timed, type Verdict, withFolder } from "../measuring.ts";
import { FINGERPRINT, generateRecords, generateVectors, PASSAGES_OF_A_RECORD } from "./generated-records.ts";

/** Passages in all; a million is asked for by BENCH_PASSAGES=1000000, and takes hours. */
const TOTAL = Number(process.env.BENCH_PASSAGES ?? 100_000);
/** One library of a half, one of a quarter or of 50,000, the others share the rest. */
const LARGEST = TOTAL / 2;
const SECOND = Math.min(TOTAL / 4, 50_000);
const MOST_OTHERS = 298;

const QUESTIONS = 200;
const K = 10;
const ADDED = 20;
const WRITERS = 3;
const most = { searchMs: 50, addMs: 100 };
const LEAST_RECALL = 0.95;
const MEGABYTE = 2 ** 20;
/** What memory may grow by while questions are answered, beside what comes and goes. */
const MOST_GROWN_MB = 50;

/** What a search finds and takes in libraries of three sizes over both stores, and what one article more costs. */
export async function measureLargeLibraries(url: string, print: Print): Promise<readonly Verdict[]> {
  return withFolder(async (dataDir) => {
    const server = await openPostgresStore({ url });
    const file = await openSqliteStore({ dataDir });
    const libraries = shares().map((passages, number) => ({ id: libraryId(`library ${number}`), passages, number }));
    print(
      `${TOTAL} passages in ${libraries.length} libraries: ${LARGEST}, ${SECOND}, ${libraries.at(-1)?.passages} each of the others`,
    );
    await server.connection.write("everything", ({ run }) => run(DROP_GRAPH));
    for (const [name, store] of [
      ["PostgreSQL", server],
      ["SQLite", file],
    ] as const) {
      const ms = await timed(async () => {
        const left = libraries[Symbol.iterator]();
        await Promise.all(Array.from({ length: WRITERS }, () => fillAll(store, left)));
      });
      print(`written to ${name}: ${(ms / 1000).toFixed(0)} s`);
    }
    const built = await timed(() => buildGraph(server));
    print(`graph built: ${(built / 1000).toFixed(0)} s, ${((built / TOTAL) * 1000).toFixed(0)} ms for 1,000 passages`);
    const verdicts: Verdict[] = [];
    const measured = [libraries[0], libraries[1], libraries.at(-1)].flatMap((each) => each ?? []);
    for (const [name, store] of [
      ["PostgreSQL", server],
      ["SQLite", file],
    ] as const)
      for (const library of measured) {
        print(`searching ${name}: library of ${library.passages}`);
        verdicts.push(...(await measure({ name, store, server, dataDir, library })));
      }
    print("adding articles");
    verdicts.push(await addArticles(server, libraries[0]?.id ?? libraryId("none")));
    await server.close();
    await file.close();
    return verdicts;
  });
}

function shares(): readonly number[] {
  const rest = TOTAL - LARGEST - SECOND;
  const others = Math.min(MOST_OTHERS, Math.floor(rest / PASSAGES_OF_A_RECORD));
  return [LARGEST, SECOND, ...Array.from({ length: others }, () => Math.floor(rest / others))];
}

interface Library {
  readonly id: LibraryId;
  readonly passages: number;
  readonly number: number;
}

/** As many libraries as there are left: several do so at once. */
async function fillAll(store: Store, left: IterableIterator<Library>): Promise<void> {
  for (const { id, passages, number } of left)
    for (const record of generateRecords(id, passages, number)) await store.library(id).write(record);
}

async function buildGraph({ connection }: PostgresStore): Promise<void> {
  await connection.write("everything", async ({ run, runLong }) => {
    await run("SELECT set_config('maintenance_work_mem', '1GB', true)");
    await runLong(CREATE_GRAPH);
    await runLong("ANALYZE sourcier.passages");
  });
}

interface Measured {
  readonly name: "PostgreSQL" | "SQLite";
  readonly store: Store;
  readonly server: PostgresStore;
  readonly dataDir: string;
  readonly library: Library;
}

async function measure({ name, store, server, dataDir, library }: Measured): Promise<readonly Verdict[]> {
  const before = heldMegabytes();
  const stored = searchStored(server, { fingerprint: FINGERPRINT, dimensions: SEARCHED_DIMENSIONS });
  const index: SearchIndex = createMemoryIndex({
    store,
    fingerprint: FINGERPRINT,
    createVectorIndex: (vectors, of) =>
      chooseVectorIndex({
        vectors,
        dimensions: SEARCHED_DIMENSIONS,
        directory: `${dataDir}/${library.number}`,
        key: String(of.revision),
        log: () => {},
      }),
    ...(name === "PostgreSQL" && stored && { searchStored: stored }),
  });
  const search = (vector: Float32Array) =>
    index.search({
      scope: { owner: OPERATOR, libraries: [library.id] },
      vector,
      words: "bandi coriva fagenla",
      language: "und",
      k: K,
    });
  const questions = generateVectors(QUESTIONS, 1_000_000 + library.number);
  const [warm = new Float32Array(SEARCHED_DIMENSIONS)] = questions;
  const loading = await timed(() => search(warm));
  const loaded = heldMegabytes();
  const durations: number[] = [];
  const found: ReadonlySet<number>[] = [];
  for (const question of questions)
    durations.push(
      await timed(async () => {
        const { hits } = await search(question);
        const nearest = hits.toSorted((a, b) => b.cosine - a.cosine).slice(0, K);
        found.push(new Set(nearest.map(({ passage }) => placeOf(passage))));
      }),
    );
  const what = `${name}, library of ${library.passages}`;
  const grown = heldMegabytes() - loaded;
  const recall = recallOf(found, nearestOf(library, questions));
  const p95 = percentile(durations, 0.95);
  return [
    { what: `${what}: recall@${K} ${recall.toFixed(3)}, at least ${LEAST_RECALL}`, ok: recall >= LEAST_RECALL },
    {
      what:
        `${what}: p50 of a search ${percentile(durations, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)}` +
        `${name === "PostgreSQL" ? `, at most ${most.searchMs}` : ""}; loaded in ${(loading / 1000).toFixed(1)} s, ` +
        `${(((loaded - before) * MEGABYTE) / library.passages).toFixed(0)} bytes of memory a passage`,
      ok: name === "SQLite" || p95 <= most.searchMs,
    },
    atMost(`${what}: memory grown by ${QUESTIONS} searches`, grown, MOST_GROWN_MB, "MB"),
  ];
}

function placeOf({ source, ordinal }: { readonly source: string; readonly ordinal: number }): number {
  return Number(source) * PASSAGES_OF_A_RECORD + ordinal;
}

/** By looking at each vector, made anew so that they need no memory meanwhile; of each library once. */
function nearestOf(library: Library, questions: readonly Float32Array[]): readonly ReadonlySet<number>[] {
  const known = nearest.get(library.number);
  if (known !== undefined) return known;
  const best = questions.map(() => new BestHits(K));
  for (const { passages } of generateRecords(library.id, library.passages, library.number))
    for (const passage of passages)
      for (const [at, question] of questions.entries())
        best[at]?.offer(placeOf(passage), dot(passage.vector, 0, question));
  const found = best.map((each) => new Set(each.list().map(({ position }) => position)));
  nearest.set(library.number, found);
  return found;
}

const nearest = new Map<number, readonly ReadonlySet<number>[]>();

function recallOf(found: readonly ReadonlySet<number>[], expected: readonly ReadonlySet<number>[]): number {
  const shares = expected.map(
    (nearest, at) => [...nearest].filter((each) => found[at]?.has(each)).length / nearest.size,
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Articles of 20 passages, one after the other, into the largest library. */
async function addArticles(store: PostgresStore, library: LibraryId): Promise<Verdict> {
  const durations: number[] = [];
  for (let number = 0; number < ADDED; number++)
    for (const record of generateRecords(library, 20, 5_000 + number)) {
      const { source } = record.article;
      const added = { ...record, article: { ...record.article, source: { ...source, id: `added ${number}` } } };
      durations.push(await timed(() => store.library(library).write(added)));
    }
  return atMost(
    "one article of 20 passages added to the largest library, above embedding: p50",
    percentile(durations, 0.5),
    most.addMs,
  );
}

/** Of this process, without what nobody holds any more: objects, and what lies beside them. */
function heldMegabytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");
