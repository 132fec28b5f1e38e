import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VectorIndex } from "../../../src/core/ports/vector-index.ts";
import { chooseVectorIndex } from "../../../src/store/vectors/choose-vector-index.ts";
import { createExactIndex } from "../../../src/store/vectors/vectors-exact.ts";
import { openHnswIndex } from "../../../src/store/vectors/vectors-hnsw.ts";
import { describeVectorIndex, normalise } from "../../contracts/vector-index.ts";

const DIMENSIONS = 16;
const REBUILDING = /^The vector index in .+ is (missing|outdated|damaged): rebuilding it from \d+ stored vectors\.$/;

let directory: string;
let messages: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "sourcier-hnsw-"));
  messages = [];
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const log = (message: string) => messages.push(message);

const isInstalled = await import("hnswlib-node").then(
  () => true,
  () => false,
);
if (!isInstalled) console.warn("Skipped what needs hnswlib-node: it is optional, and no compiler made it here.");

async function openIndex(vectors: readonly Float32Array[], dimensions = DIMENSIONS, key = "key"): Promise<VectorIndex> {
  const index = await openHnswIndex({ vectors, dimensions, directory, key, log });
  if (!index) throw new Error("Expected hnswlib-node to be installed");
  return index;
}

describe.skipIf(!isInstalled)("with hnswlib-node", () => {
  describeVectorIndex("HNSW", (vectors, dimensions) => openIndex(vectors, dimensions));
});

describe.skipIf(!isInstalled)("HNSW against exact search", () => {
  it("finds at least 95 % of the ten nearest, and nearly always the nearest, in clustered vectors", async () => {
    const vectors = clusteredVectors({ clusters: 40, members: 50, seed: 1 });
    const questions = clusteredVectors({ clusters: 40, members: 5, seed: 2 });
    const exact = createExactIndex(vectors, DIMENSIONS);
    const approximate = await openIndex(vectors);
    let shared = 0;
    let sameFirst = 0;
    for (const question of questions) {
      const expected = await exact.search(question, 10);
      const found = await approximate.search(question, 10);
      const positions = new Set(found.map(({ position }) => position));
      shared += expected.filter(({ position }) => positions.has(position)).length;
      if (found[0]?.position === expected[0]?.position) sameFirst++;
    }
    expect(shared / (10 * questions.length)).toBeGreaterThanOrEqual(0.95);
    expect(sameFirst / questions.length).toBeGreaterThanOrEqual(0.98);
  });

  it("scores as exact search does", async () => {
    const vectors = clusteredVectors({ clusters: 3, members: 20, seed: 3 });
    const [question] = clusteredVectors({ clusters: 1, members: 1, seed: 4 });
    const exact = createExactIndex(vectors, DIMENSIONS);
    for (const { position, score } of await (await openIndex(vectors)).search(question!, 10))
      expect([score]).toEqual(await exact.similarities(question!, [position]));
  });
});

