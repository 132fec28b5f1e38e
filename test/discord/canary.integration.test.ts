import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCanary } from "../../scripts/lib/canary/run-canary.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sourcier-canary-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("two servers", () => {
  it("never see each other's texts, titles or names, whatever their members and managers do", async () => {
    const { own, pins, leaks, bugs, violations } = await runCanary({ dataDir: folder }, { acts: 250, seed: 6 });
    expect({ leaks, bugs, violations }).toEqual({ leaks: [], bugs: [], violations: [] });
    expect(own).toBeGreaterThan(20);
    expect([pins.pinned > 0, pins.quoted > 0]).toEqual([true, true]);
  }, 60_000);
});
