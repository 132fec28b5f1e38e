import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store, StoredDocument } from "../../src/core/ports.ts";
import { makeRecord } from "../helpers/source-records.ts";

export interface StoreHarness {
  /** Opens the same empty state once more at each call, until `dispose`. */
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

/** What every adapter of the Store port does. */
export function describeStore(name: string, createHarness: () => Promise<StoreHarness>): void {
  describe(`${name} as a store`, () => {
    let harness: StoreHarness;
    let store: Store;

    beforeEach(async () => {
      harness = await createHarness();
      store = await harness.open();
    });
    afterEach(async () => {
      await store.close();
      await harness.dispose();
    });

    describe("sources", () => {
      it("has none at first", async () => {
        expect(await store.summaries()).toEqual([]);
        expect(await store.read("a")).toBeUndefined();
        expect(await store.readVersion("a", "v1")).toBeUndefined();
      });

      it("gives back a record as it was written", async () => {
        const record = makeRecord({ id: "dossier/été", passages: 3 });
        await store.write(record);
        expect(await store.read("dossier/été")).toEqual(record);
      });

      it("gives back a record without passages, facts or optional metadata", async () => {
        const record = makeRecord({ passages: 0 });
        await store.write(record);
        expect(await store.read(record.source.id)).toEqual(record);
      });

      it("gives back any text and any finite vector", async () => {
        const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a\u0000b", "\ud83d\ude00", "\ufeffx"));
        await fc.assert(
          fc.asyncProperty(anyText, fc.float32Array({ noNaN: true, maxLength: 8 }), async (text, vector) => {
            const record = makeRecord({
              id: "any",
              version: createHash("sha256").update(text, "utf16le").digest("hex"),
              text,
              vector,
            });
            await store.write(record);
            expect(await store.read("any")).toEqual(record);
          }),
          { numRuns: 40 },
        );
      });

      it("keeps a vector that is a window of a longer array", async () => {
        const window = new Float32Array([9, 0.25, 0.5, 9]).subarray(1, 3);
        await store.write(makeRecord({ vector: window }));
        expect((await store.read("a"))?.passages[0]?.vector).toEqual(new Float32Array([0.25, 0.5]));
      });

      it("summarises sources in code-unit order of their ids", async () => {
        for (const id of ["b", "\u{1f600}", "\uff5e", "a/z", "a", "B"]) await store.write(makeRecord({ id }));
        const summaries = await store.summaries();
        expect(summaries.map(({ id }) => id)).toEqual(["B", "a", "a/z", "b", "\u{1f600}", "\uff5e"]);
        const { source, fileHash, fingerprint, passages } = makeRecord({ id: "a" });
        expect(summaries[1]).toEqual({
          id: "a",
          version: source.version,
          fileHash,
          fingerprint,
          metadata: source.metadata,
          passages: passages.length,
        });
      });

      it("replaces the passages and facts of an earlier version and keeps its text", async () => {
        const first = makeRecord({ version: "v1", text: "Premier texte.", passages: 5 });
        const second = makeRecord({ version: "v2", text: "Second texte.", passages: 2 });
        await store.write(first);
        await store.write(second);
        expect(await store.read("a")).toEqual(second);
        expect(await store.readVersion("a", "v1")).toEqual(first.source);
        expect(await store.readVersion("a", "v2")).toEqual(second.source);
        expect((await store.summaries()).map(({ passages }) => passages)).toEqual([2]);
      });

      it("takes new front matter for an unchanged text", async () => {
        const record = makeRecord({});
        const retitled = {
          ...record,
          source: { ...record.source, metadata: { title: "Nouveau", language: "fr" } },
        } as const;
        await store.write(record);
        await store.write(retitled);
        expect(await store.read("a")).toEqual(retitled);
      });

      it("returns to an earlier version", async () => {
        const first = makeRecord({ version: "v1" });
        await store.write(first);
        await store.write(makeRecord({ version: "v2" }));
        await store.write(first);
        expect(await store.read("a")).toEqual(first);
      });

      it("removes a source from the index and keeps its text", async () => {
        const record = makeRecord({});
        await store.write(record);
        expect(await store.remove("a")).toBe(true);
        expect(await store.read("a")).toBeUndefined();
        expect(await store.summaries()).toEqual([]);
        expect(await store.readVersion("a", record.source.version)).toEqual(record.source);
        expect(await store.remove("a")).toBe(false);
      });

      it("writes a record whole or not at all", async () => {
        const kept = makeRecord({ version: "v1" });
        await store.write(kept);
        const revision = await store.revision();
        const [passage] = kept.passages;
        const twice = { ...makeRecord({ version: "v2" }), passages: [passage!, passage!] };
        await expect(store.write(twice)).rejects.toThrow();
        expect(await store.read("a")).toEqual(kept);
        expect(await store.readVersion("a", "v2")).toBeUndefined();
        expect(await store.revision()).toBe(revision);
        await store.write(makeRecord({ version: "v3" }));
        expect((await store.read("a"))?.source.version).toBe("v3");
      });

      it("raises the revision with every change of sources and with nothing else", async () => {
        const revisions = [await store.revision()];
        const note = async () => revisions.push(await store.revision());
        await store.write(makeRecord({}));
        await note();
        await store.write(makeRecord({}));
        await note();
        await store.remove("a");
        await note();
        expect(revisions).toEqual([...new Set(revisions)].sort((a, b) => a - b));
        await store.remove("a");
        await store.putDocument(makeDocument({}));
        await store.putSetting("name", "value");
        expect(await store.revision()).toBe(revisions.at(-1));
      });
    });

    describe("documents", () => {
      it("gives back a document as it was put, and undefined for an unknown one", async () => {
        const document = makeDocument({
          person: "p1",
          body: { text: "a\u0000b « é »", list: [1, null, { deep: true }] },
        });
        await store.putDocument(document);
        expect(await store.getDocument("receipt", "1")).toEqual(document);
        expect(await store.getDocument("receipt", "2")).toBeUndefined();
        expect(await store.getDocument("turn", "1")).toBeUndefined();
      });

      it("replaces a document of the same kind and id", async () => {
        await store.putDocument(makeDocument({ person: "p1", body: 1 }));
        const { person: _, ...anonymous } = makeDocument({ createdAt: 2, body: 2 });
        await store.putDocument(anonymous);
        expect(await store.getDocument("receipt", "1")).toEqual(anonymous);
        expect(await store.listDocuments("receipt", { limit: 9 })).toHaveLength(1);
      });

      it("lists newest first, the last put first among those of one moment, up to the limit", async () => {
        for (const [id, createdAt] of [
          ["1", 10],
          ["2", 30],
          ["3", 20],
          ["4", 30],
        ] as const)
          await store.putDocument(makeDocument({ id, createdAt }));
        const ids = async (limit: number) => (await store.listDocuments("receipt", { limit })).map(({ id }) => id);
        expect(await ids(9)).toEqual(["4", "2", "3", "1"]);
        expect(await ids(2)).toEqual(["4", "2"]);
      });

      it("lists those about one person", async () => {
        await store.putDocument(makeDocument({ id: "1", person: "p1" }));
        await store.putDocument(makeDocument({ id: "2", person: "p2" }));
        await store.putDocument(makeDocument({ id: "3" }));
        const found = await store.listDocuments("receipt", { person: "p1", limit: 9 });
        expect(found.map(({ id }) => id)).toEqual(["1"]);
      });

      it("deletes one", async () => {
        await store.putDocument(makeDocument({}));
        expect(await store.deleteDocument("receipt", "1")).toBe(true);
        expect(await store.deleteDocument("receipt", "1")).toBe(false);
      });

      it("forgets a person's documents of every kind and no other's", async () => {
        await store.putDocument(makeDocument({ id: "1", person: "p1" }));
        await store.putDocument(makeDocument({ id: "2", person: "p1", kind: "turn" }));
        await store.putDocument(makeDocument({ id: "3", person: "p2" }));
        await store.putDocument(makeDocument({ id: "4" }));
        expect(await store.forget("p1")).toBe(2);
        expect(await store.forget("p1")).toBe(0);
        expect((await store.listDocuments("receipt", { limit: 9 })).map(({ id }) => id)).toEqual(["4", "3"]);
      });

      it("expires documents of some kinds made before a time", async () => {
        await store.putDocument(makeDocument({ id: "1", createdAt: 99 }));
        await store.putDocument(makeDocument({ id: "2", createdAt: 100 }));
        await store.putDocument(makeDocument({ id: "3", createdAt: 99, kind: "turn" }));
        await store.putDocument(makeDocument({ id: "4", createdAt: 99, kind: "feedback" }));
        expect(await store.expire(["receipt", "turn"], 100)).toBe(2);
        expect(await store.expire([], 1000)).toBe(0);
        expect(await store.getDocument("receipt", "2")).toBeDefined();
        expect(await store.getDocument("feedback", "4")).toBeDefined();
      });
    });

    describe("settings", () => {
      it("keeps the last value of a setting", async () => {
        expect(await store.getSetting("key")).toBeUndefined();
        await store.putSetting("key", "one");
        await store.putSetting("key", "two\u0000three");
        expect(await store.getSetting("key")).toBe("two\u0000three");
      });

      it("ensures a setting once: the first value stays", async () => {
        const values = await Promise.all(["one", "two", "three"].map((value) => store.ensureSetting("key", value)));
        expect(new Set(values).size).toBe(1);
        expect(await store.ensureSetting("key", "four")).toBe(values[0]);
      });
    });

    it("shows one connection what another wrote", async () => {
      const other = await harness.open();
      const before = await other.revision();
      const record = makeRecord({});
      await store.write(record);
      expect(await other.revision()).toBeGreaterThan(before);
      expect(await other.read("a")).toEqual(record);
      await other.close();
    });

    it("keeps everything over closing and opening again", async () => {
      const record = makeRecord({ passages: 2 });
      await store.write(record);
      await store.putDocument(makeDocument({ body: "kept" }));
      await store.putSetting("key", "kept");
      const revision = await store.revision();
      await store.close();
      store = await harness.open();
      expect(await store.read("a")).toEqual(record);
      expect((await store.getDocument("receipt", "1"))?.body).toBe("kept");
      expect(await store.getSetting("key")).toBe("kept");
      expect(await store.revision()).toBe(revision);
    });

    it("keeps writes in the order in which they were asked for", async () => {
      const other = await harness.open();
      await Promise.all(
        Array.from({ length: 20 }, async (_, turn) => [
          await store.putSetting("key", String(turn)),
          await other.putSetting("other", String(turn)),
        ]),
      );
      expect(await store.getSetting("key")).toBe("19");
      await other.close();
    });

    it("finishes the writes that were asked for before it closes, and closes twice without harm", async () => {
      const written = store.write(makeRecord({}));
      await store.close();
      await store.close();
      await written;
      await expect(store.summaries()).rejects.toThrow();
      store = await harness.open();
      expect(await store.read("a")).toBeDefined();
    });
  });
}

function makeDocument(parts: Partial<StoredDocument>): StoredDocument {
  return { kind: "receipt", id: "1", createdAt: 1_700_000_000_000, body: {}, ...parts };
}