describe.skipIf(!isInstalled)("the file of an HNSW index", () => {
  const vectors = clusteredVectors({ clusters: 10, members: 10, seed: 5 });
  const others = clusteredVectors({ clusters: 10, members: 10, seed: 6 });

  it("is made with one line of log, and then read without", async () => {
    const built = await openIndex(vectors);
    expect(messages).toEqual([expect.stringMatching(/ is missing: rebuilding it from 100 stored vectors\.$/)]);
    expect((await readdir(directory)).sort()).toEqual(["vectors.hnsw", "vectors.hnsw.json"]);
    const read = await openIndex(vectors);
    expect(messages).toHaveLength(1);
    expect(await read.search(others[0]!, 10)).toEqual(await built.search(others[0]!, 10));
  });

  it.each([
    ["its links are damaged", () => damage((bytes) => bytes.fill(0xff, 200, 260))],
    ["its header is damaged", () => damage((bytes) => bytes.fill(0xff, 0, 64))],
    ["it is cut short", () => truncate(join(directory, "vectors.hnsw"), 500)],
    ["it is empty", () => truncate(join(directory, "vectors.hnsw"), 0)],
    ["it is missing", () => rm(join(directory, "vectors.hnsw"))],
    ["its sidecar is missing", () => rm(join(directory, "vectors.hnsw.json"))],
    ["its sidecar is no JSON", () => writeFile(join(directory, "vectors.hnsw.json"), "{")],
    ["its sidecar is another JSON", () => writeFile(join(directory, "vectors.hnsw.json"), "null")],
  ])("is rebuilt with one line of log when %s", async (_, harm) => {
    await openIndex(vectors);
    const intact = await readFile(join(directory, "vectors.hnsw"));
    await harm();
    messages.length = 0;
    await expectServes(vectors);
    expect(messages).toEqual([expect.stringMatching(REBUILDING)]);
    expect(await readFile(join(directory, "vectors.hnsw"))).toEqual(intact);
  });

  it.each([
    ["under another key", () => openIndex(others, DIMENSIONS, "another key")],
    ["from another number of vectors", () => openIndex(others.slice(1))],
    [
      "in another dimension",
      () =>
        openIndex(
          others.map((other) => normalise([...other.subarray(1)])),
          DIMENSIONS - 1,
        ),
    ],
  ])("is rebuilt when it was made %s", async (_, openOther) => {
    await openOther();
    messages.length = 0;
    await expectServes(vectors);
    expect(messages).toEqual([expect.stringMatching(/ is outdated: /)]);
  });

  it("is rebuilt when the sidecar belongs to another file", async () => {
    await openIndex(vectors, DIMENSIONS, "a");
    const sidecar = await readFile(join(directory, "vectors.hnsw.json"));
    await openIndex(others, DIMENSIONS, "b");
    await writeFile(join(directory, "vectors.hnsw.json"), sidecar);
    messages.length = 0;
    const index = await openIndex(vectors, DIMENSIONS, "a");
    expect((await index.search(vectors[7]!, 1))[0]?.position).toBe(7);
    expect(messages).toEqual([expect.stringMatching(/ is damaged: /)]);
  });

  it("is done without where it cannot be written", async () => {
    await rm(directory, { recursive: true });
    await writeFile(directory, "a file in its place");
    await expectServes(vectors);
    expect(messages).toEqual([
      expect.stringMatching(REBUILDING),
      expect.stringMatching(/^The vector index could not be kept in .+: the next start builds it again\.$/),
    ]);
  });

  it("is put in a folder that is made when missing", async () => {
    directory = join(directory, "some", "where");
    await openIndex(vectors);
    expect(await readdir(directory)).toContain("vectors.hnsw");
  });

  it("takes away what a killed process left half written, and nothing else", async () => {
    const ended = "vectors.hnsw.4194999-1.tmp"; // Above the largest process id of Linux.
    const running = `vectors.hnsw.${process.ppid}-1.tmp`;
    await mkdir(directory, { recursive: true });
    for (const name of [ended, running, "notes.tmp"]) await writeFile(join(directory, name), "");
    await openIndex(vectors);
    expect((await readdir(directory)).sort()).toEqual(
      ["notes.tmp", "vectors.hnsw", running, "vectors.hnsw.json"].sort(),
    );
  });

  it("lets other work go on while it is built", async () => {
    let turns = 0;
    let building = true;
    const count = () => {
      turns++;
      if (building) setImmediate(count);
    };
    setImmediate(count);
    await openIndex(vectors);
    building = false;
    expect(turns).toBeGreaterThan(vectors.length / 10);
  });

  async function damage(change: (bytes: Buffer) => Buffer): Promise<void> {
    const file = join(directory, "vectors.hnsw");
    await writeFile(file, change(await readFile(file)));
  }

  async function expectServes(expected: readonly Float32Array[]): Promise<void> {
    const index = await openIndex(expected);
    for (const position of [0, 42, 99])
      expect((await index.search(expected[position]!, 1))[0]?.position).toBe(position);
  }
});

describe("choosing a vector index", () => {
  const vectors = clusteredVectors({ clusters: 2, members: 5, seed: 7 });

  it("searches exactly up to the threshold, and leaves no file", async () => {
    const index = await chooseVectorIndex({
      vectors,
      dimensions: DIMENSIONS,
      directory,
      key: "key",
      threshold: 10,
      log,
    });
    expect((await index.search(vectors[3]!, 1))[0]?.position).toBe(3);
    expect(await readdir(directory)).toEqual([]);
    expect(messages).toEqual([]);
  });

  it.skipIf(!isInstalled)("builds HNSW above it", async () => {
    const index = await chooseVectorIndex({
      vectors,
      dimensions: DIMENSIONS,
      directory,
      key: "key",
      threshold: 9,
      log,
    });
    expect((await index.search(vectors[3]!, 1))[0]?.position).toBe(3);
    expect(await readdir(directory)).toContain("vectors.hnsw");
  });

  it("searches exactly, with one line of log, where the native library does not load", async () => {
    const loadLibrary = () => Promise.reject(new Error("Cannot find package 'hnswlib-node'\nRequire stack: ..."));
    const options = { vectors, dimensions: DIMENSIONS, directory, key: "key", threshold: 9, log, loadLibrary };
    const index = await chooseVectorIndex(options);
    expect((await index.search(vectors[3]!, 1))[0]?.position).toBe(3);
    expect(messages).toEqual([
      "hnswlib-node does not load (Cannot find package 'hnswlib-node'): all 10 vectors are searched instead.",
    ]);
  });
});

interface Clusters {
  readonly clusters: number;
  readonly members: number;
  readonly seed: number;
}

/** Unit vectors around some centres, as the passages of articles lie around their subjects; the same for the same seed. */
function clusteredVectors({ clusters, members, seed }: Clusters): readonly Float32Array[] {
  const random = createRandom(seed);
  const spread = () => Array.from({ length: DIMENSIONS }, () => random() - 0.5);
  return Array.from({ length: clusters }, spread).flatMap((centre) =>
    Array.from({ length: members }, () => {
      const shift = spread();
      return normalise(centre.map((number, axis) => number + shift[axis]! / 2));
    }),
  );
}

/** A linear congruential generator (Numerical Recipes), 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
