import { describe, expect, it } from "vitest";
import { MAX_HOLD_MS, THINKING_MS } from "../../src/models/limits.ts";
import type { Work, WorkKind } from "../../src/models/protocol.ts";
import { createWorkQueue } from "../../src/models/work-queue.ts";

/** A runner that finishes a unit when the test says so; counts the characters of a text as its tokens. */
function createManualRunner() {
  const started: string[] = [];
  const finish: (() => void)[] = [];
  const run = <K extends WorkKind>(_kind: K, input: Work[K]["input"]) => {
    started.push(String(input));
    return new Promise<Work[K]["output"]>((resolve) => {
      finish.push(() => resolve({ tokens: String(input).length, unknown: 0 } as Work[K]["output"]));
    });
  };
  const finishNext = async () => {
    finish.shift()!();
    await new Promise(setImmediate);
  };
  return { run, started, finishNext };
}

/** A clock that stands still until the test moves it on. */
function createManualClock() {
  let time = 0;
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  return {
    now: () => time,
    wait: (ms: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const sleeper = { until: time + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      }),
    async pass(ms: number) {
      time += ms;
      for (const { until, wake } of sleepers) if (until <= time) wake();
      await new Promise(setImmediate);
    },
  };
}

describe("createWorkQueue", () => {
  it("runs one unit at a time and answers a call's outputs in order", async () => {
    const { run, started, finishNext } = createManualRunner();
    const outputs = createWorkQueue(run, { maxQueued: 10 }).submit("measure", ["a", "bb"], { urgency: "passage" });
    expect(started).toEqual(["a"]);
    await finishNext();
    expect(started).toEqual(["a", "bb"]);
    await finishNext();
    expect(await outputs).toEqual([
      { tokens: 1, unknown: 0 },
      { tokens: 2, unknown: 0 },
    ]);
  });

  it("lets a question overtake the units of passages that wait, and both what is loaded ahead", async () => {
    const { run, started, finishNext } = createManualRunner();
    const clock = createManualClock();
    const queue = createWorkQueue(run, { maxQueued: 10, clock });
    void queue.submit("measure", ["ahead 1", "ahead 2"], { urgency: "ahead" });
    void queue.submit("measure", ["passage 1", "passage 2"], { urgency: "passage" });
    await finishNext();
    void queue.submit("measure", ["question"], { urgency: "question" });
    await finishNext();
    await finishNext();
    await clock.pass(THINKING_MS);
    await finishNext();
    await finishNext();
    expect(started).toEqual(["ahead 1", "passage 1", "question", "passage 2", "ahead 2"]);
  });

  it("refuses a call over the limit with the number", async () => {
    const { run } = createManualRunner();
    const queue = createWorkQueue(run, { maxQueued: 2 });
    void queue.submit("measure", ["a"], { urgency: "question" });
    void queue.submit("measure", ["b"], { urgency: "passage" });
    const refused = queue.submit("measure", ["c"], { urgency: "question" });
    await expect(refused).rejects.toMatchObject({ code: "queue-full", message: expect.stringContaining("2 ") });
  });

  it("drops the units of a cancelled call at once and goes on with the next when the running one is done", async () => {
    const { run, started, finishNext } = createManualRunner();
    const queue = createWorkQueue(run, { maxQueued: 10 });
    const controller = new AbortController();
    const cancelled = queue.submit("measure", ["a", "b"], { urgency: "question", signal: controller.signal });
    const next = queue.submit("measure", ["ccc"], { urgency: "question" });
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    await finishNext();
    expect(started).toEqual(["a", "ccc"]);
    await finishNext();
    expect(await next).toEqual([{ tokens: 3, unknown: 0 }]);
  });

  it("frees the place of a cancelled call", async () => {
    const { run, finishNext } = createManualRunner();
    const queue = createWorkQueue(run, { maxQueued: 1 });
    const controller = new AbortController();
    const cancelled = queue.submit("measure", ["a"], { urgency: "question", signal: controller.signal });
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
    const next = queue.submit("measure", ["bb"], { urgency: "question" });
    await finishNext();
    await finishNext();
    expect(await next).toEqual([{ tokens: 2, unknown: 0 }]);
  });

  it("rejects one call with what its unit throws and goes on with the next", async () => {
    const run = async <K extends WorkKind>(_kind: K, input: Work[K]["input"]) => {
      if (input === "bad") throw new Error("bad");
      return { tokens: 1, unknown: 0 } as Work[K]["output"];
    };
    const queue = createWorkQueue(run, { maxQueued: 10 });
    const bad = queue.submit("measure", ["bad", "good"], { urgency: "question" });
    const good = queue.submit("measure", ["good"], { urgency: "question" });
    await expect(bad).rejects.toThrow("bad");
    expect(await good).toHaveLength(1);
  });

  it("rejects what waits and what comes once it is closed", async () => {
    const { run } = createManualRunner();
    const queue = createWorkQueue(run, { maxQueued: 10 });
    const waiting = queue.submit("measure", ["a"], { urgency: "question" });
    queue.close();
    await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
    await expect(queue.submit("measure", ["b"], { urgency: "question" })).rejects.toMatchObject({ code: "cancelled" });
  });

  it("begins no unit of passages while a question thinks between two calls, and goes on once it has thought for long enough", async () => {
    const { run, started, finishNext } = createManualRunner();
    const clock = createManualClock();
    const queue = createWorkQueue(run, { maxQueued: 10, clock });
    void queue.submit("measure", ["call 1"], { urgency: "question" });
    void queue.submit("measure", ["passage 1", "passage 2"], { urgency: "passage" });
    await finishNext();
    await clock.pass(THINKING_MS - 1);
    expect(started).toEqual(["call 1"]);
    void queue.submit("measure", ["call 2"], { urgency: "question" });
    await clock.pass(0);
    await finishNext();
    expect(started).toEqual(["call 1", "call 2"]);
    await clock.pass(THINKING_MS);
    await finishNext();
    expect(started).toEqual(["call 1", "call 2", "passage 1", "passage 2"]);
  });

  it("runs a unit of passages when questions have held them for long enough, and holds them again", async () => {
    const { run, started, finishNext } = createManualRunner();
    const clock = createManualClock();
    const queue = createWorkQueue(run, { maxQueued: 10, clock });
    void queue.submit("measure", ["question 1"], { urgency: "question" });
    void queue.submit("measure", ["passage 1", "passage 2"], { urgency: "passage" });
    void queue.submit("measure", ["question 2"], { urgency: "question" });
    void queue.submit("measure", ["question 3"], { urgency: "question" });
    await finishNext();
    await clock.pass(MAX_HOLD_MS);
    await finishNext();
    await finishNext();
    await finishNext();
    expect(started).toEqual(["question 1", "question 2", "passage 1", "question 3"]);
    await clock.pass(THINKING_MS);
    expect(started.at(-1)).toBe("passage 2");
  });

  it("ends a wait for a question's next call when it is closed", async () => {
    const { run, finishNext } = createManualRunner();
    const queue = createWorkQueue(run, { maxQueued: 10, clock: createManualClock() });
    void queue.submit("measure", ["question"], { urgency: "question" });
    const passage = queue.submit("measure", ["passage"], { urgency: "passage" });
    await finishNext();
    queue.close();
    await expect(passage).rejects.toMatchObject({ code: "cancelled" });
  });
});
