import { describe, expect, it } from "vitest";
import { countUsage, mayEmbed, refuseTooMany } from "../../../src/service/sources/usage.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const NOON = Date.UTC(2030, 0, 1, 12);
const HOUR = 3_600_000;

describe("what a server may have read", () => {
  it("is ten adds within any hour", async () => {
    const documents = createMemoryDocuments();
    for (let add = 0; add < 10; add += 1)
      await countUsage(documents, { embedded: 1, isAdd: true, now: NOON + add * 60_000 });
    const add = (now: number) => refuseTooMany(documents, { isAdd: true, passages: 1, now });
    await expect(add(NOON + HOUR - 1)).rejects.toMatchObject({ code: "source-limit", values: { problem: "adds" } });
    await expect(add(NOON + HOUR)).resolves.toBeUndefined();
    await expect(
      refuseTooMany(documents, { isAdd: false, passages: 1, now: NOON + HOUR - 1 }),
    ).resolves.toBeUndefined();
  });

  it("is five thousand passages a day", async () => {
    const documents = createMemoryDocuments();
    await countUsage(documents, { embedded: 4_990, isAdd: false, now: NOON });
    const add = (passages: number, now = NOON) => refuseTooMany(documents, { isAdd: true, passages, now });
    await expect(add(10)).resolves.toBeUndefined();
    await expect(add(11)).rejects.toMatchObject({ values: { problem: "embedded", max: 5_000 } });
    await countUsage(documents, { embedded: 10, isAdd: false, now: NOON });
    expect([await mayEmbed(documents, NOON), await mayEmbed(documents, NOON + 12 * HOUR)]).toEqual([false, true]);
  });
});
