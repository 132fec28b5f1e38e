import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article/article.ts";
import type { SourceRecord, Store } from "../../src/core/ports/store.ts";
import { libraryId, ownerOf } from "../../src/core/scope.ts";
import { type OperatorStore, operatorsPart } from "../helpers/operator-store.ts";
import { inLibrary, makeRecord } from "../helpers/source-records.ts";
import { describeClaims } from "./claims.ts";
import { describeDocumentStore, makeDocument } from "./document-store.ts";
import { describeDueDocuments } from "./due-documents.ts";
import { describeErasing } from "./erasing.ts";
import { describeTallies } from "./tallies.ts";

export interface StoreHarness {
  /** Opens the same empty state once more at each call, until `dispose`. */
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

/** An old version is kept for verifying: who says what in it is not. */
function unattributed({ article }: SourceRecord): Article {
  const { speakers: _, ...rest } = article;
  return rest;
}

/** What every adapter of the Store port does. */
export function describeStore(name: string, createHarness: () => Promise<StoreHarness>): void {
  describe(`${name} as a store`, () => {
    let harness: StoreHarness;
    let store: OperatorStore;

    beforeEach(async () => {
      harness = await createHarness();
      store = operatorsPart(await harness.open());
    });
    afterEach(async () => {
      await store.close();
      await harness.dispose();
    });

    describe("libraries and owners", () => {
      const ours = libraryId("ours");
      const theirs = libraryId("theirs");

      it("shows a library its own sources, versions and revision alone, equal ids or not", async () => {
        const record = inLibrary(makeRecord({ id: "a" }), ours);
        await store.library(ours).write(record);
        const other = store.library(theirs);
        expect(await store.library(ours).read("a")).toEqual(record);
        expect([await other.summaries(), await other.read("a"), await other.revision()]).toEqual([[], undefined, 0]);
        expect(await other.readVersion("a", record.article.source.version)).toBeUndefined();
        expect(await other.remove("a")).toBe(false);
        await other.write(inLibrary(makeRecord({ id: "a", version: "v2" }), theirs));
        expect(await store.library(ours).read("a")).toEqual(record);
        expect(await store.library(ours).revision()).toBe(1);
      });

      const open = () => harness.open();
      describeDueDocuments({ current: () => store, open });
      describeErasing(() => store);
      describeClaims(() => store.claims, open);
      describeTallies(() => store.tallies, open);

      it("shows an owner its own documents and settings alone, and forgets and expires those of all", async () => {
        const [mine, yours] = [store.documents(ownerOf("server 1")), store.documents(ownerOf("server 2"))];
        await mine.putDocument(makeDocument({ person: "p1", body: "mine" }));
        expect(await yours.getDocument("receipt", "1")).toBeUndefined();
        expect(await yours.listDocuments("receipt", { limit: 9 })).toEqual([]);
        expect(await yours.deleteDocument("receipt", "1")).toBe(false);
        await yours.putDocument(makeDocument({ person: "p1", body: "yours" }));
        expect((await mine.getDocument("receipt", "1"))?.body).toBe("mine");
        await mine.putSetting("key", "mine");
        expect(await yours.getSetting("key")).toBeUndefined();
        expect(await yours.ensureSetting("key", "yours")).toBe("yours");
        expect(await mine.getSetting("key")).toBe("mine");
        expect(await store.forget("p1")).toBe(2);
      });
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

      it("gives back all that an article's page showed", async () => {
        const record = makeRecord({ id: "a" });
        const { article } = record;
        const shown = { ...article, source: { ...article.source, pageText: "Menu\n\nArticle\n\nImprint" } };
        await store.write({ ...record, article: shown });
        expect((await store.read(article.source.id))?.article).toEqual(shown);
        const { speakers: _, ...asVersion } = shown;
        expect(await store.readVersion(article.source.id, article.source.version)).toEqual(asVersion);
      });

      it("gives back a record without passages, facts or optional metadata", async () => {
        const record = makeRecord({ passages: 0 });
        await store.write(record);
        expect(await store.read(record.article.source.id)).toEqual(record);
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
        const { article, origin, contentHash, fingerprint, passages } = makeRecord({ id: "a" });
        expect(summaries[1]).toEqual({
          id: "a",
          version: article.source.version,
          origin,
          contentHash,
          fingerprint,
          metadata: article.source.metadata,
          passages: passages.length,
        });
      });

      it("replaces the passages and facts of an earlier version and keeps its text", async () => {
        const first = makeRecord({ version: "v1", text: "Premier texte.", passages: 5 });
        const second = makeRecord({ version: "v2", text: "Second texte.", passages: 2 });
        await store.write(first);
        await store.write(second);
        expect(await store.read("a")).toEqual(second);
        expect(await store.readVersion("a", "v1")).toEqual(unattributed(first));
        expect(await store.readVersion("a", "v2")).toEqual(unattributed(second));
        expect((await store.summaries()).map(({ passages }) => passages)).toEqual([2]);
      });

      it("writes in the place of one version alone where that is wanted: not over another, nor where there is none", async () => {
        const next = makeRecord({ version: "v2" });
        expect(await store.write(next, { replacing: "v1" })).toBe(false);
        expect([await store.read("a"), await store.revision()]).toEqual([undefined, 0]);
        expect(await store.write(makeRecord({ version: "v1" }))).toBe(true);
        expect(await store.write(next, { replacing: "v0" })).toBe(false);
        expect(await store.readVersion("a", "v2")).toBeUndefined();
        expect((await store.read("a"))?.article.source.version).toBe("v1");
        expect(await store.write(next, { replacing: "v1" })).toBe(true);
        expect(await store.read("a")).toEqual(next);
      });

      it("takes new front matter for an unchanged text", async () => {
        const record = makeRecord({});
        const retitled = {
          ...record,
          article: {
            ...record.article,
            source: { ...record.article.source, metadata: { title: "Nouveau", language: "fr" } },
          },
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
        expect(await store.readVersion("a", record.article.source.version)).toEqual(unattributed(record));
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
        expect((await store.read("a"))?.article.source.version).toBe("v3");
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

    describeDocumentStore(() => store);

    it("shows one connection what another wrote", async () => {
      const other = operatorsPart(await harness.open());
      const before = await other.revision();
      const record = makeRecord({});
      await store.write(record);
      expect(await other.revision()).toBeGreaterThan(before);
      expect(await other.read("a")).toEqual(record);
      await other.close();
    });

    it("writes on after a write that failed, whoever wrote in between", async () => {
      const other = operatorsPart(await harness.open());
      const record = makeRecord({});
      const [passage] = record.passages;
      await expect(store.write({ ...record, passages: [passage!, passage!] })).rejects.toThrow();
      await other.write(makeRecord({ id: "b" }));
      await store.write(record);
      expect((await other.summaries()).map(({ id }) => id)).toEqual(["a", "b"]);
      await other.close();
    });

    it("keeps everything over closing and opening again", async () => {
      const record = makeRecord({ passages: 2 });
      await store.write(record);
      await store.putDocument(makeDocument({ body: "kept" }));
      await store.putSetting("key", "kept");
      const revision = await store.revision();
      await store.close();
      store = operatorsPart(await harness.open());
      expect(await store.read("a")).toEqual(record);
      expect((await store.getDocument("receipt", "1"))?.body).toBe("kept");
      expect(await store.getSetting("key")).toBe("kept");
      expect(await store.revision()).toBe(revision);
    });

    it("keeps writes in the order in which they were asked for", async () => {
      const other = operatorsPart(await harness.open());
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
      store = operatorsPart(await harness.open());
      expect(await store.read("a")).toBeDefined();
    });
  });
}
