import { describe, expect, it } from "vitest";
import type { Wanted } from "../../../src/app/import/within-limits.ts";
import type { UserError } from "../../../src/core/errors.ts";
import { documentsOf } from "../../../src/service/documents-of.ts";
import { ownerOfServer } from "../../../src/service/servers/server-settings.ts";
import { type Allowance, createAllowance, type Reason } from "../../../src/service/sources/allowance.ts";
import { changeUsage, mayEmbed, readUsage } from "../../../src/service/sources/usage.ts";
import { makeDocument } from "../../contracts/document-store.ts";
import { createGate } from "../../helpers/gate.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const NOON = Date.UTC(2030, 0, 1, 12);
const HOUR = 3_600_000;
const SERVER = "1";

/** Two processes on one data folder, at one time that the test moves. */
async function openTwo() {
  const corpus = await createTestCorpus();
  const [one, other] = [await corpus.open(), await corpus.open()];
  const time = { now: NOON };
  let made = 0;
  const allowanceOf = ({ engine }: typeof one): Allowance =>
    createAllowance({ engine: engine.whole, serverId: SERVER, now: () => time.now, newId: () => String(made++) });
  const documents = documentsOf(one.engine.whole, ownerOfServer(SERVER));
  return { time, documents, allowances: [allowanceOf(one), allowanceOf(other)] as const };
}

/** Reads so much in at once, by turns in both, each until all have begun or were refused; how many, and by which limit. */
async function readIn(allowances: readonly Allowance[], times: number, reason: Reason, wanted: Wanted) {
  const all = createGate();
  const refusals: string[] = [];
  let left = times;
  const arrive = () => {
    left -= 1;
    if (left === 0) all.open();
  };
  const works = Array.from({ length: times }, async (_, index) => {
    const within = allowances[index % allowances.length]!.within(reason);
    const work = async () => {
      arrive();
      await all.opened;
      return { embedded: wanted.embedded };
    };
    await within(wanted, work).catch((error: UserError<"source-limit">) => {
      refusals.push(error.values.problem);
      arrive();
    });
  });
  await Promise.all(works);
  return { taken: times - refusals.length, by: [...new Set(refusals)] };
}

const small: Wanted = { passages: 3, embedded: 3 };

describe("what a server may have read, whatever several processes read in at once", () => {
  it("is ten adds within any hour, of sources and feeds together", async () => {
    const { allowances, time } = await openTwo();
    expect(await readIn(allowances, 2, "feed", { passages: 0, embedded: 0 })).toEqual({ taken: 2, by: [] });
    expect(await readIn(allowances, 14, "source", small)).toEqual({ taken: 8, by: ["adds"] });
    expect(await readIn(allowances, 3, "look", small)).toEqual({ taken: 3, by: [] });
    time.now += HOUR - 1;
    await expect(allowances[0].check("source")).rejects.toMatchObject({ values: { problem: "adds", max: 10 } });
    time.now += 1;
    await expect(allowances[1].check("source")).resolves.toBeUndefined();
  });

  it("is five thousand passages a day, of which those count that were not known", async () => {
    const { allowances, time, documents } = await openTwo();
    const page: Wanted = { passages: 1_000, embedded: 700, replaced: 1_000 };
    expect(await readIn(allowances, 9, "look", page)).toEqual({ taken: 7, by: ["embedded"] });
    await expect(allowances[0].check("look", { ...small, embedded: 100 })).resolves.toBeUndefined();
    await expect(allowances[0].check("look", { ...small, embedded: 101 })).rejects.toMatchObject({
      values: { problem: "embedded", max: 5_000 },
    });
    expect(await readIn(allowances, 2, "look", { ...small, embedded: 50 })).toEqual({ taken: 2, by: [] });
    expect([await mayEmbed(documents, NOON), await mayEmbed(documents, NOON + 12 * HOUR)]).toEqual([false, true]);
    await expect(allowances[1].check("look")).rejects.toMatchObject({ values: { problem: "embedded" } });
    // What is known already costs nothing.
    await expect(allowances[1].check("look", { ...small, embedded: 0 })).resolves.toBeUndefined();
    time.now += 12 * HOUR;
    await expect(allowances[1].check("look")).resolves.toBeUndefined();
  });

  it("counts what was embedded in the end, and nothing for what failed", async () => {
    const { allowances, documents } = await openTwo();
    const [allowance] = allowances;
    await allowance.within("source")({ passages: 40, embedded: 40 }, async () => ({ embedded: 2 }));
    const failing = allowance.within("source")(small, () => Promise.reject(new Error("No more paper.")));
    await expect(failing).rejects.toThrow("No more paper.");
    expect(await readUsage(documents, NOON)).toMatchObject({ adds: [NOON], embedded: 2, underWay: [] });
  });

  it("counts as read, an hour later, what a process that was killed was reading in", async () => {
    const { allowances, documents, time } = await openTwo();
    void allowances[0].within("source")({ passages: 4_000, embedded: 4_000 }, () => new Promise<never>(() => {}));
    await expect.poll(async () => (await readUsage(documents, NOON)).underWay.length).toBe(1);
    await expect(allowances[1].check("look", { passages: 1_500, embedded: 1_500 })).rejects.toMatchObject({
      values: { problem: "embedded" },
    });
    time.now += HOUR;
    expect(await readUsage(documents, time.now)).toMatchObject({ adds: [], embedded: 4_000, underWay: [] });
  });
});

describe("what a server may hold, whatever several processes read in at once", () => {
  it("is twenty thousand passages: a version counts in the place of the one that gives way", async () => {
    const { allowances } = await openTwo();
    const book: Wanted = { passages: 6_500, embedded: 0 };
    expect(await readIn(allowances, 5, "look", book)).toEqual({ taken: 3, by: ["passages"] });
    // Nothing was written of them: they count while they are read in alone.
    expect(await readIn(allowances, 3, "look", { ...book, replaced: 6_500 })).toEqual({ taken: 3, by: [] });
    expect(await readIn(allowances, 1, "look", { passages: 20_001, embedded: 0 })).toEqual({
      taken: 0,
      by: ["passages"],
    });
  });

  it("is two hundred sources and five feeds", async () => {
    const { allowances, documents } = await openTwo();
    const others = Array.from({ length: 197 }, (_, id) => {
      return { id: `other ${id}`, at: NOON, makes: "source", isAdd: false, passages: 1, embedded: 0 } as const;
    });
    await changeUsage(documents, NOON, (usage) => ({ ...usage, underWay: others }));
    const each = { passages: 1, embedded: 0 };
    expect(await readIn(allowances, 6, "look", each)).toEqual({ taken: 3, by: ["sources"] });
    for (let feed = 0; feed < 3; feed += 1)
      await documents.putDocument(makeDocument({ kind: "feed", id: String(feed) }));
    expect(await readIn(allowances, 4, "feed", { passages: 0, embedded: 0 })).toEqual({ taken: 2, by: ["feeds"] });
    expect(await readIn(allowances, 1, "feed", { passages: 0, embedded: 0, replaced: 0 })).toEqual({
      taken: 1,
      by: [],
    });
  });
});
