import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { currentTrace, inTrace } from "../../../src/app/trace.ts";
import { connectModels } from "../../../src/models/remote/connect-models.ts";
import { expectedModels } from "../../../src/models/remote/expected-models.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { createHashingReader } from "../../helpers/hashing-reader.ts";
import { connectHashing, serveHashing, TOKEN } from "../../helpers/served-models.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const NOTHING_KNOWN = { embedder: undefined, reader: undefined };

describe("a models server in trouble", () => {
  it("is said to be away once, and to answer again when it does", async () => {
    const log: string[] = [];
    const first = await serveHashing();
    const port = Number(new URL(first.url).port);
    const models = await connectHashing(first.url, { log: (line) => void log.push(line) });
    open.push(models);
    expect(await models.embedder.measure("a")).toMatchObject({ tokens: 1 });
    await first.close();
    for (const text of ["one", "two", "three"]) {
      await expect(models.embedder.embed([text], { as: "question" })).rejects.toMatchObject({
        code: "models-server",
        values: { problem: "away", address: first.url, detail: "ECONNREFUSED" },
      });
    }
    open.push(await serveHashing({ port }));
    for (const text of ["one", "two"]) expect(await models.embedder.measure(text)).toMatchObject({ tokens: 1 });
    expect(log).toEqual([
      `The models server ${first.url} cannot be reached (ECONNREFUSED). Start it there (sourcier models), or correct MODELS_URL.`,
      `The models server ${first.url} answers again.`,
    ]);
  });

  it("is refused with both names where it comes back with another model: nothing is embedded", async () => {
    const first = await serveHashing();
    const port = Number(new URL(first.url).port);
    const models = await connectHashing(first.url);
    open.push(models);
    await models.embedder.measure("a");
    await first.close();
    const other = createHashingEmbedder({ id: "other/fp32/2" });
    open.push(await serveHashing({ port, embedder: other }));
    await expect(models.embedder.embed(["a"], { as: "passage" })).rejects.toMatchObject({
      values: { problem: "other-model", expected: "hashing/512", found: "other/fp32/2" },
    });
    expect(other.embedded).toEqual([]);
  });

  it("needs the same token", async () => {
    const server = await serveHashing();
    const models = await connectHashing(server.url, { token: "another-token-entirely" });
    open.push(server, models);
    await expect(models.embedder.measure("a")).rejects.toMatchObject({ values: { problem: "token" } });
  });

  it("tells its models to whoever has none of its own", async () => {
    const server = await serveHashing();
    const options = { url: server.url, token: TOKEN, log: () => {} };
    const models = await connectModels({ ...options, expected: NOTHING_KNOWN });
    const without = await connectModels({ ...options, expected: { ...NOTHING_KNOWN, reader: "none" } });
    open.push(server, models, without);
    expect([models.embedder.id, models.embedder.dimensions, models.reader?.id]).toEqual([
      "hashing/512",
      512,
      "hashing-reader",
    ]);
    expect(without.reader).toBeUndefined();
  });

  it("has to be there where nothing is known of its models", async () => {
    const server = await serveHashing();
    await server.close();
    await expect(
      connectModels({ url: server.url, token: TOKEN, expected: NOTHING_KNOWN, log: () => {} }),
    ).rejects.toMatchObject({ values: { problem: "away" } });
  });

  it.each<[string, RequestListener]>([
    ["a page", (_, response) => response.end("<html>")],
    ["another protocol", (_, response) => response.end('{"protocol":99,"embedder":{"id":"a","dimensions":1}}')],
    ["a refusal", (_, response) => response.writeHead(403).end("{}")],
  ])("is told from %s", async (_, listener) => {
    const url = await listen(listener);
    const connecting = connectModels({ url, token: undefined, expected: NOTHING_KNOWN, log: () => {} });
    await expect(connecting).rejects.toMatchObject({ values: { problem: "protocol", address: url } });
    const models = await connectHashing(url);
    open.push(models);
    for (const asking of [
      models.embedder.embed(["a"], { as: "question" }),
      models.embedder.embedWords(["a"]),
      models.embedder.measure("a"),
      models.reader!.read({ question: "a", turns: [] }, [{ title: "", text: "a" }]),
    ])
      await expect(asking).rejects.toMatchObject({ values: { problem: "protocol" } });
  });

  it("counts as away behind a proxy that cannot reach it, and when it is silent", async () => {
    for (const status of [502, 503, 504]) {
      const url = await listen((_, response) => response.writeHead(status).end("<html>"));
      const models = await connectHashing(url);
      open.push(models);
      const asking = models.embedder.measure("a");
      await expect(asking).rejects.toMatchObject({ values: { problem: "away", detail: `HTTP ${status}` } });
    }
    const silent = await connectHashing(await listen(() => {}), { silenceMs: 10 });
    open.push(silent);
    await expect(silent.embedder.measure("a")).rejects.toMatchObject({ values: { detail: "ETIMEDOUT" } });
  });

  it("is asked again where it had closed the connection that was kept", async () => {
    let requests = 0;
    const server = createServer((request, response) => {
      requests += 1;
      // Cut off at the second request, as a server that closes what was idle does.
      if (requests === 2) request.socket.resetAndDestroy();
      else response.end('{"tokens":1,"unknown":0}');
    });
    const models = await connectHashing(await listenWith(server));
    open.push(models);
    await models.embedder.measure("a");
    expect(await models.embedder.measure("b")).toEqual({ tokens: 1, unknown: 0 });
    expect(requests).toBe(3);
  });
});

describe("a models server's log", () => {
  it("tells what it is about by the caller's trace", async () => {
    const logged: unknown[] = [];
    const reader = { ...createHashingReader(), read: () => Promise.reject(new Error("broken")) };
    const server = await serveHashing({ reader, log: () => void logged.push(currentTrace()), inTrace });
    const models = await connectHashing(server.url, { traceparent: currentTrace });
    open.push(server, models);
    const caller = await inTrace(async () => {
      const reading = models.reader!.read({ question: "a", turns: [] }, [{ title: "", text: "a" }]);
      await expect(reading).rejects.toMatchObject({ code: "model-failed" });
      return currentTrace();
    });
    expect(logged).toEqual([expect.stringMatching(`^${caller!.slice(0, 35)}-`)]);
    expect(logged).not.toEqual([caller]);
  });
});

describe("the models that are expected of a server", () => {
  const modelsDir = join(import.meta.dirname, "../../../models");

  it("are those whose files lie here", async () => {
    const shipped = { embeddingModel: "multilingual-e5-small-latin", readerModel: "sourcier-reader-latin" };
    const { embedder, reader } = await expectedModels({ modelsDir, ...shipped });
    expect(embedder).toMatchObject({ id: expect.stringMatching(/^multilingual-e5-small-latin\//), dimensions: 384 });
    expect(reader).toMatchObject({ id: expect.stringMatching(/^sourcier-reader-latin\//) });
  });

  it("are the server's where none lie here, and no reader where none is wanted", async () => {
    const options = { modelsDir, embeddingModel: "somebody/model" };
    expect(await expectedModels(options)).toEqual({ embedder: undefined, reader: "none" });
  });
});

async function listen(listener: RequestListener): Promise<string> {
  return listenWith(createServer(listener));
}

async function listenWith(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push({
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
}
