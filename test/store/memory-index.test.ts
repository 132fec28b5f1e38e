import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { libraryId, OPERATOR } from "../../src/core/scope.ts";
import { createMemoryIndex } from "../../src/store/memory-index.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { createExactIndex } from "../../src/store/vectors/vectors-exact.ts";
import { describeSearchIndex, FINGERPRINT } from "../contracts/search-index.ts";
import { inLibrary, makeRecord } from "../helpers/source-records.ts";

const WIDTH = 4;

describeSearchIndex("memory", async () => {
  const { store, dispose } = await openStore();
  const index = createMemoryIndex({
    store,
    fingerprint: FINGERPRINT,
    createVectorIndex: async (vectors) => createExactIndex(vectors, WIDTH),
  });
  return { store, index, dispose };
});

it("loads a library when it is first asked, and lets the one go that was asked longest ago", async () => {
  const { store, dispose } = await openStore();
  const loaded: string[] = [];
  const index = createMemoryIndex({
    store,
    fingerprint: "1:model",
    createVectorIndex: async (vectors, { library }) => {
      loaded.push(library);
      return createExactIndex(vectors, WIDTH);
    },
    // Two libraries of three passages, and one each for being there.
    maxPassages: 8,
  });
  const ids = ["a", "b", "c"].map(libraryId);
  for (const id of ids) await store.library(id).write(inLibrary(makeRecord({ passages: 3 }), id));
  expect(loaded).toEqual([]);
  const ask = (at: number) => index.read({ owner: OPERATOR, libraries: ids.slice(at, at + 1) });
  for (const at of [0, 1, 0, 2, 0, 1]) await ask(at);
  expect(loaded).toEqual(["a", "b", "c", "b"]);
  await dispose();
});

it("keeps a library that is larger than all that may stay loaded, alone", async () => {
  const { store, dispose } = await openStore();
  let loads = 0;
  const index = createMemoryIndex({
    store,
    fingerprint: "1:model",
    createVectorIndex: async (vectors) => {
      loads += 1;
      return createExactIndex(vectors, WIDTH);
    },
    maxPassages: 2,
  });
  const library = libraryId("large");
  await store.library(library).write(inLibrary(makeRecord({ passages: 5 }), library));
  for (let time = 0; time < 3; time++) await index.read({ owner: OPERATOR, libraries: [library] });
  expect(loads).toBe(1);
  await dispose();
});

async function openStore() {
  const dataDir = await mkdtemp(join(tmpdir(), "sourcier-memory-index-"));
  const store = await openSqliteStore({ dataDir });
  return {
    store,
    async dispose() {
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
