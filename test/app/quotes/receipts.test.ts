import { describe, expect, it } from "vitest";
import { createReceiptId, fileReceipt } from "../../../src/app/quotes/receipts.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { openSqliteStore } from "../../../src/store/sqlite/store.ts";
import { operatorsPart } from "../../helpers/operator-store.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const receipt = {
  confidence: 0.9,
  fingerprint: "f",
  citations: [{ library: FOLDER_LIBRARY, source: "a", version: "v1", start: 0, end: 4, quote: "One." }],
};

describe("a receipt", () => {
  it("has an id of twelve characters that fits into a button and an address, unlike any other", () => {
    const ids = Array.from({ length: 1000 }, createReceiptId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/);
  });

  it("is kept as it was filed", async () => {
    const store = operatorsPart(await openSqliteStore({ dataDir: (await createTestCorpus()).dataDir }));
    const log: string[] = [];
    await fileReceipt(store, { id: "r-1", receipt, log: (message) => log.push(message) });
    expect((await store.getDocument("receipt", "r-1"))?.body).toEqual(receipt);
    expect(log).toEqual([]);
    await store.close();
  });
});
