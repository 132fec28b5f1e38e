import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import type { ModelsServer } from "../../../src/models/serve/serve-models.ts";
import { serveHashing, TOKEN } from "../../helpers/served-models.ts";

let server: ModelsServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const ID = "hashing/512";

async function ask(path: string, init: RequestInit & { readonly token?: string } = {}) {
  server ??= await serveHashing();
  const { token = TOKEN, ...rest } = init;
  const response = await fetch(`${server.url}${path}`, { ...rest, headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

function post(body: unknown): RequestInit {
  return { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) };
}

describe("the models server", () => {
  it("says that it lives to anybody, and which models it has to whoever brings the token", async () => {
    expect(await ask("/healthz", { token: "" })).toMatchObject({ status: 200 });
    expect(await ask("/v1/models")).toMatchObject({
      status: 200,
      body: { protocol: 1, embedder: { id: ID, dimensions: 512 }, reader: { id: "hashing-reader" } },
    });
  });

  it.each(["", "another", `${TOKEN}x`, TOKEN.slice(0, -1)])("answers nothing to the token %j", async (token) => {
    expect(await ask("/v1/models", { token })).toMatchObject({ status: 401, body: { code: "token" } });
    expect(await ask("/v1/measure", { token, ...post({ model: ID, text: "a" }) })).toMatchObject({ status: 401 });
  });

  it("asks for no token where none is set, on this machine alone", async () => {
    server = await serveHashing({ token: undefined });
    expect(await ask("/v1/models", { token: "" })).toMatchObject({ status: 200 });
    for (const host of ["0.0.0.0", "::", "192.0.2.1", "models.test", "127.example"]) {
      await expect(serveHashing({ token: undefined, host })).rejects.toMatchObject({
        code: "setting-invalid",
        values: { problem: "models-token", host },
      });
    }
  });

  it("says which address and port it cannot have", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    await expect(serveHashing({ port })).rejects.toMatchObject({
      values: { problem: "models-address", host: "127.0.0.1", port },
    });
    taken.close();
  });

  it.each([
    ["no JSON", "{"],
    ["a list for an object", "[1]"],
    ["nothing", "null"],
    ["a text for a list", { model: ID, as: "question", texts: "a" }],
    ["numbers for texts", { model: ID, as: "question", texts: [1] }],
    ["an unknown role", { model: ID, as: "toString", texts: ["a"] }],
    ["too many texts", { model: ID, as: "question", texts: Array.from({ length: 65 }, () => "a") }],
  ])("refuses %s", async (_, body) => {
    expect(await ask("/v1/embed", post(body))).toMatchObject({ status: 400, body: { code: "invalid" } });
  });

  it("refuses passages that are none", async () => {
    for (const rest of [
      {},
      { asked: { question: "a", turns: [] }, passages: [{ title: 1, text: "" }] },
      { asked: "a" },
    ])
      expect(await ask("/v1/read", post({ model: "hashing-reader", ...rest }))).toMatchObject({ status: 400 });
  });

  it("refuses a body of more than two megabytes, whether it says so or not", async () => {
    const large = "a".repeat(3 * 1024 * 1024);
    expect(await ask("/v1/measure", post(large))).toMatchObject({ status: 413, body: { code: "too-large" } });
    const stream = new Blob([large]).stream();
    const streamed = ask("/v1/measure", { method: "POST", body: stream, duplex: "half" } as RequestInit);
    // It may be cut off before it has sent all.
    await streamed.then(
      ({ status }) => expect(status).toBe(413),
      (error) => expect(error).toBeInstanceOf(TypeError),
    );
  });

  it("knows no other path and no other method", async () => {
    expect(await ask("/v1/toString")).toMatchObject({ status: 404 });
    expect(await ask("/toString", post({}))).toMatchObject({ status: 404 });
    const refused = await ask("/v1/embed");
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("names its model to whoever expects another one", async () => {
    expect(await ask("/v1/embed", post({ model: "mine/q8/1", as: "question", texts: ["a"] }))).toMatchObject({
      status: 409,
      body: { code: "other-model", found: ID },
    });
    server = await restarted({ reader: undefined });
    expect(await ask("/v1/read", post({ model: "hashing-reader" }))).toMatchObject({ body: { found: "none" } });
  });
});

async function restarted(options: Parameters<typeof serveHashing>[0]): Promise<ModelsServer> {
  await server?.close();
  return serveHashing(options);
}
