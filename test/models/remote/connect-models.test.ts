import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import type { ModelsServer } from "../../../src/models/serve/serve-models.ts";
import { describeEmbedder } from "../../contracts/embedder.ts";
import { describeReader } from "../../contracts/reader.ts";
import { createGate } from "../../helpers/gate.ts";
import { createHashingEmbedder } from "../../helpers/hashing-embedder.ts";
import { createHashingReader } from "../../helpers/hashing-reader.ts";
import { connectHashing, type ServedOptions, serveHashing } from "../../helpers/served-models.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function serve(options: ServedOptions = {}): Promise<ModelsServer> {
  const server = await serveHashing(options);
  open.push(server);
  return server;
}

async function connect(...given: Parameters<typeof connectHashing>) {
  const models = await connectHashing(...given);
  open.push(models);
  return models;
}

describeEmbedder("A models server", async () => {
  const server = await serveHashing();
  const { embedder } = await connectHashing(server.url);
  return { ...embedder, close: () => embedder.close().then(server.close) };
});

describeReader("A models server", async () => {
  const server = await serveHashing();
  const { reader } = await connectHashing(server.url);
  return { ...reader!, close: () => reader!.close().then(server.close) };
});

describe("models of a server", () => {
  it("asks for the vector of each question once", async () => {
    const hashing = createHashingEmbedder();
    const { url } = await serve({ embedder: hashing });
    const { embedder } = await connect(url);
    const [first] = await embedder.embed(["Who?", "When?"], { as: "question" });
    expect(await embedder.embed(["Who?"], { as: "question" })).toEqual([first]);
    expect(hashing.embedded.map(({ text }) => text)).toEqual(["Who?", "When?"]);
  });

  it("sends a long list in parts and keeps its order", async () => {
    const { url } = await serve();
    const { embedder } = await connect(url);
    const texts = Array.from({ length: 150 }, (_, at) => `passage ${at}`);
    expect(await embedder.embed(texts, { as: "passage" })).toEqual(
      await createHashingEmbedder().embed(texts, { as: "passage" }),
    );
  });

  it("says busy to a question where the server has enough, and has the passages of an index wait", async () => {
    const gate = createGate();
    const begun = createGate();
    const hashing = createHashingReader();
    const reader = {
      ...hashing,
      read: async (...given: Parameters<typeof hashing.read>) => {
        begun.open();
        await gate.opened;
        return hashing.read(...given);
      },
    };
    const { url } = await serve({ reader, maxQuestions: 1 });
    const { reader: remote, embedder } = await connect(url);
    const slow = remote!.read({ question: "Who?", turns: [] }, [{ title: "", text: "Somebody." }]);
    await begun.opened;
    await expect(embedder.measure("a")).rejects.toMatchObject({ code: "queue-full", values: { max: 1 } });
    gate.open();
    expect(await slow).toHaveLength(1);
    expect(await embedder.measure("a")).toMatchObject({ tokens: 1 });
  });

  it("asks a busy server again when it says so, for an index alone", async () => {
    const waits: number[] = [];
    let refusals = 2;
    const { url } = await listen((_, response) => {
      if (refusals > 0) {
        refusals -= 1;
        response.writeHead(503, { "retry-after": "7" }).end('{"code":"busy","max":3}');
      } else response.end(JSON.stringify({ vectors: Buffer.alloc(4 * 512).toString("base64") }));
    });
    const { embedder } = await connect(url, { wait: async (seconds) => void waits.push(seconds) });
    expect(await embedder.embed(["passage"], { as: "passage" })).toHaveLength(1);
    expect(waits).toEqual([7, 7]);
  });

  it("cancels at the server what is cancelled here", async () => {
    const begun = createGate();
    const gone = createGate();
    const reader = createHashingReader();
    const { url } = await serve({
      reader: {
        ...reader,
        read: async (_asked, _passages, { signal } = {}) => {
          signal?.addEventListener("abort", gone.open);
          begun.open();
          await gone.opened;
          return [];
        },
      },
    });
    const { reader: remote } = await connect(url);
    const stop = new AbortController();
    const asked = { question: "Who?", turns: [] };
    const reading = remote!.read(asked, [{ title: "", text: "Somebody." }], { signal: stop.signal });
    await begun.opened;
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    await gone.opened;
  });

  it("says that the model failed there, and the server's log says why", async () => {
    const log: string[] = [];
    const reader = { ...createHashingReader(), read: () => Promise.reject(new Error("out of memory")) };
    const { url } = await serve({ reader, log: (line) => void log.push(line) });
    const { reader: remote } = await connect(url);
    const reading = remote!.read({ question: "Who?", turns: [] }, [{ title: "", text: "Somebody." }]);
    await expect(reading).rejects.toMatchObject({ code: "model-failed" });
    expect(log).toEqual(["Error: out of memory"]);
  });
});

/** A server of these answers. */
async function listen(listener: RequestListener): Promise<{ readonly url: string }> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push({
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}
