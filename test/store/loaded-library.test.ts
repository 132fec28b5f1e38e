import { describe, expect, it } from "vitest";
import type { SourceRecord } from "../../src/core/ports/store.ts";
import { createLibraryLoader, recordOf } from "../../src/store/loaded-library.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { createExactIndex } from "../../src/store/vectors/vectors-exact.ts";
import { createGate } from "../helpers/gate.ts";
import { type OperatorStore, operatorsPart } from "../helpers/operator-store.ts";
import { makeRecord } from "../helpers/source-records.ts";
import { createTestCorpus } from "../helpers/test-corpus.ts";

const FINGERPRINT = makeRecord({}).fingerprint;

describe("what is known of the store", () => {
  it("is loaded once for all who ask at once, and again only after a change", async () => {
    const { store, knowledge, loads } = await openCache();
    await store.write(makeRecord({ id: "a" }));
    const [first, second] = await Promise.all([knowledge(), knowledge()]);
    expect(first).toBe(second);
    expect(await knowledge()).toBe(first);
    await store.write(makeRecord({ id: "b", passages: 3 }));
    const third = await knowledge();
    expect([...third.records.keys()]).toEqual(["a", "b"]);
    expect(third.passages.map(({ source }) => source)).toEqual(["a", "b", "b", "b"]);
    expect(third.vectors.size).toBe(4);
    expect(loads()).toBe(2);
  });

  it("includes what was written before the call, though a loading was under way", async () => {
    const gate = createGate();
    const reached = createGate();
    const { store, knowledge, loads } = await openCache({
      async onLoad() {
        reached.open();
        await gate.opened;
      },
    });
    await store.write(makeRecord({ id: "a" }));
    const early = knowledge();
    await reached.opened;
    await store.write(makeRecord({ id: "b" }));
    const late = [knowledge(), knowledge(), knowledge()];
    gate.open();
    expect([...(await early).records.keys()]).toEqual(["a"]);
    for (const each of await Promise.all(late)) expect([...each.records.keys()]).toEqual(["a", "b"]);
    expect(loads()).toBe(2);
  });

  it("is loaded again after a loading that failed", async () => {
    let isBroken = true;
    const { store, knowledge } = await openCache({
      onLoad: async () => {
        if (isBroken) throw new Error("No memory is left.");
      },
    });
    await store.write(makeRecord({ id: "a" }));
    await expect(knowledge()).rejects.toThrow("No memory is left.");
    isBroken = false;
    expect((await knowledge()).records.size).toBe(1);
  });

  it("keeps what did not change, object by object", async () => {
    const { store, knowledge } = await openCache();
    await store.write(makeRecord({ id: "a" }));
    await store.write(makeRecord({ id: "b" }));
    const before = await knowledge();
    await store.write(makeRecord({ id: "b", version: "v2" }));
    const after = await knowledge();
    expect(after.records.get("a")).toBe(before.records.get("a"));
    expect(after.records.get("b")?.article.source.version).toBe("v2");
    await store.remove("a");
    expect([...(await knowledge()).records.keys()]).toEqual(["b"]);
  });

  it("holds no passage of another fingerprint, and keeps what it knew in its place", async () => {
    const { store, knowledge } = await openCache();
    const foreign = (id: string): SourceRecord => ({
      ...makeRecord({ id, vector: new Float32Array(2) }),
      fingerprint: "1:another",
    });
    await store.write(makeRecord({ id: "a" }));
    await knowledge();
    await store.write(foreign("a"));
    await store.write(foreign("b"));
    const { records, vectors } = await knowledge();
    expect([...records.keys()]).toEqual(["a"]);
    expect(records.get("a")?.fingerprint).toBe(FINGERPRINT);
    expect(vectors.size).toBe(1);
  });
});

describe("the article of a passage", () => {
  it("is a bug to ask for where it is not known", () => {
    expect(() => recordOf({ records: new Map() }, "a")).toThrow(new RangeError("Expected a known source, got a."));
  });
});

async function openCache({ onLoad = async () => {} }: { readonly onLoad?: () => Promise<void> } = {}) {
  const { dataDir } = await createTestCorpus();
  const store: OperatorStore = operatorsPart(await openSqliteStore({ dataDir }));
  let loads = 0;
  const knowledge = createLibraryLoader({
    store,
    fingerprint: FINGERPRINT,
    createVectorIndex: async (vectors) => {
      loads++;
      await onLoad();
      return createExactIndex(vectors, 4);
    },
  });
  return { store, knowledge, loads: () => loads };
}
