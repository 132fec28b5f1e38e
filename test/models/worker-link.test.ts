import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { createWorkerLink } from "../../src/models/worker-link.ts";

const settings = {
  embedder: {
    name: "m",
    id: "m",
    folder: "/",
    weights: "/m",
    dtype: "q8",
    dimensions: 1,
    vocabularySize: 1,
    maxTokens: 1,
  },
  reader: undefined,
  threads: 1,
} as const;

const answering = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ input }) => parentPort.postMessage({ status: "done", output: { tokens: input.length, unknown: 0 } }));
`;
const dying = `require("node:worker_threads").parentPort.on("message", () => process.exit(7));`;
const throwing = `require("node:worker_threads").parentPort.on("message", () => { throw new Error("out of luck"); });`;
const refusing = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", () => parentPort.postMessage({ status: "refused", code: "model-damaged", message: "m", hint: "h" }));
`;

/** A link whose workers run these scripts, one after the other. */
function linkOf(...scripts: string[]) {
  const messages: string[] = [];
  let started = 0;
  const spawn = () => new Worker(scripts[started++]!, { eval: true });
  const link = createWorkerLink(settings, { spawn, log: (message) => messages.push(message) });
  return { link, messages, started: () => started };
}

describe("createWorkerLink", () => {
  it("starts no worker before there is work, and one for all", async () => {
    const { link, started } = linkOf(answering);
    expect(started()).toBe(0);
    expect(await link.run("measure", "abc")).toEqual({ tokens: 3, unknown: 0 });
    expect(await link.run("measure", "ab")).toEqual({ tokens: 2, unknown: 0 });
    expect(started()).toBe(1);
    await link.close();
  });

  it("starts a worker that died again, once, and gives it the same work", async () => {
    const { link, messages } = linkOf(dying, answering);
    expect(await link.run("measure", "abc")).toEqual({ tokens: 3, unknown: 0 });
    expect(messages).toEqual(["The model's worker died; starting it again."]);
    await link.close();
  });

  it("gives up when it dies twice, and serves the next request with a fresh one", async () => {
    const { link } = linkOf(dying, throwing, answering);
    await expect(link.run("measure", "abc")).rejects.toMatchObject({
      code: "model-failed",
      cause: { cause: { message: "out of luck" } },
    });
    expect(await link.run("measure", "ab")).toEqual({ tokens: 2, unknown: 0 });
    await link.close();
  });

  it("throws what the worker refuses as a UserError", async () => {
    const { link } = linkOf(refusing);
    await expect(link.run("measure", "a")).rejects.toMatchObject({
      name: "UserError",
      code: "model-damaged",
      hint: "h",
    });
    await link.close();
  });
});
