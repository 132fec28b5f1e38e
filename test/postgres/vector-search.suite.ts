import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SourceRecord } from "../../src/core/ports/store.ts";
import type { VectorIndex } from "../../src/core/ports/vector-index.ts";
import { type LibraryId, libraryId } from "../../src/core/scope.ts";
import { SEARCHED_DIMENSIONS } from "../../src/store/postgres/limits.ts";
import { openPostgresStore, type PostgresStore } from "../../src/store/postgres/store.ts";
import { createVectorSearch } from "../../src/store/postgres/vector-search.ts";
import { createExactIndex } from "../../src/store/vectors/vectors-exact.ts";
import { normalise } from "../contracts/vector-index.ts";
import { inLibrary, makeRecord } from "../helpers/source-records.ts";
import { createDatabase, type TestDatabase } from "./database.ts";

const OURS = libraryId("ours");
const THEIRS = libraryId("theirs");
const PASSAGES_OF_A_SOURCE = 100;

describe("the vectors of a library, searched where they lie", () => {
  let database: TestDatabase;
  let store: PostgresStore;
  beforeEach(async () => {
    database = await createDatabase();
    store = await openPostgresStore({ url: database.url });
  });
  afterEach(async () => {
    await store.close();
    await database.giveBack();
  });

  it("are found nearly as well as by looking at each, beside those of a library that fills the same part", async () => {
    const beside = await libraryOfSamePart(database, OURS);
    const random = randomNumbers(7);
    await fill(beside, clustered(1500, random));
    const vectors = clustered(500, random);
    const search = await fill(OURS, vectors);
    const exact = createExactIndex(vectors, SEARCHED_DIMENSIONS);
    let found = 0;
    const questions = clustered(40, random);
    for (const question of questions) {
      const expected = await exact.search(question, 10);
      const hits = await search.search(question, 10);
      expect(hits).toHaveLength(10);
      found += hits.filter(({ position }) => expected.some((each) => each.position === position)).length;
      for (const { position, score } of hits) expect([score]).toEqual(await exact.similarities(question, [position]));
    }
    expect(found / (questions.length * 10)).toBeGreaterThan(0.95);
  });

  it("are told exactly for any positions, in their order", async () => {
    const vectors = clustered(20, randomNumbers(3));
    const search = await fill(OURS, vectors);
    const exact = createExactIndex(vectors, SEARCHED_DIMENSIONS);
    const [question] = vectors;
    for (const positions of [[], [19], [4, 2, 11, 0]])
      expect(await search.similarities(question!, positions)).toEqual(await exact.similarities(question!, positions));
    await expect(search.similarities(question!, [20])).rejects.toThrow(RangeError);
    await expect(search.search(new Float32Array(3), 1)).rejects.toThrow("to have 384 dimensions, got 3");
    expect(await search.search(question!, 0)).toEqual([]);
  });

  it("are not mistaken for those that replaced them meanwhile", async () => {
    const [vector, other] = clustered(2, randomNumbers(5));
    const search = await fill(OURS, [vector!]);
    await store.library(OURS).write(recordOf(OURS, 0, [other!]));
    expect(await search.search(vector!, 5)).toEqual([]);
    expect(await search.similarities(vector!, [0])).toEqual([0]);
  });

  it("are found by the graph, not by reading all of the library", async () => {
    await fill(OURS, clustered(300, randomNumbers(2)));
    await database.admin("ANALYZE sourcier.passages");
    const [vector] = clustered(1, randomNumbers(9));
    const plan = await store.connection.read({ libraries: [OURS] }, async ({ all, run }) => {
      await run("SELECT set_config('enable_sort', 'off', true)");
      const sql = `EXPLAIN SELECT ordinal FROM sourcier.passages WHERE library = $1 ORDER BY half <#> $2::halfvec LIMIT 50`;
      return all<{ "QUERY PLAN": string }>(sql, OURS, `[${vector!.join()}]`);
    });
    expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("Index Scan using passages_");
  });

  async function fill(library: LibraryId, vectors: readonly Float32Array[]): Promise<VectorIndex> {
    const sources = Math.ceil(vectors.length / PASSAGES_OF_A_SOURCE);
    const records = Array.from({ length: sources }, (_, number) =>
      recordOf(library, number, vectors.slice(number * PASSAGES_OF_A_SOURCE, (number + 1) * PASSAGES_OF_A_SOURCE)),
    );
    for (const record of records) await store.library(library).write(record);
    return createVectorSearch({
      connection: store.connection,
      library,
      revision: await store.library(library).revision(),
      fingerprint: makeRecord({}).fingerprint,
      passages: records.flatMap(({ passages }) => passages),
    });
  }
});

function recordOf(library: LibraryId, number: number, vectors: readonly Float32Array[]): SourceRecord {
  const record = inLibrary(makeRecord({ id: `source-${number}`, passages: vectors.length }), library);
  const passages = record.passages.map((passage, at) => ({ ...passage, vector: vectors[at] ?? passage.vector }));
  return { ...record, passages };
}

/** Another library whose passages lie in the same part of the table. */
async function libraryOfSamePart({ admin }: TestDatabase, library: LibraryId): Promise<LibraryId> {
  const part = async (name: string) => {
    const [row] = await admin<{ part: number }>(
      "SELECT number AS part FROM generate_series(0, 15) number WHERE satisfies_hash_partition('sourcier.passages'::regclass, 16, number, $1::text)",
      name,
    );
    return row?.part;
  };
  const wanted = await part(library);
  for (let number = 0; ; number++)
    if ((await part(`${THEIRS} ${number}`)) === wanted) return libraryId(`${THEIRS} ${number}`);
}

/** Unit vectors around some centres, as those of texts lie. */
function clustered(count: number, random: () => number): readonly Float32Array[] {
  const spread = () => Array.from({ length: SEARCHED_DIMENSIONS }, () => random() + random() + random() - 1.5);
  const centres = Array.from({ length: 8 }, spread);
  return Array.from({ length: count }, (_, number) => {
    const centre = centres[number % centres.length] ?? [];
    return normalise(spread().map((value, axis) => value + (centre[axis] ?? 0)));
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
