import { describe, expect, it } from "vitest";
import { createLog } from "../../../src/app/log.ts";
import type { Claims } from "../../../src/core/ports/claims.ts";
import { createTurns } from "../../../src/service/asking/turns.ts";
import { createGate } from "../../helpers/gate.ts";
import { createMemoryClaims } from "../../helpers/memory-claims.ts";

const log = createLog({ logLevel: "silent", discord: {} as never }, { write: () => {} });

/** Processes that share claims and a clock, which goes on as they wait. */
function createProcesses() {
  const clock = { now: 0 };
  const claims = createMemoryClaims(() => clock.now);
  const ticks: (() => void)[] = [];
  const waits: number[] = [];
  const start = (holder: string, own: Claims = claims) =>
    createTurns({
      claims: own,
      holder,
      log,
      async wait(ms) {
        waits.push(ms);
        clock.now += ms;
      },
      every(_, callback) {
        ticks.push(callback);
        return () => void ticks.splice(ticks.indexOf(callback), 1);
      },
    });
  const tick = () => {
    for (const each of ticks) each();
  };
  return { clock, claims, waits, start, tick };
}

describe("turns", () => {
  it("have a thing done by one of those that are told of it", async () => {
    const { start } = createProcesses();
    const done: string[] = [];
    const holders = ["a", "b", "c"];
    await Promise.all(holders.map((holder) => start(holder).take("q", async () => void done.push(holder))));
    expect(done).toEqual(["a"]);
    await start("d").take("q", async () => void done.push("d"));
    expect(done).toEqual(["a"]);
  });

  it("are taken over when their holder is gone, and not while it holds on", async () => {
    const { start, tick, clock, claims, waits } = createProcesses();
    const hang = createGate();
    const begun = createGate();
    const dying = start("a").take("q", async () => {
      begun.open();
      await hang.opened;
    });
    await begun.opened;
    clock.now = 800;
    tick();
    await undefined;
    const takenOver: boolean[] = [];
    await start("b").take("q", async ({ isTakenOver }) => void takenOver.push(isTakenOver));
    // From the renewal on, and a little more.
    expect(waits).toEqual([920]);
    expect(takenOver).toEqual([true]);
    hang.open();
    await dying;
    expect(await claims.claim("q", "c", 1)).toEqual({ state: "done" });
  });

  it("end also where the work fails, which is told to whoever took it", async () => {
    const { start } = createProcesses();
    await expect(start("a").take("q", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    const done: string[] = [];
    await start("b").take("q", async () => void done.push("b"));
    expect(done).toEqual([]);
  });

  it("go first to who knows more, where there is another process at all", async () => {
    const { start, waits } = createProcesses();
    const [alone, other] = [start("a"), start("b")];
    await alone.take("1", async () => {}, { isOthers: true });
    expect(waits).toEqual([]);
    await other.take("1", async () => {});
    await other.take("2", async () => {}, { isOthers: true });
    expect(waits).toEqual([250]);
  });

  it("are waited for no longer by who leaves, who still does what is its own", async () => {
    const { start, waits } = createProcesses();
    const hang = createGate();
    const [first, leaving] = [start("a"), start("b")];
    const work = first.take("q", () => hang.opened);
    leaving.leave();
    const done: string[] = [];
    await leaving.take("q", async () => void done.push("q"));
    await leaving.take("r", async () => void done.push("r"));
    expect(done).toEqual(["r"]);
    // Whoever stays could have had both.
    expect(waits).toEqual([250, 250]);
    hang.open();
    await work;
  });

  it("are nobody's twice in one process, and fail where the claims cannot be had", async () => {
    const { start, claims } = createProcesses();
    const hang = createGate();
    const turns = start("a");
    const done: string[] = [];
    const first = turns.take("q", async () => {
      done.push("first");
      await hang.opened;
    });
    await undefined;
    await undefined;
    await turns.take("q", async () => void done.push("second"));
    hang.open();
    await first;
    expect(done).toEqual(["first"]);
    const away = start("z", { ...claims, claim: () => Promise.reject(new Error("away")) });
    await expect(away.take("x", async () => void done.push("never"))).rejects.toThrow("away");
  });
});
