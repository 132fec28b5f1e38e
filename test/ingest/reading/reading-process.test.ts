import { ChildProcess, spawn } from "node:child_process";
import { setImmediate as nextTurn } from "node:timers/promises";
import { serialize } from "node:v8";
import { afterEach, describe, expect, it } from "vitest";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { createReadingProcess, type ReadingProcess } from "../../../src/ingest/reading/reading-process.ts";
import { spawnReadingProcess } from "../../../src/ingest/reading/spawn-process.ts";

let reading: ReadingProcess | undefined;

afterEach(async () => {
  await reading?.close();
  reading = undefined;
});

const request = (file: string, text = "A line.") => ({
  bytes: Buffer.from(text),
  file,
  id: "a",
  library: FOLDER_LIBRARY,
});
/** Reads by what the name of the document asks for. */
const odd = `process.on("message", ({ kind, file }) => {
  if (kind !== "read") return;
  if (file === "endless.md") for (;;);
  if (file === "huge.md") { const kept = []; for (;;) kept.push(new Array(100_000).fill({ file })); }
  if (file === "crash.md") process.exit(3);
  if (file === "bug.md") return process.send({ kind: "failed", error: new TypeError("a bug") });
  process.send({ kind: "read", read: { article: { source: {}, read: file }, warnings: [] } });
});`;
const spawnOdd = () =>
  spawn(process.execPath, ["--max-old-space-size=16", "-e", odd], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });

