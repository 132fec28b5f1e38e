import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { createGatherer } from "../../../src/models/serve/gather.ts";
import { createGate } from "../../helpers/gate.ts";

const never = () => new AbortController().signal;

describe("createGatherer", () => {
  it("makes one run of all that comes while another is under way, in order of arrival", async () => {
    const gate = createGate();
    const runs: (readonly string[])[] = [];
    const gatherer = createGatherer<string, string>(async (items) => {
      runs.push(items);
      await gate.opened;
      return items.map((item) => item.toUpperCase());
    }, 4);
    const answers = [["a"], ["b", "c"], ["d"], ["e", "f"]].map((items) => gatherer.run(items, never()));
    gate.open();
    expect(await Promise.all(answers)).toEqual([["A"], ["B", "C"], ["D"], ["E", "F"]]);
    // "e" and "f" would be five with those before.
    expect(runs).toEqual([["a"], ["b", "c", "d"], ["e", "f"]]);
  });

  it("runs a call alone that is larger than a run", async () => {
    const gatherer = createGatherer<number, number>(async (items) => items, 2);
    expect(await gatherer.run([1, 2, 3], never())).toEqual([1, 2, 3]);
  });

  it("leaves out who goes while waiting, and gives a run up when all of its callers are gone", async () => {
    const gate = createGate();
    const seen: { items: readonly string[]; signal: AbortSignal }[] = [];
    const gatherer = createGatherer<string, string>(async (items, signal) => {
      seen.push({ items, signal });
      await gate.opened;
      return items;
    }, 9);
    const [first, waiting, second] = [new AbortController(), new AbortController(), new AbortController()];
    const answers = [
      gatherer.run(["first"], first.signal),
      gatherer.run(["waiting"], waiting.signal),
      gatherer.run(["second"], second.signal),
    ];
    waiting.abort("gone");
    first.abort("gone");
    expect(seen[0]!.signal.aborted).toBe(true);
    gate.open();
    expect(await Promise.allSettled(answers)).toMatchObject([
      { reason: "gone" },
      { reason: "gone" },
      { value: ["second"] },
    ]);
    expect(seen.map(({ items }) => items)).toEqual([["first"], ["second"]]);
  });

  it("goes on with a run while one of its callers is left", async () => {
    const gates = [createGate(), createGate()];
    const signals: AbortSignal[] = [];
    const gatherer = createGatherer<string, string>(async (items, signal) => {
      signals.push(signal);
      await gates[signals.length - 1]!.opened;
      return items;
    }, 9);
    const gone = new AbortController();
    const answers = [gatherer.run(["a"], never()), gatherer.run(["b"], gone.signal), gatherer.run(["c"], never())];
    gates[0]!.open();
    await answers[0];
    gone.abort("gone");
    gates[1]!.open();
    expect(await Promise.allSettled(answers)).toMatchObject([{ value: ["a"] }, { reason: "gone" }, { value: ["c"] }]);
    expect(signals[1]!.aborted).toBe(false);
  });

  it("tells every caller of a run that failed, and goes on with the next", async () => {
    let runs = 0;
    const gatherer = createGatherer<number, number>(async (items) => {
      runs += 1;
      if (runs === 1) throw new Error("broken");
      return items;
    }, 9);
    await expect(gatherer.run([1], never())).rejects.toThrow("broken");
    expect(await gatherer.run([2], never())).toEqual([2]);
  });

  it("refuses whoever is gone already", async () => {
    const gatherer = createGatherer<number, number>(async (items) => items, 9);
    await expect(gatherer.run([1], AbortSignal.abort("gone"))).rejects.toBe("gone");
  });

  test.prop([fc.array(fc.array(fc.nat(), { maxLength: 6 }), { maxLength: 12 }), fc.integer({ min: 1, max: 8 })])(
    "gives each caller its own results, whatever goes together",
    async (calls, maxItems) => {
      const gatherer = createGatherer<number, number>(async (items) => items.map((item) => -item), maxItems);
      const answers = await Promise.all(calls.map((items) => gatherer.run(items, never())));
      expect(answers).toEqual(calls.map((items) => items.map((item) => -item)));
    },
  );
});
