import { expect, it } from "vitest";
import { createLog } from "../../../src/app/log.ts";
import { ownerOf } from "../../../src/core/scope.ts";
import { documentsOf } from "../../../src/service/documents-of.ts";
import { renewLibraries } from "../../../src/service/sources/renew-libraries.ts";
import { changeUsage } from "../../../src/service/sources/usage.ts";
import { createTestCorpus } from "../../helpers/test-corpus.ts";

const NOON = Date.UTC(2030, 0, 1, 12);

it("goes through all libraries but those that have had enough read today, whatever befalls one", async () => {
  const { engine } = await (await createTestCorpus()).open();
  const spent = documentsOf(engine.whole, ownerOf("server 2"));
  await changeUsage(spent, NOON, (usage) => ({ ...usage, embedded: 5_000 }));
  const lines: string[] = [];
  const renewed: string[] = [];
  const library = (id: string) => ({
    renew: async () => {
      renewed.push(id);
      if (id === "folder") throw new TypeError("Expected a model, got its shadow.");
    },
  });
  await renewLibraries(
    {
      engine: { in: engine.whole.in, library: library as never },
      directory: { serverIds: () => ["1", "2", "3"] },
      now: () => NOON,
      log: createLog({ logLevel: "error", discord: {} as never }, { write: (line) => void lines.push(line) }),
    },
    new AbortController().signal,
  );
  expect(renewed).toEqual(["folder", "server 1", "server 3"]);
  expect(lines.join("")).toContain("got its shadow");
});
