import { describe, expect, it } from "vitest";
import { createCooldown } from "../../../src/service/asking/cooldown.ts";
import { createMemoryTallies } from "../../helpers/memory-tallies.ts";

/** Processes with one state, and one clock that a test moves. */
function startProcesses(askPerMinute: number, askPerMinuteGuild: number) {
  const clock = { ms: 1_000 };
  const now = () => clock.ms;
  const names: string[] = [];
  const shared = createMemoryTallies(now);
  const tallies: Pick<typeof shared, "count"> = {
    count: (name, spanMs) => {
      names.push(name);
      return shared.count(name, spanMs);
    },
  };
  const limits = { askPerMinute, askPerMinuteGuild };
  const start = () => createCooldown({ limits, tallies, hashPerson: (id) => `hash-${id.length}-${id[0]}`, now });
  const passes = (ms: number) => {
    clock.ms += ms;
  };
  return { first: start(), second: start(), names, passes };
}

describe("the cooldown", () => {
  it("refuses a person's questions over the limit until the minute is over, and says so once", async () => {
    const { first: cooldown, passes } = startProcesses(2, 0);
    expect([await cooldown.take("alice", "g"), await cooldown.take("alice", "g")]).toEqual([undefined, undefined]);
    expect(await cooldown.take("alice", "g")).toEqual({ limit: "person", seconds: 60, first: true });
    passes(20_000);
    expect(await cooldown.take("alice", "g")).toEqual({ limit: "person", seconds: 40, first: false });
    expect(await cooldown.take("bob", "g")).toBeUndefined();
    passes(40_000);
    expect(await cooldown.take("alice", "g")).toBeUndefined();
  });

  it("limits a server as a whole, but not direct messages", async () => {
    const { first: cooldown } = startProcesses(0, 1);
    await cooldown.take("alice", "g");
    expect(await cooldown.take("bob", "g")).toMatchObject({ limit: "server", first: true });
    expect(await cooldown.take("carol", "g")).toMatchObject({ limit: "server", first: false });
    expect(await cooldown.take("dave", "h")).toBeUndefined();
    expect(await cooldown.take("bob", "h")).toMatchObject({ limit: "server", first: true });
    expect(await cooldown.take("bob", "other")).toBeUndefined();
    expect(await cooldown.take("bob", null)).toBeUndefined();
  });

  it("counts what a person asks of one process and of another together, and says so once", async () => {
    const { first, second } = startProcesses(2, 0);
    expect([await first.take("alice", null), await second.take("alice", null)]).toEqual([undefined, undefined]);
    expect(await second.take("alice", null)).toMatchObject({ limit: "person", first: true });
    expect(await first.take("alice", null)).toMatchObject({ limit: "person", first: false });
  });

  it("writes nothing for whoever goes on although the minute is used up", async () => {
    const { first: cooldown, names } = startProcesses(1, 5);
    for (let time = 0; time < 50; time += 1) await cooldown.take("alice", "g");
    expect(names).toEqual(["person hash-5-a", "server g", "person hash-5-a"]);
  });

  it("knows no limit when both are 0, and counts nothing then", async () => {
    const { first: cooldown, names } = startProcesses(0, 0);
    for (let time = 0; time < 100; time += 1) expect(await cooldown.take("alice", "g")).toBeUndefined();
    expect(names).toEqual([]);
  });
});
