import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openModels, openModelsServer } from "../../../src/app/compose/compose-models.ts";
import { loadConfig } from "../../../src/app/config.ts";

it("gives a bot with MODELS_URL the same models as one that has them itself", async () => {
  const cwd = await mkdtemp(join(tmpdir(), "sourcier-models-"));
  const here = loadConfig({ env: {}, cwd });
  const options = { log: () => {}, took: () => {} };
  const server = await openModelsServer({ ...here, models: { host: "127.0.0.1", port: 0 } }, () => {});
  const there = await openModels({ ...here, models: { ...here.models, url: server.url } }, options);
  const own = await openModels(here, options);
  try {
    expect([there.embedder.id, there.reader?.id]).toEqual([own.embedder.id, own.reader?.id]);
    expect([server.embedder, server.reader]).toEqual([own.embedder.id, own.reader?.id]);
    const [remote, local] = await Promise.all(
      [there, own].map(({ embedder }) => embedder.embed(["Wer baut die Brücke?"], { as: "question" })),
    );
    expect(remote).toEqual(local);
  } finally {
    await Promise.all([there.close(), own.close()]);
    await server.close();
    await rm(cwd, { recursive: true, force: true });
  }
});
