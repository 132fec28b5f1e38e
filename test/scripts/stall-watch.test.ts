import { describe, expect, it } from "vitest";
import { stallBetween } from "../../scripts/bench/stall-watch.ts";

describe("what a late look at a thread tells", () => {
  it("counts as the program's own what it computed meanwhile", () => {
    // 2 of the 42 ms are the time between two looks.
    expect(stallBetween({ atMs: 100, usedMs: 10 }, { atMs: 142, usedMs: 70 })).toEqual({ lateMs: 40, ownMs: 40 });
  });

  it("leaves out what it spent without a core, or stopped", () => {
    expect(stallBetween({ atMs: 100, usedMs: 10 }, { atMs: 116_670, usedMs: 13 })).toEqual({
      lateMs: 116_568,
      ownMs: 3,
    });
  });

  it("is nothing where the look comes in time", () => {
    expect(stallBetween({ atMs: 100, usedMs: 10 }, { atMs: 101.5, usedMs: 11 })).toEqual({ lateMs: 0, ownMs: 0 });
  });
});
