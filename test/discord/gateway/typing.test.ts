import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createTyping } from "../../../src/discord/gateway/typing.ts";

const log = pino({ level: "silent" });

function createChannel(id: string) {
  const channel = {
    id,
    shown: 0,
    sendTyping: async () => {
      channel.shown += 1;
    },
  };
  return channel;
}

describe("typing", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is shown at once and again before Discord lets it fade, until the answer is there", () => {
    const channel = createChannel("1");
    const stop = createTyping(log).start(channel);
    expect(channel.shown).toBe(1);
    vi.advanceTimersByTime(20_000);
    expect(channel.shown).toBe(3);
    stop();
    vi.advanceTimersByTime(20_000);
    expect(channel.shown).toBe(3);
  });

  it("is shown once for all answers on their way in one channel, until the last is there", () => {
    const typing = createTyping(log);
    const [here, there] = [createChannel("1"), createChannel("2")];
    const stops = [typing.start(here), typing.start(here)];
    typing.start(there);
    expect([here.shown, there.shown]).toEqual([1, 1]);
    stops[0]?.();
    vi.advanceTimersByTime(10_000);
    expect(here.shown).toBe(2);
    stops[1]?.();
    vi.advanceTimersByTime(10_000);
    expect(here.shown).toBe(2);
  });

  it("that is not allowed does no harm", async () => {
    const channel = { id: "1", sendTyping: () => Promise.reject(new Error("50013")) };
    expect(() => createTyping(log).start(channel)()).not.toThrow();
  });
});
