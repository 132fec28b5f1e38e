import { describe, expect, it } from "vitest";
import type { Refreshed } from "../../../src/app/import/refresher.ts";
import { libraryId } from "../../../src/core/scope.ts";
import { takeNotices } from "../../../src/service/sources/notices.ts";
import { createMemoryDocuments } from "../../helpers/scripted-engine/documents.ts";

const NOON = Date.UTC(2030, 0, 1, 12);
const HOUR = 3_600_000;
const mistake = {
  code: "address-timeout",
  values: { address: "http://a", seconds: 20 },
  message: "",
  hint: "",
} as const;

describe("what managers are told of a source", () => {
  const documents = () => {
    const kept = createMemoryDocuments();
    return (refreshed: Refreshed, now: number) =>
      takeNotices([refreshed], { documents: kept, library: libraryId("server 1"), now });
  };
  const failed = { source: "a", outcome: "failed", mistake, failingSince: NOON } as const;

  it("is that it has failed for 24 hours, once, and once that it is back", async () => {
    const look = documents();
    expect(await look(failed, NOON + 24 * HOUR - 1)).toEqual([]);
    expect(await look(failed, NOON + 24 * HOUR)).toMatchObject([{ kind: "failing", since: NOON }]);
    expect(await look(failed, NOON + 48 * HOUR)).toEqual([]);
    expect(await look({ source: "a", outcome: "unchanged" }, NOON + 49 * HOUR)).toMatchObject([{ kind: "recovered" }]);
    expect(await look({ source: "a", outcome: "unchanged" }, NOON + 50 * HOUR)).toEqual([]);
  });

  it("is nothing where it failed for less and is back", async () => {
    const look = documents();
    await look(failed, NOON + HOUR);
    expect(await look({ source: "a", outcome: "unchanged" }, NOON + 2 * HOUR)).toEqual([]);
  });

  it("is once that its page has shrunk", async () => {
    const look = documents();
    const shrunk = { source: "a", outcome: "shrunk", words: 3, keptWords: 100 } as const;
    expect(await look(shrunk, NOON)).toMatchObject([{ kind: "shrunk", words: 3 }]);
    expect(await look(shrunk, NOON + HOUR)).toEqual([]);
  });
});
