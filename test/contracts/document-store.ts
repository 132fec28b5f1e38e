import { describe, expect, it } from "vitest";
import type { DocumentKeeper, DocumentStore, StoredDocument } from "../../src/core/ports/document-store.ts";

/** What every adapter of the Store port does with documents and settings; `current` gives the store of the running test, empty at its start. */
export function describeDocumentStore(current: () => DocumentStore & DocumentKeeper): void {
  describe("documents", () => {
    it("gives back a document as it was put, and undefined for an unknown one", async () => {
      const document = makeDocument({
        person: "p1",
        body: { text: "a\u0000b « é »", list: [1, null, { deep: true }] },
      });
      await current().putDocument(document);
      expect(await current().getDocument("receipt", "1")).toEqual(document);
      expect(await current().getDocument("receipt", "2")).toBeUndefined();
      expect(await current().getDocument("turn", "1")).toBeUndefined();
    });

    it("replaces a document of the same kind and id", async () => {
      await current().putDocument(makeDocument({ person: "p1", body: 1 }));
      const { person: _, ...anonymous } = makeDocument({ createdAt: 2, body: 2 });
      await current().putDocument(anonymous);
      expect(await current().getDocument("receipt", "1")).toEqual(anonymous);
      expect(await current().listDocuments("receipt", { limit: 9 })).toHaveLength(1);
    });

    it("lists newest first, the last put first among those of one moment, up to the limit", async () => {
      for (const [id, createdAt] of [
        ["1", 10],
        ["2", 30],
        ["3", 20],
        ["4", 30],
      ] as const)
        await current().putDocument(makeDocument({ id, createdAt }));
      const ids = async (limit: number) => (await current().listDocuments("receipt", { limit })).map(({ id }) => id);
      expect(await ids(9)).toEqual(["4", "2", "3", "1"]);
      expect(await ids(2)).toEqual(["4", "2"]);
    });

    it("lists those about one person", async () => {
      await current().putDocument(makeDocument({ id: "1", person: "p1" }));
      await current().putDocument(makeDocument({ id: "2", person: "p2" }));
      await current().putDocument(makeDocument({ id: "3" }));
      const found = await current().listDocuments("receipt", { person: "p1", limit: 9 });
      expect(found.map(({ id }) => id)).toEqual(["1"]);
    });

    it("deletes one", async () => {
      await current().putDocument(makeDocument({}));
      expect(await current().deleteDocument("receipt", "1")).toBe(true);
      expect(await current().deleteDocument("receipt", "1")).toBe(false);
    });

    it("forgets a person's documents of every kind and no other's", async () => {
      await current().putDocument(makeDocument({ id: "1", person: "p1" }));
      await current().putDocument(makeDocument({ id: "2", person: "p1", kind: "turn" }));
      await current().putDocument(makeDocument({ id: "3", person: "p2" }));
      await current().putDocument(makeDocument({ id: "4" }));
      expect(await current().forget("p1")).toBe(2);
      expect(await current().forget("p1")).toBe(0);
      expect((await current().listDocuments("receipt", { limit: 9 })).map(({ id }) => id)).toEqual(["4", "3"]);
    });

    it("goes through the documents of some kinds made at a time or later", async () => {
      for (let number = 0; number < 1_203; number += 1)
        await current().putDocument(makeDocument({ id: `${number}`, createdAt: number, kind: number % 2 ? "a" : "b" }));
      await current().putDocument(makeDocument({ id: "other", createdAt: 900, kind: "c" }));
      const found: StoredDocument[] = [];
      for await (const some of current().scan(["a", "b"], 100)) found.push(...some);
      expect(found.map(({ createdAt }) => createdAt)).toEqual(Array.from({ length: 1_103 }, (_, index) => index + 100));
      expect(found[0]).toEqual(makeDocument({ id: "100", createdAt: 100, kind: "b" }));
      for await (const none of current().scan(["d"], 0)) expect(none).toEqual([]);
    });

    it("has documents be what is made of them, those alone of some kinds that hold one of some strings", async () => {
      const held = 'dossier/« été »\u0000"';
      const body = (source: string) => ({ list: [{ source }, 1] });
      const put = (id: string, source: string, more: Partial<StoredDocument> = {}) =>
        current().putDocument(makeDocument({ id, person: "p1", dueAt: 7, ...more, body: body(source) }));
      await put("1", held);
      await put("2", `${held} and more`);
      await put("3", held, { kind: "turn" });
      await put("4", "second");
      await put("5", held);
      await put("6", held);
      const seen: string[] = [];
      const revise = ({ id, body: before }: StoredDocument): unknown => {
        seen.push(id);
        return { "1": { list: "new \u0000" }, "5": undefined, "6": before }[id];
      };
      const revision = { kinds: ["receipt"], holding: [held, "third"], revise };
      expect(await current().revise(revision)).toBe(2);
      expect(seen.sort()).toEqual(["1", "5", "6"]);
      const kept = async (id: string) => (await current().getDocument("receipt", id))?.body;
      expect(await current().getDocument("receipt", "1")).toEqual(
        makeDocument({ id: "1", person: "p1", dueAt: 7, body: { list: "new \u0000" } }),
      );
      expect([await kept("2"), await kept("4"), await kept("5"), await kept("6")]).toEqual([
        body(`${held} and more`),
        body("second"),
        undefined,
        body(held),
      ]);
      expect(await current().revise({ ...revision, kinds: ["nothing"] })).toBe(0);
    });

    it("expires documents of some kinds made before a time", async () => {
      await current().putDocument(makeDocument({ id: "1", createdAt: 99 }));
      await current().putDocument(makeDocument({ id: "2", createdAt: 100 }));
      await current().putDocument(makeDocument({ id: "3", createdAt: 99, kind: "turn" }));
      await current().putDocument(makeDocument({ id: "4", createdAt: 99, kind: "feedback" }));
      expect(await current().expire(["receipt", "turn"], 100)).toBe(2);
      expect(await current().expire([], 1000)).toBe(0);
      expect(await current().getDocument("receipt", "2")).toBeDefined();
      expect(await current().getDocument("feedback", "4")).toBeDefined();
    });
  });

  describe("settings", () => {
    it("keeps the last value of a setting", async () => {
      expect(await current().getSetting("key")).toBeUndefined();
      await current().putSetting("key", "one");
      await current().putSetting("key", "two\u0000three");
      expect(await current().getSetting("key")).toBe("two\u0000three");
    });

    it("replaces a setting where it still is what it was read as: of several at once one", async () => {
      const replaceAll = (before: string | undefined) =>
        Promise.all(["one", "two\u0000", "« é »"].map((value) => current().replaceSetting("key", before, value)));
      for (let turn = 0; turn < 3; turn += 1) {
        const before = await current().getSetting("key");
        expect((await replaceAll(before)).filter((isDone) => isDone)).toHaveLength(1);
        await current().putSetting("key", `${turn} \u0000 « é »`);
        expect(await replaceAll(before)).toEqual([false, false, false]);
        expect(await current().getSetting("key")).toBe(`${turn} \u0000 « é »`);
      }
    });

    it("ensures a setting once: the first value stays", async () => {
      const values = await Promise.all(["one", "two", "three"].map((value) => current().ensureSetting("key", value)));
      expect(new Set(values).size).toBe(1);
      expect(await current().ensureSetting("key", "four")).toBe(values[0]);
    });
  });
}

export function makeDocument(parts: Partial<StoredDocument>): StoredDocument {
  return { kind: "receipt", id: "1", createdAt: 1_700_000_000_000, body: {}, ...parts };
}
