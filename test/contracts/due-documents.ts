import { describe, expect, it } from "vitest";
import type { DocumentKeeper, DocumentStore } from "../../src/core/ports/document-store.ts";
import type { Store } from "../../src/core/ports/store.ts";
import { OPERATOR } from "../../src/core/scope.ts";
import { makeDocument } from "./document-store.ts";

interface Stores {
  /** Of the running test, empty at its start. */
  readonly current: () => Store & DocumentStore & DocumentKeeper;
  /** One more process's, of the same state. */
  readonly open: () => Promise<Store>;
}

/** What every adapter of the Store port does with documents that are due. */
export function describeDueDocuments({ current, open }: Stores): void {
  describe("documents that are due", () => {
    const NOON = 1_800_000_000_000;
    const LONG_MS = 3_600_000;
    /** A lease that is over when it is given: its holder is gone. */
    const OVER_MS = 0;
    const ids = ["a", "b", "c", "d"];
    const due = (id: string, dueAt?: number, body: unknown = {}) =>
      current().putDocument(makeDocument({ kind: "look", id, body, ...(dueAt !== undefined && { dueAt }) }));
    const take = async (holder: string, { leaseMs = LONG_MS, among = ids, now = NOON } = {}) =>
      (await current().takeDue("look", { ids: among, now, holder, leaseMs }))?.id;

    it("gives each to one holder, the longest due first, and nothing that is due later, never, or among no ids", async () => {
      await due("a", NOON);
      await due("b", NOON - 5);
      await due("c", NOON + 1);
      await due("d");
      await current().putDocument(makeDocument({ kind: "other", id: "a", dueAt: 1 }));
      expect(await take("one", { among: ["a", "c"], leaseMs: OVER_MS })).toBe("a");
      expect(await take("one", { among: [] })).toBeUndefined();
      expect([await take("one"), await take("two"), await take("three")]).toEqual(["b", "a", undefined]);
      expect(await take("three", { now: NOON + 1 })).toBe("c");
    });

    it("gives it as it was put, with its time", async () => {
      await due("a", NOON, { deep: ["é"] });
      const found = await current().takeDue("look", { ids, now: NOON, holder: "one", leaseMs: OVER_MS });
      expect(found).toEqual(makeDocument({ kind: "look", id: "a", dueAt: NOON, body: { deep: ["é"] } }));
      expect(await current().getDocument("look", "a")).toEqual(found);
      expect(await current().listDocuments("look", { limit: 9 })).toEqual([found]);
    });

    it("gives what a holder that is gone was at to the next one, from whom the first cannot hold it", async () => {
      await due("a", NOON);
      expect(await take("one", { leaseMs: OVER_MS })).toBe("a");
      expect(await take("two")).toBe("a");
      const lease = { leaseMs: LONG_MS };
      expect(await current().holdDue("look", "a", { holder: "one", ...lease })).toBe(false);
      expect(await current().holdDue("look", "a", { holder: "two", ...lease })).toBe(true);
    });

    it("keeps it for whoever holds on to it", async () => {
      await due("a", NOON);
      await take("one", { leaseMs: OVER_MS });
      expect(await current().holdDue("look", "a", { holder: "one", leaseMs: LONG_MS })).toBe(true);
      expect(await take("two")).toBeUndefined();
    });

    it("is done with it when it is due at another time, and not when it is put in between", async () => {
      await due("a", NOON);
      await take("one");
      await due("a", NOON, "half of it");
      expect(await take("two")).toBeUndefined();
      await due("a", NOON + 9);
      expect(await current().holdDue("look", "a", { holder: "one", leaseMs: LONG_MS })).toBe(false);
      expect([await take("two"), await take("two", { now: NOON + 9 })]).toEqual([undefined, "a"]);
      await due("a");
      expect(await take("two", { now: NOON + 99 })).toBeUndefined();
    });

    it("gives each once to many who take at the same time", async () => {
      const many = Array.from({ length: 20 }, (_, at) => `thing ${at}`);
      for (const id of many) await due(id, NOON);
      const taken = await Promise.all(many.map((_, at) => take(`holder ${at % 3}`, { among: many })));
      expect([...new Set(taken)]).toHaveLength(20);
      expect(await take("late", { among: many })).toBeUndefined();
    });

    it("says whose are due, and since when, whoever holds them", async () => {
      expect(await current().due(NOON)).toEqual([]);
      await due("a", NOON - 3);
      await due("b", NOON - 7);
      await due("c", NOON + 1);
      await take("one");
      expect(await current().due(NOON)).toEqual([{ owner: OPERATOR, since: NOON - 7 }]);
    });

    it("gives each due document to one of several processes, and to another one when that is gone", async () => {
      const others = [await open(), await open()];
      const ids = Array.from({ length: 20 }, (_, at) => `thing ${at}`);
      for (const id of ids) await current().putDocument(makeDocument({ kind: "look", id, dueAt: 5 }));
      const take = (from: Store, holder: string, leaseMs: number) =>
        from.documents(OPERATOR).takeDue("look", { ids, now: 5, holder, leaseMs });
      const leases = ids.map((_, at) => (at < 10 ? 3_600_000 : 0));
      const taken = await Promise.all(leases.map((leaseMs, at) => take(others[at % 2]!, `process ${at % 2}`, leaseMs)));
      const kept = taken.flatMap((document, at) => (leases[at] === 0 ? [] : [document?.id]));
      expect(new Set(kept).size).toBe(10);
      for (const other of others) await other.close();
      const left = await Promise.all(leases.map(() => take(current(), "the last", 3_600_000)));
      expect(new Set(left.flatMap((document) => document?.id ?? []))).toEqual(
        new Set(ids.filter((id) => !kept.includes(id))),
      );
    });
  });
}
