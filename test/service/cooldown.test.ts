import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createCooldown } from "../../src/service/cooldown.ts";

describe("the cooldown", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("refuses a person's questions over the limit until the minute is over, and says so once", async () => {
    const cooldown = createCooldown({ askPerMinute: 2, askPerMinuteGuild: 0 });
    expect([await cooldown.take("alice", "g"), await cooldown.take("alice", "g")]).toEqual([undefined, undefined]);
    expect(await cooldown.take("alice", "g")).toEqual({ limit: "person", seconds: 60, first: true });
    vi.advanceTimersByTime(20_000);
    expect(await cooldown.take("alice", "g")).toEqual({ limit: "person", seconds: 40, first: false });
    expect(await cooldown.take("bob", "g")).toBeUndefined();
    vi.advanceTimersByTime(40_000);
    expect(await cooldown.take("alice", "g")).toBeUndefined();
  });

  it("limits a server as a whole, but not direct messages", async () => {
    const cooldown = createCooldown({ askPerMinute: 0, askPerMinuteGuild: 1 });
    await cooldown.take("alice", "g");
    expect(await cooldown.take("bob", "g")).toMatchObject({ limit: "server", first: true });
    expect(await cooldown.take("carol", "g")).toMatchObject({ limit: "server", first: false });
    expect(await cooldown.take("dave", "h")).toBeUndefined();
    expect(await cooldown.take("bob", "h")).toMatchObject({ limit: "server", first: true });
    expect(await cooldown.take("bob", "other")).toBeUndefined();
    expect(await cooldown.take("bob", null)).toBeUndefined();
  });

  it("knows no limit when both are 0", async () => {
    const cooldown = createCooldown({ askPerMinute: 0, askPerMinuteGuild: 0 });
    for (let time = 0; time < 100; time += 1) expect(await cooldown.take("alice", "g")).toBeUndefined();
  });
});
