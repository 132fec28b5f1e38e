import { describe, expect, it } from "vitest";
import { createInFlight } from "../../src/service/asking/in-flight.ts";
import { createSerial } from "../../src/service/serial.ts";

describe("tasks of one key", () => {
  it("run one after the other, also after one that failed", async () => {
    const serial = createSerial();
    const order: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = serial.run("a", async () => {
      await gate;
      order.push("first");
      throw new Error("failed");
    });
    const second = serial.run("a", async () => order.push("second"));
    await serial.run("b", async () => order.push("other"));
    release();
    await expect(first).rejects.toThrow("failed");
    await second;
    expect(order).toEqual(["other", "first", "second"]);
  });
});

describe("work in flight", () => {
  it("is waited for", async () => {
    const inFlight = createInFlight();
    let done = false;
    inFlight.add(
      Promise.resolve().then(() => {
        done = true;
      }),
    );
    await inFlight.settled(60_000);
    expect(done).toBe(true);
  });

  it("is waited for no longer than told", async () => {
    const inFlight = createInFlight();
    inFlight.add(new Promise(() => {}));
    await inFlight.settled(0);
  });
});
