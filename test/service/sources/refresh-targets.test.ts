import { describe, expect, it } from "vitest";
import { type WithinLimits, withoutLimits } from "../../../src/app/import/within-limits.ts";
import { createLog } from "../../../src/app/log.ts";
import { libraryId, ownerOf } from "../../../src/core/scope.ts";
import { documentsOf } from "../../../src/service/documents-of.ts";
import { refreshDue } from "../../../src/service/refreshing.ts";
import { refreshTargets } from "../../../src/service/sources/refresh-targets.ts";
import { changeUsage } from "../../../src/service/sources/usage.ts";
import { makeDocument } from "../../contracts/document-store.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const NOON = Date.UTC(2030, 0, 1, 12);

describe("one round of looking at addresses again", () => {
  it("goes to the libraries of which something is due, where their servers have not had enough read today", async () => {
    const { engine } = await (await createTestCorpus()).open();
    const documents = documentsOf(engine.whole, ownerOf("server 2"));
    const due = ["operator", "server 1", "server 2", "server that was left"];
    for (const owner of due)
      await documentsOf(engine.whole, ownerOf(owner)).putDocument(makeDocument({ kind: "refresh", dueAt: NOON }));
    await documentsOf(engine.whole, ownerOf("server 3")).putDocument(
      makeDocument({ kind: "refresh", dueAt: NOON + 1 }),
    );
    await changeUsage(documents, NOON, (usage) => ({ ...usage, embedded: 5_000 }));
    const looked: string[] = [];
    const importer = (library: string) => ({
      feeds: { look: async () => [] },
      refresh: async ({ within = withoutLimits }: { readonly within?: WithinLimits }) => {
        looked.push(library);
        const size = { passages: 5_000, embedded: 5_000 };
        return [{ source: "a", outcome: "changed" as const, ...(await within(size, async () => size)) }];
      },
    });
    const parts = {
      engine: engine.whole,
      importers: { of: (library: string) => importer(library) as never },
      directory: { serverIds: () => ["1", "2", "3"] },
      now: () => NOON,
      newId: () => "1",
      tell: async () => {},
    };
    const log = createLog({ logLevel: "silent", discord: {} as never }, { write: () => {} });
    const outcomes: string[] = [];
    const metrics = { refreshed: (outcome: string) => void outcomes.push(outcome) };
    const round = () =>
      refreshDue({ targets: () => refreshTargets(parts), log, metrics }, new AbortController().signal);
    expect(await round()).toBe(2);
    expect(looked).toEqual(["folder", libraryId("server 1")]);
    expect(await round()).toBe(1);
    expect(looked).toEqual(["folder", libraryId("server 1"), "folder"]);
    expect(outcomes).toEqual(["changed", "changed", "changed"]);
  });

  it("goes on with the next library whatever befalls one, and logs it", async () => {
    const lines: string[] = [];
    const log = createLog({ logLevel: "error", discord: {} as never }, { write: (line) => void lines.push(line) });
    const looked: string[] = [];
    const targetOf = (name: string) => ({
      importer: {
        refresh: async () => {
          looked.push(name);
          if (name === "broken") throw new TypeError("Expected a page, got its shadow.");
          return [];
        },
      },
    });
    async function* targets() {
      yield targetOf("broken");
      yield targetOf("whole");
    }
    await refreshDue({ targets, log, metrics: { refreshed: () => {} } }, new AbortController().signal);
    expect(looked).toEqual(["broken", "whole"]);
    expect(lines.join("")).toContain("got its shadow");
  });
});
