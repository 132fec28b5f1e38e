import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createAlone } from "../../../src/app/indexing/alone.ts";
import { createGate } from "../../helpers/gate.ts";
import { createMemoryClaims } from "../../helpers/memory-claims.ts";

/** Processes that share claims and a clock, which goes on as they wait. */
function createProcesses() {
  const clock = { now: 0 };
  const claims = createMemoryClaims(() => clock.now);
  const ticks = new Set<() => void>();
  const start = () =>
    createAlone({
      claims,
      async wait(durationMs) {
        clock.now += durationMs;
        await nextTurn();
      },
      every(_, callback) {
        ticks.add(callback);
        return () => void ticks.delete(callback);
      },
    });
  return { clock, ticks, start };
}

describe("doing something alone", () => {
  it("waits for another process that does what has the same name, and then does it as well", async () => {
    const { start } = createProcesses();
    const [one, two] = [start(), start()];
    const gate = createGate();
    const done: string[] = [];
    const first = one("index", async () => {
      await gate.opened;
      done.push("one");
    });
    const second = two("index", async () => void done.push("two"));
    expect(await two("another", async () => "at once")).toBe("at once");
    expect(done).toEqual([]);
    gate.open();
    await Promise.all([first, second]);
    expect(done).toEqual(["one", "two"]);
  });

  it("lets the next one have it whatever became of the work", async () => {
    const { start } = createProcesses();
    await expect(start()("index", () => Promise.reject(new Error("The disk is gone.")))).rejects.toThrow("is gone");
    expect(await start()("index", async () => "done")).toBe("done");
  });

  it("is held on to while the work goes on, and taken over from a process that is gone", async () => {
    const { start, ticks, clock } = createProcesses();
    const begun = createGate();
    const never = createGate();
    start()("index", async () => {
      begun.open();
      await never.opened;
    }).catch(() => {});
    await begun.opened;
    const waitingFrom = clock.now;
    const second = start()("index", async () => clock.now);
    for (let turn = 0; turn < 40; turn += 1) {
      for (const tick of ticks) tick();
      await nextTurn();
    }
    const renewedUntil = clock.now;
    ticks.clear();
    expect(await second).toBeGreaterThanOrEqual(renewedUntil);
    expect(renewedUntil - waitingFrom).toBeGreaterThan(10_000);
  });

  it("ends as cancelled where it only waits", async () => {
    const { start } = createProcesses();
    const never = createGate();
    const stopping = new AbortController();
    start()("index", () => never.opened).catch(() => {});
    await nextTurn();
    const waiting = start()("index", async () => "done", stopping.signal);
    stopping.abort();
    await expect(waiting).rejects.toMatchObject({ code: "cancelled" });
  });
});
