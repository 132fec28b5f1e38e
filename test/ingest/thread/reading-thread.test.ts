import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { createReadingThread, type ReadingThread } from "../../../src/ingest/thread/reading-thread.ts";

let thread: ReadingThread | undefined;

afterEach(async () => {
  await thread?.close();
  thread = undefined;
});

const request = (file: string, text = "A line.") => ({
  bytes: Buffer.from(text),
  file,
  id: "a",
  library: FOLDER_LIBRARY,
});
/** Reads by what the name of the document asks for. */
const odd = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ file }) => {
    if (file === "endless.md") for (;;);
    if (file === "huge.md") { const kept = []; for (;;) kept.push(new Array(100_000).fill({ file })); }
    if (file === "crash.md") process.exit(3);
    if (file === "bug.md") return parentPort.postMessage({ status: "failed", error: new TypeError("a bug") });
    parentPort.postMessage({ status: "read", read: { article: { read: file }, warnings: [] } });
  });`;
const spawnOdd = () => new Worker(odd, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });

describe("the thread that reads documents", () => {
  it("reads what is read at once just so", async () => {
    thread = createReadingThread();
    const markup =
      "<html lang=fr><title>Le port</title><h1>Le port</h1><p>La criée ferme lundi à midi, dit la mairie.</p>";
    const { article, kept } = await thread.read({
      bytes: Buffer.from(markup),
      file: "port.html",
      id: "port",
      library: FOLDER_LIBRARY,
    });
    expect(article.source).toMatchObject({
      id: "port",
      text: "Le port\n\nLa criée ferme lundi à midi, dit la mairie.",
      metadata: { title: "Le port", language: "fr" },
    });
    expect(article.sentences).toHaveLength(1);
    expect(kept).toBe(1);
  });

  it("hands over why a document is refused", async () => {
    thread = createReadingThread();
    await expect(thread.read(request("scripted.html", "<script>run()</script>"))).rejects.toMatchObject({
      name: "UserError",
      code: "document-no-text",
      values: { file: "scripted.html", format: "html" },
    });
  });

  it("gives up a document that takes too long, names the limit and reads the next", async () => {
    thread = createReadingThread({ spawn: spawnOdd, maxSeconds: (file) => (file === "endless.md" ? 0.2 : 60) });
    const [endless, next] = await Promise.allSettled([
      thread.read(request("endless.md")),
      thread.read(request("b.md")),
    ]);
    expect(endless).toMatchObject({ reason: { code: "document-limit", values: { limit: "seconds", max: 0.2 } } });
    expect(next).toMatchObject({ value: { article: { read: "b.md" } } });
  });

  it("gives up a document that takes too much memory, names the limit and reads the next", async () => {
    thread = createReadingThread({ spawn: spawnOdd });
    const [huge, next] = await Promise.allSettled([thread.read(request("huge.md")), thread.read(request("b.md"))]);
    expect(huge).toMatchObject({ reason: { code: "document-limit", values: { limit: "memory", max: 256 } } });
    expect(next).toMatchObject({ value: { article: { read: "b.md" } } });
  });

  it("tells a bug from a document that cannot be read, and goes on", async () => {
    thread = createReadingThread({ spawn: spawnOdd });
    await expect(thread.read(request("bug.md"))).rejects.toThrow(new TypeError("a bug"));
    await expect(thread.read(request("crash.md"))).rejects.toThrow("ended with code 3 over crash.md");
    expect(await thread.read(request("b.md"))).toMatchObject({ article: { read: "b.md" } });
  });
});
