import { describe, expect, it } from "vitest";
import { InOrder } from "../../../src/store/postgres/in-order.ts";
import { createGate } from "../../helpers/gate.ts";

describe("work in order", () => {
  it("waits for what shares a key with it, and for nothing else", async () => {
    const [order, gate, done] = [new InOrder(), createGate(), [] as string[]];
    const act = (name: string, until?: Promise<void>) => async () => {
      await until;
      done.push(name);
    };
    const first = order.run(["a"], act("first", gate.opened));
    const both = order.run(["a", "b"], act("both"));
    const after = order.run(["b"], act("after"));
    await order.run(["c"], act("apart"));
    expect(done).toEqual(["apart"]);
    expect(order.keys()).toEqual(["a", "b"]);
    gate.open();
    await Promise.all([first, both, after]);
    expect(done).toEqual(["apart", "first", "both", "after"]);
  });

  it("goes on after work that failed, and forgets keys that are idle", async () => {
    const order = new InOrder();
    const failing = order.run(["a"], () => Promise.reject(new Error("failed")));
    const next = order.run(["a"], async () => "next");
    await expect(failing).rejects.toThrow("failed");
    expect(await next).toBe("next");
    await order.idle();
    expect(order.keys()).toEqual([]);
  });
});