describe("the process that reads documents", () => {
  it("reads what is read at once just so", async () => {
    reading = createReadingProcess();
    const markup =
      "<html lang=fr><title>Le port</title><h1>Le port</h1><p>La criée ferme lundi à midi, dit la mairie.</p>";
    const { article, kept } = await reading.read({
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

  it("reads documents that are larger than a message, and gives back all of their blocks", async () => {
    reading = createReadingProcess();
    const lines = Array.from(
      { length: 12_000 },
      (_, index) => `The ferry number ${index} leaves the pier in the morning.`,
    );
    const text = lines.join("\n\n");
    const { article } = await reading.read(request("ferries.txt", text));
    expect(article.source.text).toBe(text);
    expect(article.blocks).toHaveLength(lines.length);
    expect(article.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });

  it("hands over a long line in pieces, and what its page shows beside it", async () => {
    const sizes: number[] = [];
    reading = createReadingProcess({
      spawn: () => spawnReadingProcess().on("message", (message) => sizes.push(serialize(message).length)),
    });
    const line = "The ferry leaves. ".repeat(60_000).trim();
    const page = `<title>Port</title><body><nav>Home</nav><article><h1>Port</h1><p>${line}</p></article></body>`;
    const { article } = await reading.read(request("line.html", page));
    expect(article.source.text).toBe(`Port\n\n${line}`);
    expect(article.source.pageText).toContain(line);
    expect(article.source.pageText).toContain("Home");
    expect(Math.max(...sizes)).toBeLessThan(600_000);
  });

  it("hands over why a document is refused", async () => {
    reading = createReadingProcess();
    await expect(reading.read(request("scripted.html", "<script>run()</script>"))).rejects.toMatchObject({
      name: "UserError",
      code: "document-no-text",
      values: { file: "scripted.html", format: "html" },
    });
  });

  it("gives up a document that takes too long, names the limit and reads the next", async () => {
    reading = createReadingProcess({ spawn: spawnOdd, maxSeconds: (file) => (file === "endless.md" ? 0.2 : 60) });
    const [endless, next] = await Promise.allSettled([
      reading.read(request("endless.md")),
      reading.read(request("b.md")),
    ]);
    expect(endless).toMatchObject({ reason: { code: "document-limit", values: { limit: "seconds", max: 0.2 } } });
    expect(next).toMatchObject({ value: { article: { read: "b.md" } } });
  });

  it("gives up a document in time though its process cannot be ended, and reads the next in another one", async () => {
    const timers: { readonly work: () => void; readonly durationMs: number }[] = [];
    const stuck = Object.assign(spawnOdd(), { kill: () => false });
    const spawned = [stuck];
    reading = createReadingProcess({
      spawn: () => spawned.shift() ?? spawnOdd(),
      startTimer: (work, durationMs) => {
        timers.push({ work, durationMs });
        return () => {};
      },
    });
    try {
      const endless = reading.read(request("endless.md"));
      await nextTurn();
      expect(timers.map(({ durationMs }) => durationMs)).toEqual([20_000]);
      timers[0]?.work();
      await expect(endless).rejects.toMatchObject({ code: "document-limit", values: { limit: "seconds", max: 20 } });
      expect(await reading.read(request("b.md"))).toMatchObject({ article: { read: "b.md" } });
    } finally {
      ChildProcess.prototype.kill.call(stuck, "SIGKILL");
    }
  });

  it("lets others have their turn between two pieces of a document", async () => {
    const turns: string[] = [];
    const child = spawnOdd();
    const ready = Object.assign(child, {
      send({ kind }: { readonly kind: string }, done: (error: null) => void) {
        turns.push(kind);
        setImmediate(() => turns.push("other"));
        process.nextTick(done, null);
        if (kind === "read")
          child.emit("message", { kind: "read", read: { article: { source: {}, read: "big.txt" }, warnings: [] } });
        return true;
      },
    });
    reading = createReadingProcess({ spawn: () => ready });
    await reading.read(request("big.txt", "x".repeat(600_000)));
    expect(turns.slice(0, 6)).toEqual(["bytes", "other", "bytes", "other", "bytes", "other"]);
  });

  it("stops its clock with each document that is read", async () => {
    let running = 0;
    const startTimer = () => {
      running += 1;
      return () => {
        running -= 1;
      };
    };
    reading = createReadingProcess({ spawn: spawnOdd, startTimer });
    await reading.read(request("b.md"));
    await reading.read(request("bug.md")).catch(() => {});
    expect(running).toBe(0);
  });

  it("gives up a document that takes too much memory, names the limit and reads the next", async () => {
    reading = createReadingProcess({ spawn: spawnOdd });
    const [huge, next] = await Promise.allSettled([reading.read(request("huge.md")), reading.read(request("b.md"))]);
    expect(huge).toMatchObject({ reason: { code: "document-limit", values: { limit: "memory", max: 256 } } });
    expect(next).toMatchObject({ value: { article: { read: "b.md" } } });
  });

  it("says of a document that its reader failed on it, by a bug or by ending, and reads the next", async () => {
    reading = createReadingProcess({ spawn: spawnOdd });
    await expect(reading.read(request("bug.md"))).rejects.toMatchObject({
      code: "document-failed",
      values: { file: "bug.md", detail: "TypeError: a bug" },
      cause: new TypeError("a bug"),
    });
    await expect(reading.read(request("crash.md"))).rejects.toMatchObject({
      code: "document-failed",
      values: { file: "crash.md", detail: "exit code 3" },
    });
    expect(await reading.read(request("b.md"))).toMatchObject({ article: { read: "b.md" } });
  });

  it("does not blame a document for a system that starts no process", async () => {
    reading = createReadingProcess({
      spawn: () =>
        spawn("/nowhere/node", [], { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] }),
    });
    await expect(reading.read(request("b.md"))).rejects.toMatchObject({ code: "ENOENT" });
    await expect(reading.read(request("c.md"))).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is started ahead, once, and what is read then comes after it", async () => {
    let started = 0;
    const spawnCounted = () => {
      started += 1;
      return spawnOdd();
    };
    reading = createReadingProcess({ spawn: spawnCounted });
    reading.warm();
    reading.warm();
    expect(await reading.read(request("b.md"))).toMatchObject({ article: { read: "b.md" } });
    reading.warm();
    expect(started).toBe(1);
  });

  it("reads feeds entry by entry, each as an article", async () => {
    reading = createReadingProcess();
    const item = (id: string) =>
      `<item><title>${id}</title><guid>${id}</guid><description>The ${id} sails at noon, the harbour office said.</description></item>`;
    const feed = `<rss version="2.0"><channel><title>Port</title>${item("ferry")}${item("tug")}</channel></rss>`;
    const { title, entries } = await reading.readFeed(request("http://port.example/feed", feed));
    expect([title, entries.map(({ id, article }) => [id, article?.source.text])]).toEqual([
      "Port",
      [
        ["ferry", "ferry\n\nThe ferry sails at noon, the harbour office said."],
        ["tug", "tug\n\nThe tug sails at noon, the harbour office said."],
      ],
    ]);
    await expect(reading.readFeed(request("http://port.example/feed", "<rss"))).rejects.toMatchObject({
      code: "document-damaged",
    });
  });
});
